// Pages for tests of fields: a head, what stands above the text, and two paragraphs of text.
import type { Article } from '../../../../lib/article';
import { extractPage } from '../../../../lib/extract/extract-article';

export interface FieldPage {
  lang?: string;
  url?: string;
  title?: string;
  head?: string;
  /** Headline and what stands around it. */
  body: string;
  /** Behind the text. */
  end?: string;
}

const TEXTS: Readonly<Record<string, string>> = {
  zh: '入夏以来，湖区的水位一天天涨起来，守闸的人把被褥搬进了闸房，白天看水，夜里也看水，一步也不离开。',
  ja: '湖の水門を守る人々は、夏のあいだ小屋に泊まり込み、昼も夜も水位を見守っているという。',
  other:
    'The keepers of the sluice have moved their beds into the hut above the gate, where they watch the water by day and by night, as their fathers did.',
};

export const EXAMPLE = 'https://lake.example/2026/05/gate-17.html';

/** The article of such a page; a page that is refused fails the test. */
export function articleOf({ lang = 'en', url = EXAMPLE, ...page }: FieldPage): Article {
  const text = TEXTS[lang.slice(0, 2)] ?? TEXTS.other;
  const paragraphs = [1, 2, 3, 4].map((n) => `<p>${n} ${text}</p>`).join('');
  const html = `<!doctype html><html lang="${lang}"><head><title>${page.title ?? ''}</title>${page.head ?? ''}</head>
    <body><main><article>${page.body}<div class="text">${paragraphs}${page.end ?? ''}</div></article></main></body></html>`;
  const { result } = extractPage(new DOMParser().parseFromString(html, 'text/html'), url);
  if (!result.ok) throw new Error(`${result.reason}: ${result.detail}`);
  return result;
}

export const jsonLd = (article: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...article })}</script>`;
export const og = (title: string) => `<meta property="og:title" content="${title}">`;
