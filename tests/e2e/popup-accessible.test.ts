// The popup under axe, in every state, light and dark; and its size.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

/** Violations in a few words, [] when there is none. */
async function listViolations(popup: Page): Promise<string[]> {
  await popup.evaluate(AXE);
  const found = await popup.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } })
      .axe;
    return (await axe.run()).violations;
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

const STATES: [what: string, act: (popup: Page) => Promise<unknown>][] = [
  ['outline', async () => {}],
  ['outline being edited', (popup) => popup.getByRole('button', { name: '编辑大纲' }).click()],
  ['format menu', (popup) => popup.getByRole('button', { name: '复制：选择格式' }).click()],
  ['quotes', (popup) => popup.locator('#tab-quotes').click()],
  [
    'removed',
    async (popup) => {
      await popup.locator('#tab-removed').click();
      await popup.locator('summary').first().click();
    },
  ],
  ['field being edited', (popup) => popup.locator('[data-field=byline]').click()],
  ['settings', (popup) => popup.getByRole('button', { name: '设置' }).click()],
];

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  let browser: Chromium;
  let site: Site;
  beforeAll(async () => {
    site = await servePages({ '/short': '<!doctype html><title>x</title><p>一句话。' });
    browser = await launchChromium({ language: 'zh-CN', colorScheme });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each(STATES)('%s has no violations', async (_what, act) => {
    await browser.page.goto(site.url('/articles/gmw-regional/source.html', 'news.test'));
    const popup = await browser.openPopup();
    await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await popup.locator('main.article').waitFor();
    await act(popup);
    expect(await listViolations(popup)).toEqual([]);
    await popup.close();
  });

  test('a page without an article has no violations', async () => {
    await browser.page.goto(site.url('/short', 'news.test'));
    const popup = await browser.openPopup();
    await popup.emulateMedia({ colorScheme });
    await popup.locator('main.problem').waitFor();
    expect(await listViolations(popup)).toEqual([]);
    await popup.close();
  });
});
