// The page that demo and pictures show: a fixture in a portal's shape, its pictures drawn, and the sentence that is quoted.
import type { Page } from 'playwright';
import type { Answer } from '../../tests/e2e/harness/serve-pages.ts';

/** Within the fixtures. */
export const PICTURED = 'articles/gmw-regional/source.html';
export const SAMPLE_PATH = '/hn/2024-07/27/content_19470001.htm';
export const SENTENCE = '一间书屋开得下去，靠的是一个肯守着它的人。';

/** A landscape in other colours for each picture of the page, so that none is missing. */
export function drawPictures(html: string): Record<string, Answer> {
  const paths = [...html.matchAll(/src="(\/[^"]{1,200})"/g)].map((match) => match[1] ?? '');
  const pictures = paths.map((path, index): [string, Answer] => {
    const hue = (index * 47) % 360;
    const body = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9" preserveAspectRatio="none">
<path fill="hsl(${hue} 45% 82%)" d="M0 0h16v9H0z"/><circle fill="hsl(${hue} 80% 92%)" cx="12" cy="2.5" r="1.2"/>
<path fill="hsl(${hue} 35% 60%)" d="M0 9V6l4-3 5 4 3-2 4 3v1z"/></svg>`;
    return [path, { body, headers: { 'content-type': 'image/svg+xml' } }];
  });
  return Object.fromEntries(pictures);
}

/** Selects the sentence on the page as a reader would. */
export async function selectSentence(page: Page): Promise<void> {
  await page.evaluate((sentence) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(sentence) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(node, at, node, at + sentence.length);
      return;
    }
  }, SENTENCE);
}
