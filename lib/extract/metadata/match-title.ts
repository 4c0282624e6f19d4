// Whether a line is the title that the metadata tell, and how much of it.
import { isMediumName } from '../../names/media-names';
import { HAN } from '../../text/scripts';
import type { PageLine } from '../snapshot/collect-page-lines';

export interface MetadataTitle {
  text: string;
  from: string;
}

export interface Headline {
  text: string;
  from: string;
  /** Index of its line; -1 when it is not among them. */
  line: number;
}

export interface KeyedTitle extends MetadataTitle {
  key: string;
}

/** A single Han character may be a whole title, a single letter is none. */
export const isWords = (key: string) => key.length > 1 || HAN.test(key);

/** Its element says that it holds the title: by name, in microdata or in RDFa. */
export const isNamedLine = ({ block }: PageLine): boolean =>
  /title|headline|\btit\b|biaoti/i.test(
    `${block.className} ${block.id} ${block.getAttribute('itemprop')} ${block.getAttribute('property')}`,
  );

/** A second line of the headline is set as the first is; what is named as a subtitle is one. */
export const isNamedSubtitle = ({ block }: PageLine): boolean =>
  /(?:sub|super|pre)[-_]?tit|ftitle|futi|fubiao|kicker/i.test(`${block.className} ${block.id}`);

interface Match {
  /** Letters the two have in common. */
  size: number;
  whole: boolean;
  /** The metadata’s title, where the line holds more than the headline. */
  text: string;
}

const SHORTEST_PART = { han: 5, other: 12 };
export const SHORTEST_EDGE = 8;

/** A label or a kicker may open the title too: the words must be enough of it. */
const isMost = (title: string, key: string) =>
  (title.startsWith(key) && key.length * 3 > title.length) ||
  (title.endsWith(key) && key.length * 2 > title.length);

const isEdge = (title: string, key: string, { shortest, atEnd }: Lead) =>
  key.length >= (HAN.test(key) ? shortest.han : shortest.other) &&
  (title.startsWith(key) || (atEnd && title.endsWith(key)));

interface Lead {
  shortest: { han: number; other: number };
  atEnd: boolean;
}

/** The page's own h1 may be little of the title; a line that is named as the title must open it: sites end theirs with their name. */
export function leadOf(line: PageLine): Lead | null {
  if (line.level === 1) return { shortest: { han: 2, other: SHORTEST_EDGE }, atEnd: true };
  const isNamed = line.level === 0 && isNamedLine(line) && !isMediumName(line.text);
  return isNamed ? { shortest: SHORTEST_PART, atEnd: false } : null;
}

export function matchTitle(
  key: string,
  known: readonly KeyedTitle[],
  lead: Lead | null,
): Match | null {
  if (known.some((t) => t.key === key)) return { size: key.length, whole: true, text: '' };
  const han = HAN.test(key);
  if (lead && known.some((t) => isEdge(t.key, key, lead)))
    return { size: key.length, whole: false, text: '' };
  const shortest = han ? SHORTEST_PART.han : SHORTEST_PART.other;
  if (key.length >= shortest && known.some((t) => isMost(t.key, key)))
    return { size: key.length, whole: false, text: '' };
  const inside = known.find(
    (t) => t.key.length >= shortest && key.includes(t.key) && key.length < t.key.length * 3,
  );
  if (!inside) return null;
  const cut = /(?:…|\.\.\.)$/.test(inside.text) || key.length > inside.key.length + 12;
  return { size: inside.key.length, whole: false, text: cut ? '' : inside.text };
}
