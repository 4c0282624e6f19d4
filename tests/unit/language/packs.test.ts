// Every pack against its examples in tests/language: what its words must take, and the prose they must leave. An entry without an example
// fails here.
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { creditLabel } from '../../../lib/extract/credits/credit-labels';
import { findPhrase } from '../../../lib/extract/lines/find-phrase';
import { FURTHER_PACKS } from '../../../lib/language/index';
import { BASE_PACKS } from '../../../lib/language/known-packs';
import type { LineKind, SaysField } from '../../../lib/language/language-pack';
import { says } from '../../../lib/language/says';
import { isPlain } from '../../../lib/language/word-notation';
import type { Example, Examples } from '../../language/examples';
import { isAbout, listEntries, matcherOf, needsProse, ownExamples } from './listed-entries';

const FOLDER = new URL('../../language/', import.meta.url);

async function readExamples(code: string): Promise<Examples> {
  const file = new URL(`${code}.ts`, FOLDER);
  return existsSync(file) ? (await import(file.pathname))[code] : {};
}

const LOOKS = [
  { apart: false, linked: false },
  { apart: true, linked: false },
  { apart: true, linked: true },
];
/** What lines of a kind are logged as, where that is not the kind's own name. */
const LOGGED: Partial<Record<LineKind, string>> = { newsletter: 'prompt', teaser: 'related' };

const kindsOf = (line: string) => LOOKS.map((looks) => findPhrase(line, looks)?.kind);

/** Words of the middle of a sentence are taken with the colon that they need only. */
const asLines = (words: string) => [words, `${words}: x`];

const each = (examples: Examples, group: 'lines' | 'says') =>
  Object.entries(examples[group] ?? {}) as [LineKind & SaysField, Example][];

const PACKS = [...BASE_PACKS, ...FURTHER_PACKS];

describe.each(PACKS.map((pack) => [pack.code, pack] as const))('%s', async (code, pack) => {
  const examples = await readExamples(code);
  const exampleOf = ({ group, field }: { group: 'lines' | 'says'; field: string }) =>
    (examples[group] as Record<string, Example> | undefined)?.[field] ?? { takes: [] };

  test('each entry has an example that it takes', () => {
    const without = listEntries(pack)
      .filter((listed) => ownExamples(listed).length === 0)
      .filter((listed) => !exampleOf(listed).takes.some((line) => matcherOf(listed).test(line)));
    expect(without.map(({ field, shape, entry }) => `${field} ${shape}: ${entry}`)).toEqual([]);
  });

  test('each short or open entry has a line of prose that it leaves', () => {
    const without = listEntries(pack)
      .filter(needsProse)
      .filter((listed) => !exampleOf(listed).leaves?.some((line) => isAbout(listed, line)));
    expect(without.map(({ field, shape, entry }) => `${field} ${shape}: ${entry}`)).toEqual([]);
  });

  test('lines of its examples are taken as what they are', () => {
    const wrong = each(examples, 'lines').flatMap(([kind, { takes }]) =>
      takes
        .filter((line) => !kindsOf(line).includes(LOGGED[kind] ?? (kind as never)))
        .map((line) => `${kind}: ${line} → ${kindsOf(line)}`),
    );
    expect(wrong).toEqual([]);
  });

  test('plain words are taken alone', () => {
    const left = listEntries(pack).filter((listed) =>
      ownExamples(listed).some((words) =>
        listed.group === 'lines'
          ? !asLines(words).flatMap(kindsOf).some(Boolean)
          : !says(listed.field as SaysField).test(words),
      ),
    );
    expect(left).toEqual([]);
  });

  test('prose of its examples stays', () => {
    const taken = each(examples, 'lines').flatMap(([kind, { leaves = [] }]) =>
      leaves.filter((line) => findPhrase(line)).map((line) => `${kind}: ${line}`),
    );
    expect(taken).toEqual([]);
  });

  test('places of its examples are known, and what only begins like them is not', () => {
    const wrong = each(examples, 'says').flatMap(([field, { takes, leaves = [] }]) => [
      ...takes.filter((text) => !says(field).test(text)).map((text) => `${field} left: ${text}`),
      ...leaves.filter((text) => says(field).test(text)).map((text) => `${field} took: ${text}`),
    ]);
    expect(wrong).toEqual([]);
  });

  test('months are twelve, and no name is that of two', () => {
    const months = pack.months?.split('|').map((names) => names.split(' ')) ?? [];
    expect([0, 12]).toContain(months.length);
    const names = months.flatMap((month) => [...new Set(month)]);
    expect(names).toEqual([...new Set(names)]);
  });

  test('labels of credits say the role they stand under', () => {
    const wrong = [pack.credits, pack.doubtful].flatMap((labels) =>
      Object.entries(labels ?? {}).flatMap(([role, words]) =>
        words.split('|').filter((label) => creditLabel(label)?.role !== role),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('lists are written as they are read', () => {
    const wrong = listEntries(pack).filter(
      ({ entry }) =>
        (entry.trimStart() !== entry && !isPlain(entry)) ||
        entry.split('{').length !== entry.split('}').length ||
        /\{[^}]*\{|\n/.test(entry),
    );
    expect(wrong).toEqual([]);
  });
});
