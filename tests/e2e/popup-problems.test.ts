// Where there is no article: every kind of page gets its own sentence and, where one exists, a way on.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';

const page = (body: string) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8">${body}`;
const typed = (type: string, body: string) => ({ body, headers: { 'content-type': type } });

const ROUTES = {
  '/empty': page('<title></title>'),
  '/short': page(
    '<title>短讯</title><h1>短讯</h1><p>今天上午十点，会议开始。下午三点，会议结束。</p>',
  ),
  '/feed': typed('application/xml', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>'),
  '/text': typed('text/plain', 'just text'),
  '/report.pdf': typed('application/pdf', '%PDF-1.4'),
};

let browser: Chromium;
let site: Site;
beforeAll(async () => {
  site = await servePages(ROUTES);
  browser = await launchChromium({ language: 'zh-CN' });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function openOver(url: string): Promise<{ tab: Page; popup: Page }> {
  const tab = await browser.context.newPage();
  tab.setDefaultTimeout(8_000);
  await tab.goto(url).catch(() => {});
  const popup = await browser.openPopup(tab);
  popup.setDefaultTimeout(8_000);
  await popup.locator('main:not([aria-busy])').waitFor();
  return { tab, popup };
}

const own = (path: string) => () => site.url(path, 'news.test');
const fixture = (slug: string) => own(`/articles/${slug}/source.html`);

const PROBLEMS: [what: string, url: () => string, reason: string, ways: string[]][] = [
  ['a blank page', () => 'about:blank', 'blank', []],
  ['a page of the browser', () => 'chrome://version/', 'browser-page', []],
  ['a page in the address bar', () => 'data:text/html,<p>x', 'blank', []],
  ['a PDF', own('/report.pdf'), 'pdf', []],
  ['XML', own('/feed'), 'xml', []],
  ['plain text', own('/text'), 'not-html', []],
  ['an empty page', own('/empty'), 'empty-page', ['retry']],
  ['two sentences', own('/short'), 'too-little-text', ['whole-text', 'pick']],
  ['a list page', fixture('list-page'), 'list-page', ['pick', 'whole-text']],
  ['a login wall', fixture('login-wall'), 'login-wall', ['retry', 'pick', 'whole-text']],
  ['a video page', fixture('video-page'), 'video-page', ['pick', 'whole-text']],
];

describe('each kind of page', () => {
  test.each(PROBLEMS)('%s', async (_what, url, reason, ways) => {
    const { tab, popup } = await openOver(url());
    const shown = popup.locator('main.problem');
    await shown.waitFor();
    expect(await shown.getAttribute('data-problem')).toBe(reason);
    expect((await shown.locator('h1').textContent())?.length).toBeGreaterThan(2);
    expect((await shown.locator('.problem-text').textContent())?.length).toBeGreaterThan(8);
    const offered = await shown
      .locator('[data-way]')
      .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset.way));
    expect(offered).toEqual(ways);
    await popup.close();
    await tab.close();
  });
});

/** Runs in the popup: the words of each line of the sentence, as it is broken. */
function listLines(): string[] {
  const text = document.querySelector('.problem-text')?.firstChild as Text;
  const range = document.createRange();
  const lines: string[] = [];
  let last = Number.NaN;
  for (let at = 0; at < text.data.length; at++) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const { top } = range.getBoundingClientRect();
    if (top !== last) lines.push('');
    last = top;
    lines.push((lines.pop() ?? '') + text.data[at]);
  }
  return lines;
}

test.each(PROBLEMS)(
  '%s: what is said breaks between clauses, not within a word',
  async (_what, url) => {
    const { tab, popup } = await openOver(url());
    await popup.locator('main.problem').waitFor();
    for (const line of await popup.evaluate(listLines)) expect(line).toMatch(/[，。、]\s?$/);
    await popup.close();
    await tab.close();
  },
);

test('the way on has the focus: Enter reads all text of a page that is too short', async () => {
  const { tab, popup } = await openOver(own('/short')());
  await popup.locator('[data-way="whole-text"]:focus').waitFor();
  await popup.keyboard.press('Enter');
  await popup.locator('main.article').waitFor();
  expect(await popup.locator('[data-field=title]').textContent()).toContain('短讯');
  await popup.close();
  await tab.close();
});
