import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Article, QuoteFormat } from '../../../lib/article';
import { type FormatQuoteOptions, formatQuote } from '../../../lib/quote/format-quote';
import { safeWords } from '../../../lib/quote/quote-parts';
import { anArticle, PAGE } from './an-article';
import { anyText } from './any-text';

const LINK = `${PAGE}#:~:text=a,b`;
const ENGLISH: Partial<Article> = {
  lang: 'en',
  title: 'Bridges',
  authors: ['Jane Doe'],
  site: 'The Harbour Times',
  source: '',
};

interface Given {
  exact?: string;
  link?: string;
  article?: Partial<Article>;
  options?: Partial<FormatQuoteOptions>;
}

function format(
  as: QuoteFormat,
  { exact = '桥通了。', link = LINK, article, options }: Given = {},
): string {
  return formatQuote({ exact, link }, anArticle([], article), as, {
    accessed: '2026-11-23',
    ...options,
  });
}

/** First line of the plain form. */
const line = (given: Given) => format('plain', given).split('\n')[0];

describe('plain', () => {
  it('puts source and link behind the words', () => {
    expect(format('plain')).toBe(
      `“桥通了。”——林小禾：《山城的桥》，北岭网（来源：北岭通讯社），2025年3月8日\n${LINK}`,
    );
  });

  it.each<[string, Partial<Article>, string]>([
    [
      'no author',
      { authors: [] },
      '“桥通了。”——《山城的桥》，北岭网（来源：北岭通讯社），2025年3月8日',
    ],
    ['no title', { title: '' }, '“桥通了。”——林小禾：北岭网（来源：北岭通讯社），2025年3月8日'],
    ['no site', { site: '' }, '“桥通了。”——林小禾：《山城的桥》，来源：北岭通讯社，2025年3月8日'],
    ['no source', { source: '' }, '“桥通了。”——林小禾：《山城的桥》，北岭网，2025年3月8日'],
    [
      'the source is the site',
      { source: '北岭网' },
      '“桥通了。”——林小禾：《山城的桥》，北岭网，2025年3月8日',
    ],
    [
      'no date',
      { publishedTime: '' },
      '“桥通了。”——林小禾：《山城的桥》，北岭网（来源：北岭通讯社）',
    ],
    [
      'month',
      { publishedTime: '2025-03' },
      '“桥通了。”——林小禾：《山城的桥》，北岭网（来源：北岭通讯社），2025年3月',
    ],
    ['nothing', { authors: [], title: '', site: '', source: '', publishedTime: '' }, '“桥通了。”'],
    [
      'four authors',
      { authors: ['甲', '乙', '丙', '丁'], source: '' },
      '“桥通了。”——甲、乙、丙等：《山城的桥》，北岭网，2025年3月8日',
    ],
    [
      'book marks in the title',
      { title: '评《桥〈上〉》', source: '' },
      '“桥通了。”——林小禾：《评〈桥《上》〉》，北岭网，2025年3月8日',
    ],
    [
      'an editor is no author',
      {
        authors: [],
        credits: [{ role: 'editor', label: '责编', name: '杨煜', text: '' }],
        source: '',
      },
      '“桥通了。”——《山城的桥》，北岭网，2025年3月8日',
    ],
    [
      'Taiwan',
      { lang: 'zh-TW' },
      '「桥通了。」——林小禾：《山城的桥》，北岭网（來源：北岭通讯社），2025年3月8日',
    ],
  ])('%s', (_, article, expected) => {
    expect(line({ article })).toBe(expected);
  });

  it.each([
    ['zh-CN', '他说：“‘桥’通了。”', '“他说：‘“桥”通了。’”'],
    ['zh-CN', '他说："桥通了。"', '“他说：‘桥通了。’”'],
    ['zh-CN', '桥通了。”他说', '“桥通了。’他说”'],
    ['zh-TW', '他說：「『橋』通了。」', '「他說：『「橋」通了。』」'],
    ['zh-TW', '他说：“桥通了。”', '「他说：“桥通了。”」'],
    ['en', 'He said “it’s ‘open’ now”.', '“He said ‘it’s “open” now’.”'],
    ['en', 'it\'s 5" wide', '“it\'s 5" wide”'],
  ])('nests marks (%s) %s', (lang, exact, quoted) => {
    const article = { lang, authors: [], title: '', site: '', source: '', publishedTime: '' };
    expect(line({ exact, article })).toBe(quoted);
  });

  it('has an English form', () => {
    const exact = 'The bridge is open.';
    expect(line({ exact, article: ENGLISH })).toBe(
      '“The bridge is open.” — Jane Doe, “Bridges,” The Harbour Times, March 8, 2025',
    );
    expect(
      line({ exact, article: { ...ENGLISH, authors: ['A B', 'C D'], source: 'Reuters' } }),
    ).toBe(
      '“The bridge is open.” — A B and C D, “Bridges,” The Harbour Times (via Reuters), March 8, 2025',
    );
    expect(
      line({
        exact,
        article: { ...ENGLISH, title: 'Is it “open”?', authors: ['A', 'B', 'C', 'D'] },
      }),
    ).toBe('“The bridge is open.” — A et al., “Is it ‘open’?” The Harbour Times, March 8, 2025');
    expect(line({ exact, article: { ...ENGLISH, site: '', publishedTime: '' } })).toBe(
      '“The bridge is open.” — Jane Doe, “Bridges”',
    );
  });

  it('names who said it', () => {
    expect(line({ options: { speaker: '村民周桂香' }, article: { source: '' } })).toBe(
      '“桥通了。”——村民周桂香，转引自林小禾：《山城的桥》，北岭网，2025年3月8日',
    );
    expect(line({ options: { speaker: 'Ann Lee' }, article: { ...ENGLISH, authors: [] } })).toBe(
      '“桥通了。” — Ann Lee, quoted in “Bridges,” The Harbour Times, March 8, 2025',
    );
  });

  it('sets long words and several paragraphs as a block', () => {
    expect(format('plain', { exact: '一。\n二。', article: { source: '' } })).toBe(
      `一。\n二。\n\n——林小禾：《山城的桥》，北岭网，2025年3月8日\n${LINK}`,
    );
    const long = '长'.repeat(201);
    expect(format('plain', { exact: long }).startsWith(`${long}\n\n——`)).toBe(true);
  });

  it('adds the access date when asked', () => {
    expect(format('plain', { options: { showAccessed: true } }).split('\n')[1]).toBe(
      `${LINK}（2026年11月23日访问）`,
    );
  });

  it('takes a reference instead, and keeps the link to the passage', () => {
    expect(format('plain', { options: { style: 'gb-t-7714-2025' } })).toBe(
      `“桥通了。”\n\n林小禾. 山城的桥[EB/OL]. （2025-03-08）[2026-11-23]. ${PAGE}.\n${LINK}`,
    );
    expect(format('plain', { link: PAGE, options: { style: 'apa-7' } })).toBe(
      `“桥通了。”\n\n林小禾. (2025, March 8). 山城的桥. 北岭网. ${PAGE}`,
    );
  });
});

describe('markdown', () => {
  it('is a blockquote with a linked title', () => {
    expect(
      format('markdown', {
        exact: '一。\n二。',
        link: `${PAGE}?a=(1)#:~:text=x`,
        article: { source: '' },
      }),
    ).toBe(
      `> 一。\n>\n> 二。\n>\n> —— 林小禾，[《山城的桥》](${PAGE}?a=%281%29#:~:text=x)，北岭网，2025-03-08`,
    );
  });

  it('leads to the passage from the address of a reference', () => {
    expect(format('markdown', { options: { style: 'gb-t-7714-2025' } })).toBe(
      `> 桥通了。\n>\n> 林小禾. 山城的桥\\[EB/OL\\]. （2025-03-08）\\[2026-11-23\\]. [${PAGE}](${LINK}).`,
    );
  });

  it('gives an article without a title its address', () => {
    expect(format('markdown', { article: { title: '', source: '' } })).toBe(
      `> 桥通了。\n>\n> —— 林小禾，北岭网，2025-03-08，[${PAGE}#:\\~:text=a,b](${LINK})`,
    );
  });

  it('never makes a link of what is no web address', () => {
    const article = { url: 'javascript:alert(1)', canonicalUrl: '' };
    expect(format('markdown', { link: 'javascript:alert(1)', article })).not.toContain('](');
    expect(format('html', { link: 'javascript:alert(1)', article })).not.toMatch(/href|cite=/);
  });

  it.each([
    '# a',
    '- a',
    '+ a',
    '> a',
    '1. a',
    '12) a',
    '*a* _b_ `c`',
    '[a](b)',
    '<b>',
    '&amp;',
    '==a==',
    '$x$',
    '~~a~~',
    '| a |',
    '\\',
    '---',
  ])('keeps %s as words', (words) => {
    expect(readBack(format('markdown', { exact: words }))).toBe(words);
  });

  it('comes out of a real parser as it went in', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab一 #*_`[]()<>!|~\\-+=1.)&;:$"\''), minLength: 1 }),
        (text) => {
          const words = text.replace(/\s+/g, ' ').trim();
          fc.pre(words !== '');
          expect(readBack(format('markdown', { exact: words }))).toBe(words);
        },
      ),
    );
  });
});

/** The words of the first paragraph of the quotation, as a Markdown reader shows them. */
function readBack(markdown: string): string {
  const html = marked.parse(markdown, { async: false });
  const [, first = ''] = /<blockquote>\s*<p>([\s\S]*?)<\/p>/.exec(html) ?? [];
  return unescapeHtml(first);
}

function unescapeHtml(html: string): string {
  return html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

describe('html', () => {
  it('keeps the source outside of the quotation', () => {
    expect(format('html', { exact: '一 < 二\n& 三', article: { source: '' } })).toBe(
      `<blockquote cite="${PAGE}"><p>一 &lt; 二</p><p>&amp; 三</p></blockquote><p>—— 林小禾：<a href="${LINK}">《山城的桥》</a>，北岭网，<time datetime="2025-03-08">2025-03-08</time></p>`,
    );
  });

  it('escapes every field', () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const article = {
      title: evil,
      authors: [evil],
      site: evil,
      source: `${evil}2`,
      url: `https://a.cn/${evil}`,
      canonicalUrl: '',
    };
    for (const style of [null, 'apa-7'] as const) {
      const html = format('html', {
        exact: evil,
        link: `https://a.cn/${evil}`,
        article,
        options: { style, speaker: evil },
      });
      expect(html).not.toContain('<img');
      expect(html.match(/<(?!\/?(?:blockquote|p|a|time)\b)/g)).toBeNull();
    }
  });

  it('gives back the words', () => {
    fc.assert(
      fc.property(anyText().map(safeWords).filter(Boolean), (words) => {
        const html = format('html', { exact: words });
        const [, inside = ''] = /<blockquote[^>]*>([\s\S]*)<\/blockquote>/.exec(html) ?? [];
        const text = inside.slice(3, -4).split('</p><p>').map(unescapeHtml).join('\n');
        expect(text).toBe(words);
      }),
    );
  });
});

describe('org', () => {
  it('is a quote block with a linked title', () => {
    expect(format('org', { exact: '一。\n二。', article: { source: '' } })).toBe(
      `#+begin_quote\n一。\n\n二。\n#+end_quote\n—— 林小禾：[[${LINK}][《山城的桥》]]，北岭网，2025-03-08`,
    );
  });

  it('cannot be ended from inside', () => {
    const org = format('org', { exact: '* 标题\n#+end_quote', article: { title: 'a]] b' } });
    expect(org.split('\n').filter((text) => /^(?:\*|#\+end_quote)/.test(text))).toHaveLength(1);
    expect(org).toContain('a]\u200b] b');
  });
});
