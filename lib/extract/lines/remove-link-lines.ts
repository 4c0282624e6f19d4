// Takes out paragraphs, headings and list items that are nothing but a link to another story.
import { ONLY_DAY } from '../../dates/day-grammar';
import { monthOf } from '../../dates/month-names';
import { HEADINGS, SET_APART } from '../rules/elements';
import { leadsWithin } from '../snapshot/own-sites';
import { type BodyLine, type BodyLines, sizeOf } from './body-lines';
import { isDressed, isLinkLine } from './remove-phrases';

/** A linked line this short may be a name or a source in its own line. */
const MIN_SIZE = 12;

export function removeLinkLines(body: BodyLines): void {
  const own = body.copy.ownSites;
  const titles = findLinkedTitles(body.lines);
  const found = body.lines.filter(
    (line) =>
      !titles.has(line) &&
      (isLinkLine(line) || isLabelledLink(line) || isDatedLink(line)) &&
      isOtherStory(line, own),
  );
  const gone = found.filter(isNotOfMixedList(body.lines, found));
  // A list of references is an article's own when links are most of what it holds.
  if (sizeOf(gone) > sizeOf(body.lines) * 0.5) return;
  const heads = headsOfLists(body.lines, new Set(gone));
  body.removeAll([
    { lines: heads, note: { kind: 'related', reason: 'heads a list of links' } },
    { lines: gone, note: { kind: 'related', reason: 'nothing but a link' } },
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

const wordsOfLink = ({ element }: BodyLine) =>
  (element.getElementsByTagName('a')[0]?.textContent ?? '').trim();

const LABEL = /[:：|»–—-]\s?$/;
const MAX_LABEL = 40;

/** “Politics latest: Minister quits over memo”, all of it bold or italic: a label and a headline, in whatever language. */
function isLabelledLink(line: BodyLine): boolean {
  if (line.measure.links !== 1 || line.tag === 'li' || !isDressed(line.element)) return false;
  const words = wordsOfLink(line);
  if (words.length < MIN_SIZE || !line.text.endsWith(words)) return false;
  const label = line.text.slice(0, -words.length);
  return label.length <= MAX_LABEL && LABEL.test(label);
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
  return month ? monthOf(month) !== undefined : ONLY_DAY.test(text);
}

/** One word with a dot inside: the link shows where it leads. */
function isAddress(text: string): boolean {
  const dot = text.indexOf('.', 1);
  return text.length <= 400 && dot > 0 && dot < text.length - 1 && !text.includes(' ');
}
