// Real pages, read and taken away: Markdown as two parsers read it, books as epubcheck does, links as both browsers open them.
// `npm run soak -- real-pages FOLDER…` takes the pages of corpora (tests/bench/README.md) in place of our own fixtures.
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Chromium,
  type Firefox,
  launchChromium,
  launchFirefox,
  type Site,
  servePages,
} from '../e2e/harness';
import { listBookFaults } from '../e2e/harness/check-book';
import { WHERE_AM_I, withRoom } from '../e2e/harness/passage-quotes';
import { listSets, still } from './real-pages/list-pages';
import type { Pick, PickedQuote } from './real-pages/pick-quote';

const TIMEOUT = 3_600_000;
/** Of a hundred articles as many must be right in Markdown. */
const MUST_BE_EQUAL = 0.98;
/** Every ninth page is taken away. */
const EVERY = 9;
const QUOTES = 200;
/** Of the quotes as many must have a link that leads there; none may lead elsewhere. */
const MUST_ARRIVE = 0.99;
/** A page scrolls to the passage within, ms. */
const SETTLE = 5_000;

const SETS = listSets();
const PAGES = SETS.flat();
const SOME = PAGES.length < 100 ? PAGES : PAGES.filter((_, i) => i % EVERY === 0);

let site: Site;
let chromium: Chromium;
let firefox: Firefox;
let script: string;

beforeAll(async () => {
  site = await servePages({ '/empty': '<!doctype html><title>x</title>' });
  script = await bundle();
  [chromium, firefox] = await Promise.all([launchChromium(), launchFirefox()]);
}, 120_000);

afterAll(async () => {
  await Promise.all([chromium?.close(), firefox?.close()]);
  await site?.close();
});

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'real-pages/in-page.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'away',
    charset: 'utf8',
    write: false,
  });
  return `${outputFiles[0]?.text}; window.away = away;`;
}

/** Calls a function of in-page.ts in the page that is open. */
const call = <T>(name: string, ...args: unknown[]): Promise<T> =>
  chromium.page.evaluate(`away.${name}(${args.map((arg) => JSON.stringify(arg)).join()})`);

/** For each page by itself; those without an article are left out. */
async function takeAway<T>(name: string): Promise<[name: string, taken: T][]> {
  await chromium.page.goto(site.url('/empty'));
  await chromium.page.evaluate(script);
  const taken: [string, T][] = [];
  for (const page of SOME) {
    const one = await call<T | null>(name, page.html, page.url);
    if (one !== null) taken.push([page.name, one]);
  }
  return taken;
}

test(
  'Markdown is read as the article by two parsers',
  async () => {
    const compared = await takeAway<string[]>('compareMarkdown');
    const wrong = compared.filter(([, differences]) => differences.length > 0);
    expect(compared.length).toBeGreaterThan(0);
    const said = wrong.map(([name, differences]) => `${name}\n${differences.join('\n')}`);
    console.info(`Markdown: ${compared.length - wrong.length} of ${compared.length} equal`);
    console.info(said.join('\n'));
    expect(1 - wrong.length / compared.length, said.join('\n')).toBeGreaterThanOrEqual(
      MUST_BE_EQUAL,
    );
  },
  TIMEOUT,
);

type Link = PickedQuote & { path: string };

/** Numbers from 0 to 1, the same each time. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

/** Of eight quotes one is of a title and one of a caption, where the page has one. */
const kindOf = (i: number): Pick['kind'] =>
  i % 8 === 0 ? 'title' : i % 8 === 1 ? 'caption' : 'body';

/** The sets take turns, so that each has its share. */
async function makeLinks(): Promise<Link[]> {
  const random = numbers(Number(process.env.QINGYUE_SEED ?? 7));
  const next = () => random.next().value;
  const links: Link[] = [];
  for (let i = 0; links.length < QUOTES && i < 4 * QUOTES; i++) {
    const set = SETS[i % SETS.length] ?? [];
    const page = set[Math.floor(next() * set.length)];
    const pick: Pick = { kind: kindOf(links.length), at: [next(), next(), next(), next()] };
    if (!page) continue;
    const path = `/${page.name}`;
    site.route(path, withRoom(still(page.html)));
    await chromium.page.goto(site.url(path), { waitUntil: 'domcontentloaded' });
    await chromium.page.evaluate(script);
    const picked = await call<PickedQuote | null>('pickQuote', pick);
    if (picked) links.push({ ...picked, path });
  }
  return links;
}

const tell = ({ path, kind, exact, fragment }: Link) =>
  `${path} ${kind} “${exact.slice(0, 80)}” ${decodeURIComponent(fragment)}`;

const says = (what: string) => (link: string) => `${what}: ${link}`;

const look = (block: string) => `(${WHERE_AM_I})(${JSON.stringify(block)})`;

/** Opens a page and says where it stands, as often as asked. */
type Open = (url: string) => Promise<(link: Link) => Promise<string>>;

async function openAll(links: readonly Link[], open: Open) {
  const wrong: string[] = [];
  const lost: string[] = [];
  for (const link of links) {
    const see = await open(`${site.url(link.path)}#:~:${link.fragment}`);
    let place = '';
    const arrives = async () => {
      place = await see(link);
      return place;
    };
    const arrived = expect.poll(arrives, { timeout: SETTLE }).toBe('here');
    await arrived.catch(() => (place === 'elsewhere' ? wrong : lost).push(tell(link)));
  }
  return { wrong, lost };
}

const inChromium: Open = async (url) => {
  await chromium.page.goto('about:blank');
  await chromium.page.goto(url, { waitUntil: 'domcontentloaded' });
  return ({ block }) => chromium.page.evaluate(look(block));
};

/** Scrolls once, and lets be moved what the page lays out later; but it says what it found. */
const inFirefox: Open = async (url) => {
  await firefox.goto('about:blank');
  await firefox.goto(url);
  return async ({ exact }) => {
    const found = 'document.fragmentDirective.getTextDirectiveRanges().map(String)';
    const [words, another] = await firefox.inPage<string[]>(`return ${found};`);
    if (words === undefined) return 'not found';
    return another === undefined && holds(words, exact) ? 'here' : 'elsewhere';
  };
};

/** What the browser marks may begin earlier and end later than the quote, and has the blanks of the page and what the article has not. */
const holds = (marked: string, exact: string): boolean =>
  exact.split('\n').every((line) => bare(marked).includes(bare(line)));

/** Marks of notes stand on the page, not in the quote; what is raised or drawn is no letter on the page. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

test(
  'links lead to their words in both browsers',
  async () => {
    const links = await makeLinks();
    const plain = links.filter(({ fragment }) => !fragment);
    const linked = links.filter(({ fragment }) => fragment);
    console.info(plain.map(tell).map(says('no link')).join('\n'));
    for (const [name, open] of Object.entries({ inChromium, inFirefox })) {
      const { wrong, lost } = await openAll(linked, open);
      const right = linked.length - wrong.length - lost.length;
      const all = `${right} of ${links.length} right, ${wrong.length} wrong`;
      console.info(`Links ${name}: ${all}, ${lost.length} lost, ${plain.length} without a link`);
      console.info([...wrong.map(says('elsewhere')), ...lost.map(says('lost'))].join('\n'));
      expect.soft(wrong).toEqual([]);
      expect.soft(right / links.length).toBeGreaterThanOrEqual(MUST_ARRIVE);
    }
  },
  TIMEOUT,
);

test(
  'epubcheck finds nothing wrong in any book',
  async () => {
    const books = await takeAway<number[]>('makeBook');
    expect(books.length).toBeGreaterThan(0);
    const faults = books.flatMap(([name, bytes]) =>
      listBookFaults(Uint8Array.from(bytes)).map((fault) => `${name}: ${fault}`),
    );
    console.info(`EPUB: ${books.length} books, ${faults.length} faults`);
    expect(faults).toEqual([]);
  },
  TIMEOUT,
);
