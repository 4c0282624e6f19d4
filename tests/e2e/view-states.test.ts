// Every state of the clean view in its table: nothing overlaps, overflows or is too small, lines and contrasts hold, the focus shows,
// axe-core finds nothing. By `npm run soak -- pictures`, where browser and fonts are those of the baseline, each looks as it did when
// somebody last looked at it: `npm run update:states` after a change that is meant. A picture of each lies in test-results/states.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { listViolations } from './harness/axe';
import { callReader, grantPage, openCleanView } from './harness/call-reader';
import { forgetKept } from './harness/forget-kept';
import { ROOT } from './harness/paths';
import { selectInBody } from './harness/select-in-body';
import { comparesPictures, openBaseline } from './states/baseline';
import { inspectView } from './states/inspect-view';
import { STATE_PAGES } from './states/pages';
import { compareSignatures, signPicture } from './states/signature';
import { VIEW_STATES, type ViewState } from './states/view-states';

const FOLDER = join(ROOT, 'test-results/states');

const ADDRESS = '.origin .address';

const NAMES = VIEW_STATES.map(({ name }) => name);

let site: Site;
let baseline: ReturnType<typeof openBaseline> | undefined;
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  site = await servePages(STATE_PAGES);
});
afterAll(async () => {
  baseline?.save(NAMES);
  await site.close();
});

/** Pages that are granted stay so: one press of the button for each. */
async function show(browser: Chromium, state: ViewState, isGranted: boolean): Promise<Frame> {
  const { page, worker } = browser;
  await forgetKept(worker);
  await worker.evaluate(
    (wanted) => chrome.storage.local.set({ settings: { theme: wanted } }),
    state.theme,
  );
  await page.setViewportSize({ width: state.width, height: 800 });
  await page.goto(site.url(`/${state.page}`, 'news.test'));
  if (!isGranted) await grantPage(browser);
  const view = await openCleanView(browser);
  if (state.select) {
    await view.evaluate(selectInBody, state.select);
    await view.waitForFunction(isBarAsScrolled);
  }
  return view;
}

/** Runs in the view: the bar steps back a moment after one has gone down. */
function isBarAsScrolled(): boolean {
  const [place, bar] = ['.scroller', '.bar'].map((path) => document.querySelector(path));
  const isDown = (place?.scrollTop ?? 0) > 80;
  return isDown === (bar?.getAttribute('data-going') === 'true');
}

/** What is done in it by the reader, and to it by the page and the background. */
async function act(browser: Chromium, view: Frame, state: ViewState): Promise<void> {
  const { page } = browser;
  const keys = state.keys.split(' ').filter(Boolean);
  for (const [i, key] of keys.entries()) {
    await page.keyboard.press(key);
    if (i < keys.length - 1) await view.locator('mark.highlight').waitFor();
  }
  if (state.isStale) await page.evaluate(() => history.pushState(null, '', '/elsewhere'));
  if (!state.says) return;
  const { says, detail } = state;
  const text = sentence(state.language, says);
  await callReader(browser, 'notify', detail ? { text, detail, isToCopy: true } : { text });
}

/** What is told goes away by itself: whether it is still there in a picture tells of the machine's speed, and is not compared. */
const isTold = ({ says, select }: ViewState) => says !== undefined || select !== undefined;

function sentence(language: ViewState['language'], key: string): string {
  const folder = language.startsWith('en') ? 'en' : language.replace('-', '_');
  const file = join(ROOT, 'public/_locales', folder, 'messages.json');
  return JSON.parse(readFileSync(file, 'utf8'))[key].message;
}

/** Once everything in it has come to rest. */
async function takePicture({ page }: Chromium, view: Frame): Promise<Buffer> {
  await view.evaluate(async () => {
    const pictures = [...document.querySelectorAll<HTMLImageElement>('.body img')];
    const isNear = (image: Element) => image.getBoundingClientRect().top < innerHeight;
    await Promise.allSettled(pictures.filter(isNear).map((image) => image.decode()));
    await document.fonts.ready;
  });
  // The address has a port of its own in every run.
  const style = `${ADDRESS} { visibility: hidden }`;
  return page.screenshot({ animations: 'disabled', caret: 'hide', style });
}

test('there are sixty and more, each with a name of its own', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(60);
  expect(new Set(NAMES).size).toBe(NAMES.length);
});

describe.each(['zh-CN', 'zh-TW', 'en-US'] as const)('%s', (language) => {
  let browser: Chromium;
  let isGranted = false;
  beforeAll(async () => {
    browser = await launchChromium({ language, window: [1280, 800] });
    if (baseline) return;
    baseline = openBaseline(browser.context.browser()?.version() ?? '');
    if (baseline.reason) console.warn(`Pixels are not compared: ${baseline.reason}`);
  });
  afterAll(() => browser.close());

  test.each(VIEW_STATES.filter((state) => state.language === language))('$name', async (state) => {
    const { page } = browser;
    const view = await show(browser, state, isGranted);
    isGranted = true;
    await act(browser, view, state);
    await view.locator(state.shows).first().waitFor();
    expect(await view.locator('.view').getAttribute('data-theme')).toBe(state.theme);
    const picture = await takePicture(browser, view);
    writeFileSync(join(FOLDER, `${state.name}.png`), picture);
    if (!isTold(state)) expect.soft(baseline?.compare(state.name, signPicture(picture))).toBe('');
    // From here on the focus is moved by keys, and shows.
    await page.keyboard.press('Shift');
    const faults = await view.evaluate(inspectView, { lineLength: DEFAULT_SETTINGS.lineLength });
    expect.soft(faults).toEqual([]);
    expect.soft(await listViolations(view)).toEqual([]);
  });
});

if (comparesPictures)
  describe('the comparison', () => {
    const PLAIN = VIEW_STATES.find(
      ({ name }) => name === 'zh-CN-news-light-1280-body',
    ) as ViewState;
    let browser: Chromium;
    let view: Frame;
    beforeAll(async () => {
      browser = await launchChromium({ language: 'zh-CN', window: [1280, 800] });
      view = await show(browser, PLAIN, false);
    });
    afterAll(() => browser.close());
    const look = async () => signPicture(await takePicture(browser, view));

    test('two pictures of one state do not differ', async () => {
      expect(compareSignatures(await look(), await look())).toBe('');
    });

    test.each([
      ['a line that is set a pixel lower', '.body p { position: relative; top: 1px }'],
      ['type that is a little larger', '.body { font-size: 1.02em }'],
      ['another accent', '.view.qy-theme { --qy-accent: #7a2a9e }'],
      ['a paler ground', '.scroller { background: #f6f6f6 !important }'],
      ['a button that has moved', '.tool-keys { translate: 4px }'],
    ])('%s is seen', async (_what, css) => {
      const before = await look();
      const style = await view.addStyleTag({ content: css });
      expect(compareSignatures(await look(), before)).toContain('squares differ');
      await style.evaluate((element) => (element as Element).remove());
    });

    test('every state in the baseline is one of the table', () => {
      expect(baseline?.listLeft(NAMES)).toEqual([]);
    });
  });
