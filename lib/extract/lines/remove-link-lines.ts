// Takes out paragraphs, headings and list items that are nothing but a link to another story.

import { isOnlyDate } from '../../dates/find-shown-dates';
import { monthOf } from '../../dates/month-names';
import { once } from '../../once';
import { compareKey } from '../../text/compare-key';
import { endsIn, endsInColon } from '../../text/single-marks';
import { HEADINGS, SET_APART } from '../rules/elements';
import { leadsWithin } from '../snapshot/own-sites';
import { type BodyLine, type BodyLines, sizeOf } from './body-lines';
import { isDressed, isLinkLine } from './remove-phrases';

/** A linked line this short may be a name or a source in its own line. */
const MIN_SIZE = 12;

export function removeLinkLines(body: BodyLines): void {
  const sites = body.copy.ownSites;
  const own = new Set([
    ...findLinkedTitles(body.lines),
    ...findAnnounced(body.lines),
    ...findContents(body.lines),
    ...findRefrains(body.lines),
  ]);
  const label = findLabel(body.lines);
  const found = body.lines.filter(
    (line) =>
      !own.has(line) &&
      (isLinkLine(line) || isLabelledLink(line, label) || isDatedLink(line)) &&
      isOtherStory(line, sites),
  );
  const gone = found.filter(isNotOfMixedList(body.lines, found));
  // A list of references is an article's own when links are most of what it holds.
  if (sizeOf(gone) > sizeOf(body.lines) * 0.5) return;
  const heads = headsOfLists(body.lines, new Set(gone));
  body.removeAll([
    { lines: heads, note: { kind: 'related', reason: 'heads a list of links' } },
    { lines: gone, note: { kind: 'related', reason: 'nothing but a link' } },
    {
      lines: edgesOf(body.lines).filter((line) => isLinkLine(line) && leadsPast(line, body)),
      note: { kind: 'navigation', reason: 'leads past the text' },
    },
  ]);
}

/** Linked words in a list of other items belong to it: an ingredient, a member. Teasers stand among teasers. */
function isNotOfMixedList(lines: readonly BodyLine[], found: readonly BodyLine[]) {
  const items = new Map<Element | null, number>();
  const add = (list: Element | null, n: number) => items.set(list, (items.get(list) ?? 0) + n);
  for (const { tag, element } of lines) if (tag === 'li') add(element.parentElement, -1);
  for (const { tag, element } of found) if (tag === 'li') add(element.parentElement, 2);
  return ({ tag, element }: BodyLine) =>
    tag !== 'li' || (items.get(element.parentElement) ?? 0) > 0;
}

const FEWEST_ITEMS = 2;

/** Headings right above lists that go with all their items: “Más información”, “More:”, in whatever language. */
function headsOfLists(lines: readonly BodyLine[], gone: ReadonlySet<BodyLine>): BodyLine[] {
  return lines.filter((line, i) => {
    if (!HEADINGS.has(line.tag) || gone.has(line)) return false;
    let end = i + 1;
    while (lines[end]?.tag === 'li' && gone.has(lines[end] as BodyLine)) end++;
    return end - i > FEWEST_ITEMS && lines[end]?.tag !== 'li';
  });
}

function isOtherStory(line: BodyLine, own: ReadonlySet<string>): boolean {
  if (line.measure.size < MIN_SIZE || SET_APART.has(line.tag)) return false;
  if (isAddress(line.text)) return false;
  // A link to another site is a reference or a shop, not a teaser.
  return [...line.element.getElementsByTagName('a')].every((link) => leadsWithin(link, own));
}

const FEWEST_TITLES = 3;

/** Guides to products link the headings of their parts, each with its text below: a row of such is no list of teasers. */
function findLinkedTitles(lines: readonly BodyLine[]): ReadonlySet<BodyLine> {
  const titles = lines.filter((line, i) => {
    const next = lines[i + 1];
    if (!HEADINGS.has(line.tag) || !isLinkLine(line) || !next) return false;
    return next.tag === 'figcaption' || (!HEADINGS.has(next.tag) && !isLinkLine(next));
  });
  return new Set(titles.length >= FEWEST_TITLES ? titles : []);
}

/** The items of lists that the line before announces. */
function findAnnounced(lines: readonly BodyLine[]): BodyLine[] {
  const listOf = (line: BodyLine | undefined) =>
    line?.tag === 'li' ? line.element.parentElement : null;
  const announced = new Set<Element>();
  return lines.filter((line, i) => {
    const list = listOf(line);
    const before = lines[i - 1];
    if (list && before && listOf(before) !== list && announces(lines, i - 1)) announced.add(list);
    return list !== null && announced.has(list);
  });
}

const MAX_WORDS = 120;

/** A line that ends in a colon, or the only words between a heading and the list. */
function announces(lines: readonly BodyLine[], at: number): boolean {
  const { tag, text, measure } = lines[at] as BodyLine;
  if (tag !== 'p' || measure.linkSize > 0) return false;
  return endsInColon(text) || (text.length < MAX_WORDS && HEADINGS.has(lines[at - 1]?.tag ?? ''));
}

const FEWEST_CONTENTS = 3;

/** Links in a row that name headings of the text are its contents. */
function findContents(lines: readonly BodyLine[]): BodyLine[] {
  const headings = once(
    () => new Set(lines.filter(({ tag }) => HEADINGS.has(tag)).map(({ text }) => compareKey(text))),
  );
  const found: BodyLine[] = [];
  for (let from = 0; from < lines.length; from++) {
    let end = from;
    while (end < lines.length && isLinkLine(lines[end] as BodyLine)) end++;
    const row = lines.slice(from, end);
    from = Math.max(from, end - 1);
    if (row.length < FEWEST_CONTENTS) continue;
    const named = row.filter(({ text }) => headings().has(compareKey(text)));
    if (named.length * 3 >= row.length) found.push(...row);
  }
  return found;
}

const FEWEST_REFRAINS = 3;
const REFRAIN = { length: 16, share: 0.6 };

/** Lines that say the same at the end of each part, but for its name: “You can find the pattern for the coat here!” */
function findRefrains(lines: readonly BodyLine[]): BodyLine[] {
  const linked = lines.filter((line) => line.tag === 'p' && isLinkLine(line));
  const openings = new Map<string, BodyLine[]>();
  for (const line of linked) {
    const opening = line.text.slice(0, REFRAIN.length);
    const group = openings.get(opening);
    if (group) group.push(line);
    else openings.set(opening, [line]);
  }
  return [...openings.values()]
    .filter((group) => group.length >= FEWEST_REFRAINS && sayTheSame(group))
    .flat();
}

function sayTheSame(group: readonly BodyLine[]): boolean {
  const [first = '', ...rest] = group.map(({ text }) => text);
  let same = 0;
  while (same < first.length && rest.every((text) => text[same] === first[same])) same++;
  return rest.concat(first).every((text) => same >= text.length * REFRAIN.share);
}

const wordsOfLink = ({ element }: BodyLine) =>
  (element.getElementsByTagName('a')[0]?.textContent ?? '').trim();

const LABEL_ENDS = ':：|»–—-';
const MAX_LABEL = 40;

/** “Politics latest: ” before a headline that is a link; '' where the line is anything else. */
function labelOf(line: BodyLine): string {
  if (line.measure.links !== 1 || line.tag === 'li') return '';
  const words = wordsOfLink(line);
  if (words.length < MIN_SIZE || !line.text.endsWith(words)) return '';
  const label = line.text.slice(0, -words.length).trim();
  return label.length <= MAX_LABEL && endsIn(label, LABEL_ENDS) ? label : '';
}

/** What opens every teaser of a page, in whatever language: the only label, and more than once. Different ones tell things apart. */
function findLabel(lines: readonly BodyLine[]): string {
  const [first = '', ...rest] = lines.map(labelOf).filter(Boolean);
  return rest.length > 0 && rest.every((label) => label === first) ? first : '';
}

/** “Politics latest: Minister quits over memo”, all of it bold or italic, or with the label of another: a label and a headline. */
function isLabelledLink(line: BodyLine, usual: string): boolean {
  const label = labelOf(line);
  return label !== '' && (label === usual || isDressed(line.element));
}

const edgesOf = (lines: readonly BodyLine[]) =>
  lines.filter((_, i) => i === 0 || i === lines.length - 1);

/** Leads past the text to another place of the page: for readers of screens. */
function leadsPast({ tag, element }: BodyLine, { copy, source }: BodyLines): boolean {
  const links = tag === 'p' ? [...element.getElementsByTagName('a')] : [];
  const ids = links.map((link) => link.getAttribute('href') ?? '');
  return (
    ids.length > 0 &&
    ids.every((id) => id.length > 1 && id.startsWith('#')) &&
    ids.every((id) => !source.contains(copy.document.getElementById(id.slice(1))))
  );
}

/** A headline and the day of its story, as teasers show it. */
function isDatedLink(line: BodyLine): boolean {
  const { links, size, linkSize } = line.measure;
  if (links !== 1 || size - linkSize > MAX_DATE) return false;
  const words = wordsOfLink(line);
  const rest = line.text.replace(words, '').trim();
  return rest !== line.text && words.length >= MIN_SIZE && isDay(rest);
}

/** In units of `Measure.size`. */
const MAX_DATE = 40;
/** “18 ноября, 14:05”, “2024-05-13” */
function isDay(text: string): boolean {
  const [, month] =
    /^\d{1,2}\.?\s(?:de\s)?(\p{L}{3,10})\.?(?:,?\s(?:de\s)?\d{4})?[,\s]{0,3}(?:\d{1,2}:\d\d)?$/u.exec(
      text,
    ) ?? [];
  return month ? monthOf(month) !== undefined : isOnlyDate(text);
}

/** One word with a dot inside: the link shows where it leads. */
function isAddress(text: string): boolean {
  const dot = text.indexOf('.', 1);
  return text.length <= 400 && dot > 0 && dot < text.length - 1 && !text.includes(' ');
}
