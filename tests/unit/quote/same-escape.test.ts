// A sentence is written alike, whether it is quoted or exported.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportOutline } from '../../../lib/export/export-outline';
import { formatQuote } from '../../../lib/quote/format-quote';
import { cleanLine } from '../../../lib/text/clean-text';
import { buildArticle, buildNode } from '../export/sample-article';
import { anyLine } from '../text/escape/texts';

/** What stands before a sentence in a format, in a quotation and in an outline. */
const PLACES = {
  markdown: { quoted: '> ', exported: '- ' },
  org: { quoted: '', exported: '* ' },
} as const;

const lineOf = (text: string, start: string, sure: (line: string) => boolean) =>
  text
    .split('\n')
    .find((line) => line.startsWith(start) && sure(line))
    ?.slice(start.length);

test.each(['markdown', 'org'] as const)('%s: quoted as it is exported', (format) => {
  fc.assert(
    fc.property(anyLine.map(cleanLine).filter(Boolean), (sentence) => {
      // A mark of its own at the end tells the line; what is escaped at a line's end is escaped in both.
      const exact = `${sentence} 终`;
      const { quoted, exported } = PLACES[format];
      const isIt = (line: string) => line.endsWith(' 终');
      const article = buildArticle({ outline: [buildNode(exact)] });
      const quote = formatQuote({ exact, link: '' }, article, format, { accessed: '2026-01-31' });
      const outline = exportOutline(article, format, { accessed: '2026-01-31' });
      expect(lineOf(quote, quoted, isIt)).toBe(lineOf(outline, exported, isIt));
    }),
  );
});

test.each([
  ['markdown', '> \\*b\\* \\[\\[x\\]\\] 见 \\#tag'],
  ['org', '*\u200bb* [\u200b[x]] 见 #tag'],
] as const)('%s: marks of a page are words', (format, written) => {
  const quote = formatQuote({ exact: '*b* [[x]] 见 #tag', link: '' }, buildArticle(), format, {
    accessed: '2026-01-31',
  });
  expect(quote).toContain(written);
});
