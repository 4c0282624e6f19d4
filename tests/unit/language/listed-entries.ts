// The entries of a pack, one by one, and what examples each of them needs.
import type { LanguagePack, LineKind, SaysField } from '../../../lib/language/language-pack';
import { Matcher } from '../../../lib/language/matcher';
import { rulesOf } from '../../../lib/language/shapes';
import { cutGap, entriesOf, isPlain, startsOf } from '../../../lib/language/word-notation';

const SHAPES = ['is', 'opens', 'holds', 'closes'] as const;

export interface ListedEntry {
  group: 'lines' | 'says';
  field: LineKind | SaysField;
  shape: (typeof SHAPES)[number];
  entry: string;
}

export function listEntries(pack: LanguagePack): ListedEntry[] {
  return (['lines', 'says'] as const).flatMap((group) =>
    Object.entries(pack[group] ?? {}).flatMap(([field, rules]) =>
      rulesOf(field as LineKind | SaysField, rules).flatMap((rule) =>
        SHAPES.flatMap((shape) =>
          entriesOf(rule[shape] ?? '').map((entry) => ({
            group,
            field: field as LineKind | SaysField,
            shape,
            entry,
          })),
        ),
      ),
    ),
  );
}

/** Words that are the whole text show by themselves what they take. */
export const isOwnExample = ({ shape, entry }: ListedEntry): boolean =>
  shape === 'is' && isPlain(entry);

/** The entry and nothing else of its language. */
export const matcherOf = ({ shape, entry }: ListedEntry): Matcher =>
  new Matcher([{ [shape]: entry }]);

const HAN = /[\u3040-\u30ff\u3400-\u9fff]/;
/** Shorter entries are parts of many sentences. Han characters count double. */
const SHORT = 6;

function headsOf({ entry }: ListedEntry): string[] {
  return startsOf(cutGap(entry).rest, (text) => text.toLowerCase()).map(({ text }) => text);
}

/** Words that ordinary prose may hold as well: with a gap, with an open end, or few letters that no colon ends. */
export function needsProse(listed: ListedEntry): boolean {
  const { entry } = listed;
  if (isOwnExample(listed) || /[:：|(（]$/.test(entry)) return false;
  if (/…|\*/.test(entry)) return true;
  const letters = [...entry.replace(/\{[^{}]*\}|[^\p{L}]/gu, '')];
  return letters.reduce((sum, letter) => sum + (HAN.test(letter) ? 2 : 1), 0) < SHORT;
}

/** How many letters of an entry the prose must have, to be prose that could be taken for it. */
const SHARED = { han: 1, other: 3 };

/** Whether a line is about an entry: it holds the letters the entry begins with. */
export function isAbout(listed: ListedEntry, line: string): boolean {
  const text = line.toLowerCase();
  return headsOf(listed).some((head) =>
    head === ''
      ? /\d/.test(text)
      : text.includes(head.slice(0, HAN.test(head.charAt(0)) ? SHARED.han : SHARED.other).trim()),
  );
}
