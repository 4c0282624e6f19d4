// How the clean view is set and laid out: widths, directions, languages, sizes of pictures, lines that must hold together.
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { grantPage, openCleanView, readArticle } from './harness/call-reader';
import { arabicPage, PICTURES, svg, tryingPage } from './pages/trying-page';

let browser: Chromium;
let site: Site;
let page: Page;
let view: Frame;
/** Lets the slow picture come. */
let send = () => {};

beforeAll(async () => {
  site = await servePages({
    '/article': tryingPage(),
    '/arabic': arabicPage(),
    '/named': tryingPage({ head: '<meta property="og:site_name" content="河边新闻网">' }),
    '/gallery': tryingPage().replace(
      '</div></main>',
      `<ul>${'<li><figure><img src="/bridge.png"></figure></li>'.repeat(2)}</ul></div></main>`,
    ),
    '/zoomed': tryingPage({ head: '<style>html{zoom:1.5}</style>' }),
    ...PICTURES,
  });
  browser = await launchChromium({ language: 'zh-TW', window: [1400, 900] });
  page = browser.page;
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(path: string, width = 1400): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  view = await readArticle(browser, site.url(path, 'news.test'));
}
const box = async (path: string) => {
  const found = await view.locator(path).first().boundingBox();
  if (!found) throw new Error(`${path} is not shown`);
  return found;
};
const resize = (width: number) => page.setViewportSize({ width, height: 800 });

describe('the layout follows the width', () => {
  test('opened wide and narrowed, the outline leaves the text; widened, it is back', async () => {
    await open('/article');
    await view.locator('.outline').waitFor();
    await resize(700);
    await view.locator('.outline').waitFor({ state: 'detached' });
    await resize(1400);
    await view.locator('.outline').waitFor();
  });

  test('opened narrow and widened, it appears', async () => {
    await open('/article', 700);
    expect(await view.locator('.outline').count()).toBe(0);
    await resize(1400);
    await view.locator('.outline').waitFor();
  });

  test('put away where there is room, it stays away', async () => {
    await open('/article');
    await page.keyboard.press('o');
    await view.locator('.outline').waitFor({ state: 'detached' });
    await resize(700);
    await resize(1400);
    await expect.poll(async () => (await box('.view')).width).toBe(1400);
    expect(await view.locator('.outline').count()).toBe(0);
  });

  test('at 360 px every tool is there, and nothing sticks out', async () => {
    await open('/article', 360);
    for (const tool of ['outline', 'find', 'type', 'removed', 'print', 'keys', 'close'])
      expect.soft((await box(`.tool-${tool}`)).width, tool).toBeGreaterThanOrEqual(32);
    const last = await box('.tool-close');
    expect(last.x + last.width).toBeLessThanOrEqual(360);
    const excess = await view.locator('.scroller').evaluate((e) => e.scrollWidth - e.clientWidth);
    expect(excess).toBe(0);
  });
});

test.each([660, 600, 561])('%i px: the site is named in full or not at all', async (width) => {
  await open('/named', width);
  const site = view.locator('.bar-site');
  const name = await site.evaluate((e) => ({
    isSeen: getComputedStyle(e).visibility === 'visible',
    isCut: e.scrollWidth > e.clientWidth,
  }));
  expect(name).not.toEqual({ isSeen: true, isCut: true });
});

test('facts that need a second line begin and end without a separator', async () => {
  await open('/named', 360);
  const facts = await view.locator('.facts').evaluate((line) => {
    const [all, dots] = [line.getBoundingClientRect(), [...line.querySelectorAll('.dot')]];
    return dots.map((dot) => {
      const { top, left } = dot.getBoundingClientRect();
      const before = dot.closest('.fact')?.previousElementSibling?.getBoundingClientRect();
      return { isSeen: left >= all.left, isFirst: Math.abs((before?.top ?? 0) - top) > 8 };
    });
  });
  expect(facts.some(({ isFirst }) => isFirst)).toBe(true);
  for (const { isSeen, isFirst } of facts) expect(isSeen).toBe(!isFirst);
  const clip = await view.locator('.facts').evaluate((e) => getComputedStyle(e).overflowX);
  expect(clip).toBe('clip');
});

test('a list of pictures has neither points nor an indent', async () => {
  await open('/gallery');
  const item = view.locator('.body li:has(figure)').first();
  const [picture, text] = [await item.boundingBox(), await box('.body')];
  expect(picture?.x).toBe(text.x);
  expect(await item.evaluate((e) => getComputedStyle(e).listStyleType)).toBe('none');
});

test('a page that enlarges itself does not enlarge the view', async () => {
  await open('/zoomed');
  const [bar, whole] = [await box('.bar'), await box('.view')];
  expect(bar.height).toBeCloseTo(48, 0);
  expect(whole.width).toBeCloseTo(1400, 0);
  expect(whole.height).toBeCloseTo(800, 0);
});

test('right to left: the article runs that way, the words of the interface keep their order', async () => {
  await open('/arabic');
  const direction = (path: string) =>
    view
      .locator(path)
      .first()
      .evaluate((e) => getComputedStyle(e).direction);
  expect(await direction('.article h1')).toBe('rtl');
  expect(await direction('.article .minutes')).toBe('ltr');
  expect(await direction('.article .origin a')).toBe('ltr');
  // “約 1 分鐘”: the number stands between its words.
  const order = await view.locator('.article .minutes').evaluate((e) => {
    const text = e.firstChild as Text;
    return [...text.data].flatMap((letter, i) => {
      if (!letter.trim()) return [];
      const range = e.ownerDocument.createRange();
      range.setStart(text, i);
      range.setEnd(text, i + 1);
      return range.getBoundingClientRect().left;
    });
  });
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('the outline speaks the article’s language, not the interface’s', async () => {
  await open('/article');
  expect(await view.locator('.view').getAttribute('lang')).toBe('zh-TW');
  const lang = await view
    .locator('.qy-tree-text')
    .first()
    .evaluate((e) => e.closest('[lang]')?.getAttribute('lang'));
  expect(lang).toBe('zh-CN');
});

describe('setting', () => {
  beforeEach(() => open('/article'));

  test('an address without end does not stretch the line before it', async () => {
    const aligned = await view
      .locator('.body p', { hasText: '详细账目' })
      .evaluate((e) => getComputedStyle(e).textAlign);
    expect(aligned).toBe('start');
    const others = await view
      .locator('.body p')
      .first()
      .evaluate((e) => getComputedStyle(e).textAlign);
    expect(others).toBe('justify');
  });

  test('a note’s mark never stands alone at the head of a line', async () => {
    // Every width at which the mark could fall over the edge.
    const alone = await view.locator('.body p', { has: view.locator('sup') }).evaluate((p) => {
      const mark = p.querySelector('sup') as HTMLElement;
      const before = mark.previousSibling as Text;
      const last = p.ownerDocument.createRange();
      last.setStart(before, before.data.length - 1);
      last.setEnd(before, before.data.length);
      const bad: number[] = [];
      for (let width = 300; width < 560; width++) {
        (p as HTMLElement).style.width = `${width}px`;
        const distance = mark.getBoundingClientRect().top - last.getBoundingClientRect().bottom;
        if (distance > -4) bad.push(width);
      }
      return bad;
    });
    expect(alone).toEqual([]);
  });

  test('words that a page sets small and centred below a picture are its caption', async () => {
    const words = view.locator('.body', { hasText: '村口的新桥' }).getByText('村口的新桥');
    const looks = await words.evaluate((e) => {
      const { fontSize, textAlign, textIndent } = getComputedStyle(e);
      return { fontSize, textAlign, textIndent };
    });
    expect(looks).toEqual({ fontSize: '14px', textAlign: 'center', textIndent: '0px' });
  });

  test('a row’s head is never one character wide', async () => {
    const width = await view
      .locator('.body tr:nth-child(2) th')
      .evaluate(
        (e) => e.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(e).fontSize),
      );
    expect(width).toBeGreaterThan(3.9);
  });

  test('what is selected stands out from the ground', async () => {
    const ratio = await view.locator('.article').evaluate((e) => {
      const rgb = (colour: string) => {
        const canvas = e.ownerDocument.createElement('canvas').getContext('2d');
        if (!canvas) throw new Error('no canvas');
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
      };
      const light = ([r = 0, g = 0, b = 0]: number[]) =>
        [r, g, b]
          .map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4))
          .reduce((sum, v, i) => sum + v * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0.05);
      const ground = light(rgb(getComputedStyle(e.closest('.view') ?? e).backgroundColor));
      const p = e.querySelector('.body p') as Element;
      const chosen = light(rgb(getComputedStyle(p, '::selection').backgroundColor));
      return Math.max(ground, chosen) / Math.min(ground, chosen);
    });
    expect(ratio).toBeGreaterThan(1.5);
  });
});

describe('pictures', () => {
  test('have their room before they come', async () => {
    const sent = new Promise<void>((resolve) => {
      send = resolve;
    });
    site.route('/slow.png', () => sent.then(() => svg(1280, 720)));
    site.route('/slow', tryingPage().replace('/big.png', '/slow.png'));
    await page.goto(site.url('/slow', 'news.test'), { waitUntil: 'domcontentloaded' });
    await grantPage(browser);
    view = await openCleanView(browser);
    const before = (await box('.body figure img')).height;
    send();
    expect(before).toBeGreaterThan(200);
    await view
      .locator('.body figure img')
      .first()
      .evaluate((e) => (e as HTMLImageElement).decode());
    expect((await box('.body figure img')).height).toBeCloseTo(before, 0);
  });

  test('are never larger than twice what the page shows; small ones stand in the line', async () => {
    await open('/article');
    expect((await box('.body img[alt=徽章]')).width).toBeLessThanOrEqual(240);
    expect((await box('.body p img[alt=头像]')).height).toBeLessThanOrEqual(60);
    expect((await box('.body td img')).height).toBeLessThanOrEqual(40);
  });
});

describe('the bar over the article', () => {
  beforeAll(() => open('/article'));
  const scrollTo = (top: number) =>
    view.locator('.scroller').evaluate((e, to) => void e.scrollTo({ top: to }), top);
  /** What is shown in the middle of the article's column, so far below the window's edge. */
  const shownAt = async (y: number) => {
    const { x, width } = await box('.body');
    return view.evaluate(
      ([left, top]) => document.elementsFromPoint(left, top).map((e) => e.className),
      [x + width / 2, y] as const,
    );
  };

  test('stepped back, it leaves the text its room up to the window’s edge', async () => {
    await scrollTo(900);
    await expect
      .poll(() => view.locator('.bar').evaluate((e) => getComputedStyle(e).opacity))
      .toBe('0');
    expect(await shownAt(20)).toContain('body');
  });

  test('back again, it stands over the text, and what is gone to stands below it', async () => {
    await scrollTo(880);
    await expect
      .poll(() => view.locator('.bar').evaluate((e) => getComputedStyle(e).opacity))
      .toBe('1');
    expect((await shownAt(20))[0]).toMatch(/^bar/);
    await view.locator('.qy-tree-item').nth(1).locator('.qy-tree-text').click();
    await expect.poll(async () => (await box('.body .flash')).y).toBeGreaterThan(100);
    await scrollTo(0);
    expect((await box('.head h1')).y).toBeGreaterThan(80);
  });
});
