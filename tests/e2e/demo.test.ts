// What the demo shows and leaves: run as a newcomer runs it, on the build that is there.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { SENTENCE } from '../../scripts/demo/sample-page';
import { runNode } from '../../scripts/setup.mjs';
import { ROOT } from './harness/paths';

const OUT = join(ROOT, 'demo-output');
const read = (name: string) => readFileSync(join(OUT, name), 'utf8');

beforeAll(() => {
  rmSync(OUT, { recursive: true, force: true });
  const status = runNode('scripts/demo/show-main-job.ts', [], {
    NODE_NO_WARNINGS: '1',
    DISPLAY: '',
    WAYLAND_DISPLAY: '',
  });
  expect(status).toBe(0);
}, 120_000);

test('six pictures, four files and the quote, none of them empty', () => {
  const names = readdirSync(OUT).sort();
  expect(names).toEqual([
    '1-the-page.png',
    '2-popup-outline.png',
    '3-popup-quote.png',
    '4-clean-view.png',
    '5-clean-view-dark.png',
    '6-the-page-again.png',
    'article.html',
    'article.md',
    'outline.md',
    'outline.opml',
    'quote.txt',
  ]);
  for (const name of names.filter((one) => one.endsWith('.png')))
    expect(readFileSync(join(OUT, name)).length, name).toBeGreaterThan(5_000);
});

test('the quote has its words, its author and the way to them', () => {
  const quote = read('quote.txt');
  expect(quote).toContain(SENTENCE);
  expect(quote).toMatch(/——.{1,20}《.+》/);
  expect(quote).toContain('#:~:text=');
});

test('the article is the article alone, and its outline has its sections', () => {
  expect(read('article.md')).toContain(SENTENCE);
  expect(read('article.md')).not.toMatch(/推荐阅读|此时的心情|分享到/);
  expect(read('outline.md')).toMatch(/一、/);
  expect(read('outline.opml')).toMatch(/<outline text="一、/);
});
