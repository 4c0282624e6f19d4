// APA 7: 10.16 web pages, 10.1 newspaper articles. Names and titles in the source's own script.
import type { CslItem, CslName } from '../csl';
import { americanDate, dateParts, monthDay } from '../dates';
import { joined } from '../joined';
import { initialsOf, isWhole, listNames, surnameOf } from '../names';
import { sentences } from '../sentences';

// 9.8: up to twenty are listed, of more the first nineteen and the last.
const MAX_AUTHORS = 20;

export function formatApa(item: CslItem): string {
  const { title, issued, accessed, URL } = item;
  const names = authors(item);
  const date = `(${joined(', ', dateParts(issued)[0] ?? 'n.d.', monthDay(issued))})`;
  // 9.16: an undated page is cited with the day it was read.
  const undated = !issued && accessed && URL;
  const retrieved = undated ? `Retrieved ${americanDate(accessed)}, from` : '';
  const text = names
    ? sentences(names, date, title, container(item))
    : sentences(title, date, container(item));
  return joined(' ', text, retrieved, URL);
}

function authors({ author = [] }: CslItem): string {
  const names = author.map(apaName);
  if (names.length <= MAX_AUTHORS) return listNames(names, '&');
  return `${names.slice(0, MAX_AUTHORS - 1).join(', ')}, . . . ${names.at(-1)}`;
}

function apaName(name: CslName): string {
  if (isWhole(name)) return surnameOf(name);
  const initials = initialsOf(name).map((letter) => `${letter}.`);
  return joined(', ', surnameOf(name), initials.join(' ').replace(/ -/g, '-'), name.suffix);
}

/** 10.16: the site's name is left out when it is the author. */
function container({ author = [], page, ...item }: CslItem): string {
  const site = item['container-title'];
  const [first, second] = author.map(surnameOf);
  return first === site && !second ? '' : joined(', ', site, page);
}
