// Links to passages, opened in real Chromium and Firefox: the page must scroll to the quoted block, and never to another.
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Chromium,
  type Firefox,
  fixture,
  launchChromium,
  launchFirefox,
  type Site,
  servePages,
} from './harness';
import {
  bundleCore,
  MAKE_GIVEN_QUOTES,
  MAKE_QUOTES,
  type PassageQuote,
  WHERE_AM_I,
  withRoom,
} from './harness/passage-quotes';
import { REPEATED_WORDS_PAGE } from './pages/repeated-words-page';
import { TRICKY_PAGES } from './pages/tricky-passages';

const FIXTURES = [
  'gmw-regional',
  'people-2020',
  'sina-news',
  'netease-163',
  'ifeng-news',
  'cna-zh-tw',
  'cctv',
  'english-news',
  'law-text',
];
const PER_PAGE = 10;
/** Of a hundred links as many must arrive. */
const MUST_ARRIVE = 0.98;
/** Of a hundred quotes as many must get a link of their own. */
const MUST_LINK = 0.95;

let site: Site;
let chromium: Chromium;
let firefox: Firefox;
type Link = PassageQuote & { path: string };
let links: Link[];
let tricky: Link[];

beforeAll(async () => {
  const pages = FIXTURES.map(
    (name) => [`/${name}`, withRoom(fixture(`articles/${name}/source.html`).toString())] as const,
  );
  site = await servePages({
    ...Object.fromEntries(pages),
    '/repeated': withRoom(REPEATED_WORDS_PAGE),
    ...Object.fromEntries(TRICKY_PAGES.map(({ name, html }) => [`/${name}`, withRoom(html)])),
  });
  [chromium, firefox] = await Promise.all([launchChromium(), launchFirefox()]);
  links = await makeLinks(['/repeated', ...pages.map(([path]) => path)]);
  tricky = await makeTrickyLinks();
}, 180_000);

afterAll(async () => {
  await Promise.all([chromium?.close(), firefox?.close()]);
  await site?.close();
});

async function makeLinks(paths: string[]): Promise<Link[]> {
  const core = await bundleCore();
  const found: Link[] = [];
  for (const [i, path] of paths.entries()) {
    await chromium.page.goto(site.url(path));
    await chromium.page.evaluate(core);
    const quotes: PassageQuote[] = await chromium.page.evaluate(
      `(${MAKE_QUOTES})(${PER_PAGE}, ${i + 1})`,
    );
    found.push(...quotes.map((quote) => ({ ...quote, path })));
  }
  return found;
}

async function makeTrickyLinks(): Promise<Link[]> {
  const core = await bundleCore();
  const found: Link[] = [];
  for (const { name, quotes } of TRICKY_PAGES) {
    const path = `/${name}`;
    await chromium.page.goto(site.url(path));
    await chromium.page.evaluate(core);
    const made: PassageQuote[] = await chromium.page.evaluate(
      `(${MAKE_GIVEN_QUOTES})(${JSON.stringify(quotes)})`,
    );
    found.push(...made.map((quote) => ({ ...quote, path })));
  }
  return found;
}

interface Opened {
  links: Link[];
  goto: (url: string) => Promise<unknown>;
  look: (block: string) => Promise<string>;
}

/** What did not arrive, in words a reader of the report understands. */
async function openAll({
  links,
  goto,
  look,
}: Opened): Promise<{ lost: string[]; wrong: string[] }> {
  const report: { lost: string[]; wrong: string[] } = { lost: [], wrong: [] };
  for (const link of links.filter(({ fragment }) => fragment)) {
    await goto('about:blank');
    await goto(`${site.url(link.path)}#:~:${link.fragment}`);
    const place = await settled(() => look(link.block));
    const told = `${link.path} ${link.kind} “${link.exact}” ${decodeURIComponent(link.fragment)}`;
    if (place === 'not scrolled') report.lost.push(told);
    if (place === 'elsewhere') report.wrong.push(told);
  }
  return report;
}

/** Scrolling may come a frame or two after loading. */
async function settled(look: () => Promise<string>): Promise<string> {
  const end = Date.now() + 1_000;
  for (;;) {
    const place = await look();
    if (place === 'here' || Date.now() > end) return place;
  }
}

function expectArrived(links: Link[], { lost, wrong }: { lost: string[]; wrong: string[] }): void {
  const opened = links.filter(({ fragment }) => fragment).length;
  expect(wrong).toEqual([]);
  expect((opened - lost.length) / opened, lost.join('\n')).toBeGreaterThanOrEqual(MUST_ARRIVE);
}

test('a hundred quotes get links of their own', () => {
  const plain = links
    .filter(({ fragment }) => !fragment)
    .map(({ path, exact }) => `${path} ${exact}`);
  expect(links.length).toBeGreaterThanOrEqual(100);
  expect(1 - plain.length / links.length, plain.join('\n')).toBeGreaterThanOrEqual(MUST_LINK);
});

test('words that are hard to point at get links, or a plain one with a reason', () => {
  const plain = tricky.filter(({ fragment }) => !fragment);
  expect(tricky.length).toBeGreaterThanOrEqual(60);
  expect(plain.map(({ exact, kind }) => `${exact}: ${kind}`)).toEqual([]);
});

test('Chromium scrolls to the quoted block', async () => {
  const { page } = chromium;
  const look = (block: string) =>
    page.evaluate<string>(`(${WHERE_AM_I})(${JSON.stringify(block)})`);
  const goto = (url: string) => page.goto(url);
  expectArrived(links, await openAll({ links, goto, look }));
  expectArrived(tricky, await openAll({ links: tricky, goto, look }));
}, 240_000);

test('Firefox scrolls to the quoted block', async () => {
  const look = (block: string) =>
    firefox.inPage<string>(`return (${WHERE_AM_I})(${JSON.stringify(block)});`);
  const goto = (url: string) => firefox.goto(url);
  expectArrived(links, await openAll({ links, goto, look }));
  expectArrived(tricky, await openAll({ links: tricky, goto, look }));
}, 240_000);
