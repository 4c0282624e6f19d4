// Hostile pieces that lie in the store as they came, in text and fields: the library's page shows them, and nothing of them runs, loads or stays.
// `QINGYUE_PAYLOADS=FILE npm run soak -- payloads` takes a file of them in place of our own.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../e2e/harness';
import { articleOf } from '../e2e/library/articles';
import { type LibraryTab, openLibraryTab } from '../e2e/library/library-page';
import { groupPayloads, type Payload, readPayloads } from './payloads/payload-list';
import { countCalls, findDangers, touchAll } from './payloads/scan';

const PAYLOADS = readPayloads(process.env.QINGYUE_PAYLOADS);
const PER_ARTICLE = 6;
const WITHIN = '.reading .body';
/** What loads or calls by itself has done so by then, ms. */
const SETTLE = 50;

let browser: Chromium;
let tab: LibraryTab;
const requests: string[] = [];
beforeAll(async () => {
  browser = await launchChromium({ language: 'en-US' });
  tab = await openLibraryTab(browser);
  await tab.page.addInitScript(countCalls);
  await tab.page.addInitScript(() => {
    const world = window as { refused?: string[] };
    addEventListener('securitypolicyviolation', (event) => {
      // Only what would have run: whoever drives the browser sets styles of its own.
      if (event.violatedDirective.startsWith('script'))
        world.refused = [...(world.refused ?? []), `${event.violatedDirective} ${event.sample}`];
    });
  });
  tab.page.on('request', (request) => {
    if (/^https?:/.test(request.url())) requests.push(request.url());
  });
  await tab.empty();
});
afterAll(() => browser.close());

/** Before the pieces: an element that is left open swallows all behind it. */
const FIRST = 'What readers sent stands here as it came.';

/** The pieces as the content of an article, and the first of them in every field. */
function articleFor(group: readonly Payload[], number: number) {
  const [{ html: first } = { html: '' }] = group;
  const content = `<p>${FIRST}</p>${group.map(({ html }) => html).join('')}`;
  return articleOf(`https://news.test/${number}`, `Article ${number}`, {
    ...{ content, source: first, byline: first, authors: [first] },
    ...{ site: first, excerpt: first, lang: first.slice(0, 60) },
  });
}

/** What is wrong with them once they are shown. */
async function look(group: readonly Payload[], number: number): Promise<string[]> {
  const { page } = tab;
  await tab.empty();
  requests.length = 0;
  await tab.ask('save-to-library', { article: articleFor(group, number) });
  await tab.shown(1);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await page.locator(WITHIN, { hasText: FIRST }).waitFor();
  const run = <T>(what: unknown) =>
    page.evaluate<T>(`(${what})(document, ${JSON.stringify(WITHIN)})`);
  const dangers = await run<string[]>(findDangers);
  await run(touchAll);
  await page.waitForTimeout(SETTLE);
  const { called = 0, refused = [] } = await page.evaluate(() => {
    const world = window as { called?: number; refused?: string[] };
    return { called: world.called, refused: world.refused };
  });
  return [...dangers, ...requests, ...refused, ...(called > 0 ? ['called'] : [])];
}

test('nothing of them is left, called, asked for or refused', { timeout: 1_800_000 }, async () => {
  const bad: string[] = [];
  for (const [number, group] of groupPayloads(PAYLOADS, PER_ARTICLE).entries()) {
    const wrong = await look(group, number).catch((error) => [String(error)]);
    if (wrong.length > 0) bad.push(`${group.map(({ id }) => id).join()}: ${wrong.join(' ')}`);
  }
  console.log(`${PAYLOADS.length} payloads, ${bad.length} groups bad`);
  expect(bad).toEqual([]);
});
