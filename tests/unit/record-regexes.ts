// Regular expressions that code puts together cannot be read from its source. While unit tests run, each one that lib/ constructs is
// compared with the list that tests/house/regexes.test.ts judges: a new one fails here until `npm run update:regexes` has judged it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export interface Constructed {
  /** The file of lib/ that constructs it. */
  path: string;
  source: string;
  flags: string;
}

const LIST = join(import.meta.dirname, '../house/constructed-regexes.json');
const FOUND = join(import.meta.dirname, '../../test-results/constructed-regexes');
const IN_LIB = /\/(lib\/[\w/-]+\.ts)/;
/** Of the call's own lines. */
const OURS_OR_A_LIBRARY = /\/lib\/|\/node_modules\//;

const keyOf = ({ path, source, flags }: Constructed) => `${path} /${source}/${flags}`;
const known = new Set((JSON.parse(readFileSync(LIST, 'utf8')) as Constructed[]).map(keyOf));
const constructed = new Map<string, Constructed>();

function record(pattern: RegExp): void {
  const lines = (new Error().stack ?? '').split('\n');
  // What a library constructs when it is called from lib/ is the library's.
  const path = IN_LIB.exec(lines.find((line) => OURS_OR_A_LIBRARY.test(line)) ?? '')?.[1];
  if (!path) return;
  const found = { path, source: pattern.source, flags: pattern.flags };
  constructed.set(keyOf(found), found);
}

globalThis.RegExp = new Proxy(RegExp, {
  construct(target, args, newTarget) {
    const pattern: RegExp = Reflect.construct(target, args, newTarget);
    record(pattern);
    return pattern;
  },
  apply(target, self, args) {
    const pattern: RegExp = Reflect.apply(target, self, args);
    record(pattern);
    return pattern;
  },
});

afterAll(() => {
  const strange = [...constructed.keys()].filter((key) => !known.has(key));
  if (process.env.UPDATE_REGEXES) {
    mkdirSync(FOUND, { recursive: true });
    const file = join(FOUND, `${crypto.randomUUID()}.json`);
    writeFileSync(file, JSON.stringify([...constructed.values()]));
  } else if (strange.length > 0) {
    throw new Error(`not judged yet, see npm run update:regexes:\n${strange.join('\n')}`);
  }
});
