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

/** Plain words show by themselves what they take, one or several of it; [] for any other entry. */
export function ownExamples({ entry }: ListedEntry): string[] {
  const texts = [...new Set(['', 's'].map((end) => entry.replaceAll('(s)', end)))];
  return texts.every(isPlain) ? texts : [];
}

/** The entry and nothing else of its language. */
export const matcherOf = ({ shape, entry }: ListedEntry): Matcher =>
  new Matcher([{ [shape]: entry }]);

const HAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
/** Shorter entries are parts of many sentences. Han characters count double. */
const SHORT = 6;

function headsOf({ entry }: ListedEntry): string[] {
  return startsOf(cutGap(entry).rest, (text) => text.toLowerCase()).map(({ text }) => text);
}

/**
 * Words that ordinary prose may hold as well: with a gap, with an open end, or few letters that no colon ends. Words of a place (`says`)
 * are asked in that place only: what is looked for anywhere in it, or at its end, has no prose to be told from.
 */
export function needsProse({ group, shape, entry }: ListedEntry): boolean {
  if ((shape === 'is' && isPlain(entry)) || /[:：|(（](?:…\d*)?$/.test(entry)) return false;
  if (group === 'says' && (shape === 'holds' || shape === 'closes')) return false;
  return OPEN.test(entry) || (group === 'lines' && lettersOf(entry) < SHORT);
}

/** A gap of ten characters or more, and letters that may follow. */
const OPEN = /…(?!\d(?!\d))|\*/;

/** With the shortest choice of each group. */
function lettersOf(entry: string): number {
  const shortest = entry.replace(/\{([^{}]*)\}/g, (_group, choices: string) =>
    choices.split(',').reduce((a, b) => (a.length <= b.length ? a : b)),
  );
  return [...shortest.replace(/[^\p{L}]/gu, '')].reduce(
    (sum, letter) => sum + (HAN.test(letter) ? 2 : 1),
    0,
  );
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
