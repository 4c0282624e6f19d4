// The filter as a program, fed with pages of a few kinds over and over; each answer is looked at.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const FILTER = join(ROOT, 'bin/qingyue-lines.mjs');
export const README = readFileSync(join(ROOT, 'docs/core/README.md'), 'utf8');

/** Two articles, and a page that holds none. */
const SLUGS = ['english-news', 'gmw-regional', 'login-wall'];
const PAGES = SLUGS.map((slug) =>
  readFileSync(join(ROOT, 'tests/fixtures/articles', slug, 'source.html'), 'utf8'),
);
const isArticle = (n: number) => n % SLUGS.length !== 2;

export const pageOf = (n: number) => ({
  id: n,
  url: `https://news.example/${n}`,
  html: PAGES[n % PAGES.length] ?? '',
});

export const recordOf = (n: number): string => `${JSON.stringify(pageOf(n))}\n`;

export function expectAnswer(answer: { id: unknown; ok: boolean }, n: number): void {
  if (answer.id !== n || answer.ok !== isArticle(n))
    throw new Error(`${n}: ${JSON.stringify(answer).slice(0, 200)}`);
}

async function feed({ stdin }: ChildProcess, pages: number): Promise<void> {
  for (let n = 0; n < pages; n++)
    if (!stdin?.write(recordOf(n))) await once(stdin as NodeJS.EventEmitter, 'drain');
  stdin?.end();
}

interface Drive {
  pages: number;
  /** Options of Node. */
  options?: readonly string[];
  /** After each answer. */
  look(filter: ChildProcess, answered: number): void;
}

/** Resolves when each page was answered, in its order, and the filter has ended. */
export async function driveFilter({ pages, options = [], look }: Drive): Promise<void> {
  const filter = spawn(process.execPath, [...options, FILTER], {
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  });
  const ended = once(filter, 'exit');
  const fed = feed(filter, pages);
  let answered = 0;
  for await (const line of createInterface({ input: filter.stdout as NodeJS.ReadableStream })) {
    expectAnswer(JSON.parse(line), answered);
    look(filter, ++answered);
  }
  await fed;
  const [code] = await ended;
  if (code !== 0 || answered !== pages) throw new Error(`${answered} answers, exit code ${code}`);
}
