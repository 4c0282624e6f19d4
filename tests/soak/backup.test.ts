// A backup of 300 MB, nearly all of it pictures, comes in, goes out again, and is the same record by record: `npm run soak -- backup`.
// What the browser needed for it, in memory and time, is told.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCHEMA } from '../../lib/library/record';
import { aboutOf, quoteOf } from '../e2e/library/records';
import { type BackupBrowser, backUpInChromium, backUpInFirefox } from './backup/backup-browser';

const HALF_AN_HOUR = 1_800_000;
const MB = 1_000_000;
const SIZE = 300 * MB;
/** Characters of base64: a picture at its largest, and a usual one. */
const PICTURES = [3_900_000, 300_000];
/** One site holds no more than its share. */
const PER_SITE = 20;
const BASE = { schema: SCHEMA, order: 1, changed: '2026-11-29T10:00:00.000Z' };

let folder: string;
let large: string;
let written: Map<string, string>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'qingyue-backup-'));
  large = join(folder, 'large.json');
  written = await writeLarge(large);
}, HALF_AN_HOUR);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Bytes that cannot be packed, the same each time. */
function base64Of(number: number, length: number): string {
  const parts: string[] = [];
  for (let part = 0; parts.length * 64 < length; part++)
    parts.push(createHash('sha384').update(`${number} ${part}`).digest('base64'));
  return parts.join('').slice(0, length);
}

function recordsOf(number: number): object[] {
  const article = `https://news${Math.floor(number / PER_SITE)}.test/${number}.html`;
  const name = (kind: string, id: string, data: unknown) => ({ ...BASE, article, kind, id, data });
  return [
    name('article', '', aboutOf(`第 ${number} 篇`, article)),
    name('quote', 'q', quoteOf('q', `第 ${number} 篇的一句话。`, article)),
    ...PICTURES.map((length, at) =>
      name('picture', `https://news.test/${number}-${at}.jpg`, {
        type: 'image/jpeg',
        data: base64Of(number * 10 + at, length),
      }),
    ),
  ];
}

interface Known {
  article: string;
  kind: string;
  id: string;
  data: Record<string, unknown>;
}

const nameOf = ({ article, kind, id }: Known) => `${article} ${kind} ${id}`;
/** Whatever order the members have. */
const hashOf = ({ data }: Known) =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex');

/** A file as a backup writes it. Resolves with the hash of every record. */
async function writeLarge(path: string): Promise<Map<string, string>> {
  const file = createWriteStream(path);
  const hashes = new Map<string, string>();
  const head = { format: 'qingyue-backup', version: 1, schema: SCHEMA, made: BASE.changed };
  file.write(
    `${JSON.stringify({ ...head, pictures: true, settings: {} }).slice(0, -1)},"records":[`,
  );
  let size = 0;
  for (let number = 0; size < SIZE; number++)
    for (const record of recordsOf(number)) {
      const text = JSON.stringify(record);
      if (!file.write(`${size > 0 ? ',' : ''}\n${text}`))
        await new Promise<void>((resolve) => file.once('drain', () => resolve()));
      size += text.length;
      hashes.set(nameOf(record as Known), hashOf(record as Known));
    }
  file.end(`],"aside":[],"count":{"records":${hashes.size},"aside":0}}`);
  await new Promise<void>((resolve) => file.once('finish', () => resolve()));
  return hashes;
}

/** The hash of every record of a file that we wrote: a record stands on a line of its own. */
async function readHashes(path: string): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for await (const line of createInterface({ input: createReadStream(path, 'utf8') })) {
    if (!line.startsWith('{"') && !line.startsWith(',{"')) continue;
    const record: Known = JSON.parse(line.replace(/^,|,$/g, ''));
    hashes.set(nameOf(record), hashOf(record));
  }
  return hashes;
}

interface Told {
  seconds: number;
  /** How much more memory the browser had at the worst moment, MB. */
  more: number;
}

/** Looks every moment whether it is done, and what the browser holds. */
async function watch(browser: BackupBrowser, isDone: () => Promise<boolean>): Promise<Told> {
  const [start, before] = [Date.now(), await browser.memory()];
  let most = before;
  while (!(await isDone())) {
    most = Math.max(most, await browser.memory());
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    seconds: Math.round((Date.now() - start) / 1000),
    more: Math.round((most - before) / MB),
  };
}

test.each([
  ['Chromium', backUpInChromium],
  ['Firefox', backUpInFirefox],
])(
  '%s: 300 MB of pictures come in and go out whole',
  { timeout: HALF_AN_HOUR },
  async (name, open) => {
    expect(statSync(large).size).toBeGreaterThan(SIZE);
    const browser = await open(join(folder, name));
    try {
      await browser.restore(large);
      const into = await watch(browser, () => browser.says(`Added: ${written.size}.`));
      await browser.backUp();
      const out = await watch(browser, () =>
        browser.says(`Backup handed to the browser: ${written.size} records`),
      );
      const saved = await browser.file();
      expect(await readHashes(saved)).toEqual(written);
      console.log(`${name}: in ${JSON.stringify(into)}, out ${JSON.stringify(out)}`);
    } finally {
      await browser.close();
    }
  },
);
