// Regular expressions run on text that strangers wrote: each one must take time linear in its input (checked by recheck).
// Literals are read from the source; those that code puts together are in constructed-regexes.json, which the unit run keeps complete.
// Judging all takes recheck minutes, so linear-regexes.json remembers the hashes of those found linear: only what is new or
// changed is checked here. `npm run update:regexes` records, checks and remembers.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { describe, expect, test } from 'vitest';
import type { Constructed } from '../unit/record-regexes';
import { findConstructions, findRegexes, type Regex } from './support/find-regexes';
import { ROOT, readSourceFiles } from './support/source-files';

const KNOWN = join(ROOT, 'tests/house/linear-regexes.json');
const CONSTRUCTED = join(ROOT, 'tests/house/constructed-regexes.json');
/** Where an updating unit run leaves what it found. */
const FOUND = join(ROOT, 'test-results/constructed-regexes');

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8'));

/** What the last updating unit run constructed, each once, in order. */
function collectConstructed(): Constructed[] {
  const files = existsSync(FOUND) ? readdirSync(FOUND) : [];
  const all = files.flatMap((name) => readJson<Constructed[]>(join(FOUND, name)));
  const lines = new Map(all.map((found) => [JSON.stringify(found), found]));
  return [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
}
const PER_REGEX = 10_000;

const hash = ({ source, flags }: { source: string; flags: string }) =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);

/** Length of the strings on which a suspected expression is tried, and how long it may take there. */
const TRIED_LENGTH = 32_000;
const TRIED_MS = 300;

interface Attack {
  pumps: { prefix: string; pump: string }[];
  suffix: string;
}

/**
 * The fuzzer takes long but bounded repeats for endless ones. Its own best attack decides, on strings that double in
 * length: what grows faster than the string stops it long before the last.
 */
function withstands({ source, flags }: { source: string; flags: string }, attack: Attack): boolean {
  const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
  const pumped = attack.pumps.reduce((length, { pump }) => length + pump.length, 0);
  for (let length = 250; length <= TRIED_LENGTH; length *= 2) {
    const times = Math.ceil(length / Math.max(pumped, 1));
    const text = attack.pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('');
    // CPU time of this thread: the machine may be busy.
    const start = process.threadCpuUsage();
    pattern.test(text + attack.suffix);
    if (process.threadCpuUsage(start).user / 1000 > TRIED_MS) return false;
  }
  return true;
}

/** 'linear', or what is wrong with it. */
async function judge({ source, flags }: { source: string; flags: string }): Promise<string> {
  const verdict = await check(source, flags.replace('d', ''), { timeout: PER_REGEX });
  if (verdict.status === 'safe') return 'linear';
  if (verdict.status !== 'vulnerable') return `not decided: ${verdict.error.kind}`;
  const { attack, checker, complexity } = verdict;
  const suspected = checker === 'fuzz' && complexity.type === 'polynomial';
  return suspected && withstands({ source, flags }, attack) ? 'linear' : complexity.summary;
}

/** What is wrong, by hash; nothing for those that are linear. */
async function findBad(regexes: Regex[], known: Set<string>): Promise<Map<string, string>> {
  const bad = new Map<string, string>();
  for (const regex of regexes) {
    const key = hash(regex);
    if (known.has(key) || bad.has(key)) continue;
    const verdict = await judge(regex);
    if (verdict === 'linear') known.add(key);
    else bad.set(key, verdict);
  }
  return bad;
}

describe('every regular expression is linear', () => {
  test('in lib/ and entrypoints/', { timeout: 300_000 }, async () => {
    const files = readSourceFiles('lib', 'entrypoints');
    if (process.env.UPDATE_REGEXES)
      writeFileSync(CONSTRUCTED, `${JSON.stringify(collectConstructed(), null, 2)}\n`);
    const constructed = readJson<Constructed[]>(CONSTRUCTED).map((found) => ({
      ...found,
      line: 0,
    }));
    const regexes = [...(await Promise.all(files.map(findRegexes))).flat(), ...constructed];
    const known = new Set<string>(readJson(KNOWN));
    const verdicts = await findBad(regexes, known);
    if (process.env.UPDATE_REGEXES) {
      const used = [...new Set(regexes.map(hash))].filter((key) => known.has(key)).sort();
      writeFileSync(KNOWN, `${JSON.stringify(used, null, 2)}\n`);
    }
    const bad = regexes
      .filter((r) => verdicts.has(hash(r)))
      .map((r) => `${r.path}:${r.line} /${r.source}/${r.flags} ${verdicts.get(hash(r))}`);
    expect(bad).toEqual([]);
  });

  test('every file that puts some together is in the list', async () => {
    const files = readSourceFiles('lib', 'entrypoints');
    const counts = await Promise.all(files.map(findConstructions));
    const listed = new Set(readJson<Constructed[]>(CONSTRUCTED).map(({ path }) => path));
    const missing = files.filter(({ path }, i) => counts[i] !== 0 && !listed.has(path));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  test('planted: one that is put together is counted, those that can be read are not', async () => {
    const text = `const a = new RegExp(\`^\${b}$\`); const c = RegExp('x' + d); const e = new RegExp('x+'); const f = /y/;`;
    expect(await findConstructions({ path: 'planted.ts', text })).toBe(2);
  });

  test('a planted exponential and a planted quadratic one are found', async () => {
    const text = `export const a = /^(x+)+$/; export const b = new RegExp('\\\\s+$', 'u'); export const c: RegExp = /^第[0-9]+页$/u;`;
    const found = await findRegexes({ path: 'planted.ts', text });
    const verdicts = await Promise.all(found.map(judge));
    expect(verdicts).toEqual(['exponential', '2nd degree polynomial', 'linear']);
  });
});

/** Folders that read pages, and what they may hold: words stand in packs, not in expressions. */
const READERS = ['extract', 'language', 'dates', 'names'].map((name) => `lib/${name}`);
const MOST = { count: 300, characters: 20_000 };

describe('what reads pages is words and few expressions', () => {
  test('no more than a reader can know', async () => {
    const literals = (await Promise.all(readSourceFiles(...READERS).map(findRegexes))).flat();
    const constructed = readJson<Constructed[]>(CONSTRUCTED).filter(({ path }) =>
      READERS.some((folder) => path.startsWith(`${folder}/`)),
    );
    const all = [...literals, ...constructed];
    const characters = all.reduce((sum, { source }) => sum + source.length, 0);
    expect.soft(all.length, 'expressions').toBeLessThanOrEqual(MOST.count);
    expect.soft(characters, 'characters').toBeLessThanOrEqual(MOST.characters);
  });

  test('language packs hold none', async () => {
    const packs = readSourceFiles('lib/language').filter(({ path }) =>
      /\/[a-z]{2,3}\.ts$/.test(path),
    );
    const found = (await Promise.all(packs.map(findRegexes))).flat();
    expect(packs.length).toBeGreaterThan(30);
    expect(found.map(({ path, source }) => `${path}: ${source}`)).toEqual([]);
  });
});
