// APA 7: 10.16 web pages, 10.1 newspaper articles. Names and titles in the source's own script.
import { type CslItem, type CslName, isNewspaper, mediumOf } from '../csl';
import { americanDate, dateParts, monthDay } from '../dates';
import { joined } from '../joined';
import { givenOf, initialsOf, invertedName, listNames, surnameOf } from '../names';
import { sentences, stopInside } from '../sentences';

// 9.8: up to twenty are listed, of more the first nineteen and the last.
const MAX_AUTHORS = 20;

export function formatApa(item: CslItem): string {
  const { issued, accessed, URL } = item;
  const title = stopInside(item.title);
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
  const initials = initialsOf(name).map((letter) => `${letter}.`);
  return invertedName(name, givenOf(name, initials.join(' ').replace(/ -/g, '-')));
}

/** 10.16: the site's name is left out when it is the author; a newspaper's never is. */
function container(item: CslItem): string {
  const site = mediumOf(item);
  const isAuthor = site === item.author?.map(surnameOf).join();
  return isAuthor && !isNewspaper(item) ? '' : joined(', ', site, item.page);
}
