// Quotes and articles from a backup or a store that somebody else wrote: no address that runs, no character that a terminal obeys or
// that turns the words behind it, in any form they leave in.
import { expect, test } from 'vitest';
import type { Article } from '../../../lib/article';
import { toBibLatex } from '../../../lib/citation/biblatex';
import { toCslJson } from '../../../lib/citation/csl-json';
import { formatCitation } from '../../../lib/citation/format-citation';
import { toRis } from '../../../lib/citation/ris';
import { toCsl } from '../../../lib/citation/to-csl';
import { toCoins } from '../../../lib/export/coins';
import { buildFileName } from '../../../lib/export/filename';
import { formatCollection } from '../../../lib/quote/format-collection';
import { formatQuote } from '../../../lib/quote/format-quote';
import { fillTemplate } from '../../../lib/quote/template';

const [ESC, BEL, BS, RLO] = ['\u001b', '\u0007', '\b', '\u202e'];
const ODD = `${ESC}]0;owned${BEL}${BS}${RLO}`;
const article = {
  title: `桥${ODD}建成`,
  authors: [`张${ODD}三`],
  byline: `张${ODD}三`,
  source: `河边${ODD}日报`,
  site: `新闻${ODD}网`,
  publishedTime: '2024-07-27',
  lang: 'zh',
  url: `javascript:alert(1)//${ODD}`,
  canonicalUrl: `javascript:alert(2)//${ODD}`,
} as Article;
const quote = { exact: `桥长三百${ODD}米。`, link: 'JavaScript:alert(3)#:~:text=a' };
const accessed = '2024-08-01';
const item = toCsl(article, { accessed });
const entry = { quote, article, accessed, note: `记${ODD}下` };
const options = { accessed };

const TEXTS: Record<string, () => string> = {
  ris: () => toRis(item).replace(/\r\n/g, '\n'),
  biblatex: () => toBibLatex(item),
  'csl-json': () => toCslJson([item]),
  coins: () => decodeURIComponent(toCoins(item)),
  gbt: () => formatCitation(item, 'gb-t-7714-2025'),
  apa: () => formatCitation(item, 'apa-7'),
  plain: () => formatQuote(quote, article, 'plain', options),
  markdown: () => formatQuote(quote, article, 'markdown', options),
  html: () => formatQuote(quote, article, 'html', { ...options, style: 'mla-9' }),
  org: () => formatQuote(quote, article, 'org', options),
  collection: () => formatCollection([entry], { format: 'plain', style: null }),
  list: () => formatCollection([entry], { format: 'html', style: 'apa-7' }),
  template: () =>
    fillTemplate('{quote} {link} {url} {title} {note}', quote, article, {
      accessed,
      style: 'apa-7',
      note: entry.note,
    }),
  'file name': () => buildFileName(article.title, 'md'),
};

test.each(Object.keys(TEXTS))('%s', (name) => {
  const text = TEXTS[name]?.() ?? '';
  expect(text).toContain(/^(coins)$/.test(name) ? 'dc' : /桥/.test(text) ? '桥' : '');
  expect(text).not.toMatch(/javascript|alert/i);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
  expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
});

test('an address that may be followed stays as it is written', () => {
  const url = 'https://news.test/大桥?q=1#:~:text=桥长';
  const kept = formatQuote({ exact: 'a', link: url }, { ...article, url }, 'plain', options);
  expect(kept).toContain(url);
});
