// Joining pages: seams, repeats, addresses, what is still missing; and collecting them with faults on the way.
import { describe, expect, test } from 'vitest';
import type { Article, Block } from '../../../../lib/article';
import {
  type CollectOptions,
  collectPages,
} from '../../../../lib/extract/pagination/collect-pages';
import { isAction } from '../../../../lib/extract/pagination/find-next-pages';
import { joinPages as join, type OtherPage } from '../../../../lib/extract/pagination/join-pages';
import { parseInert } from '../../../../lib/inert-document';
import { blockElements, renderArticle } from '../../../../lib/render-article';
import { sanitize } from '../../../../lib/sanitize';

const joinPages = (first: Article, others: readonly OtherPage[]) => join(first, others, sanitize);
const MEANS = { parse: (html: string) => parseInert(html), isAction, sanitize };
const collect = (
  article: Article,
  options: Pick<CollectOptions, 'fetch' | 'extract' | 'onProgress'>,
) => collectPages(article, { ...MEANS, ...options });

const SITE = 'https://www.example.cn';
const at = (page: number) => (page === 1 ? `${SITE}/a.html` : `${SITE}/a_${page}.html`);

function article(page: number, texts: string[], more: Partial<Article> = {}): Article {
  const blocks = texts.map(
    (text, i): Block => ({ text, tag: 'p', sourceText: text, sourceIndex: i, url: at(page) }),
  );
  return {
    ok: true,
    title: '守闸人的夏天',
    authors: [],
    byline: '',
    source: '',
    site: '',
    publishedTime: '',
    modifiedTime: '',
    lang: 'zh-CN',
    dir: 'ltr',
    url: at(page),
    canonicalUrl: at(page),
    excerpt: '',
    leadImage: '',
    content: texts.map((text) => `<p>${text}</p>`).join(''),
    textContent: texts.join('\n'),
    blocks,
    outline: [],
    credits: [],
    removed: [],
    found: {},
    pages: {
      current: page,
      total: 3,
      next: [1, 2, 3].filter((n) => n !== page).map(at),
      joined: 1,
    },
    wordCount: 0,
    readingMinutes: 1,
    notices: ['not-all-pages'],
    ...more,
  };
}

const PAGES = [
  ['湖区的水位一天天涨起来。', '守闸的人搬进了闸房。'],
  ['老人看了三十年的水。', '他说水是有脾气的。'],
  ['秋天，水退了。'],
];
const other = (page: number, more: Partial<Article> = {}) => ({
  url: at(page),
  article: article(page, PAGES[page - 1] ?? [], more),
});
const first = () => article(1, PAGES[0] ?? []);

describe('joinPages', () => {
  test('all pages: one text, seams marked, every block with its page', () => {
    const joined = joinPages(first(), [other(2), other(3)]);
    expect(joined.textContent).toBe(PAGES.flat().join('\n'));
    expect(joined.blocks.map((block) => block.url)).toEqual([at(1), at(1), at(2), at(2), at(3)]);
    expect(joined.pages).toEqual({ current: 1, total: 3, next: [], joined: 3 });
    expect(joined.notices).toEqual([]);
    const shown = renderArticle(joined);
    expect(shown.querySelectorAll('hr')).toHaveLength(2);
    expect(blockElements(shown).map((e) => e.textContent)).toEqual(
      joined.blocks.map((b) => b.text),
    );
    expect(joined.wordCount).toBeGreaterThan(0);
  });

  test('blocks of other pages claim no element of this one', () => {
    const joined = joinPages(first(), [other(2)]);
    expect(joined.blocks.map((block) => block.sourceIndex)).toEqual([0, 1, -1, -1]);
  });

  test('a page that is missing stays named, and the article is not whole', () => {
    const joined = joinPages(first(), [other(3)]);
    expect(joined.pages).toEqual({ current: 1, total: 3, next: [at(2)], joined: 2 });
    expect(joined.notices).toEqual(['not-all-pages']);
  });

  test('the title and the lead that every page repeats stand once', () => {
    const lead = '入夏以来，湖区的水位一天天涨起来，守闸的人搬进了闸房。';
    const one = article(1, [lead, '第一页的话。']);
    const two = article(2, ['守闸人的夏天(2)', lead, '第二页的话。']);
    const joined = joinPages(one, [{ url: at(2), article: two }]);
    expect(joined.blocks.map((block) => block.text)).toEqual([
      lead,
      '第一页的话。',
      '第二页的话。',
    ]);
    expect(blockElements(renderArticle(joined))).toHaveLength(3);
  });

  test('opened on page 2, page 1 comes first', () => {
    const joined = joinPages(article(2, PAGES[1] ?? []), [other(1), other(3)]);
    expect(joined.textContent).toBe(PAGES.flat().join('\n'));
    expect(joined.url).toBe(at(2));
  });

  test('author and source from the last page, credits once', () => {
    const credit = { role: 'editor' as const, label: '责编', name: '秦岭', text: '责编：秦岭' };
    const last = other(3, {
      authors: ['程望江'],
      byline: '程望江',
      source: '湖区日报',
      credits: [credit],
    });
    const joined = joinPages(article(1, PAGES[0] ?? [], { credits: [credit] }), [other(2), last]);
    expect(joined).toMatchObject({
      authors: ['程望江'],
      byline: '程望江',
      source: '湖区日报',
      credits: [credit],
    });
  });

  test('what was removed keeps its place', () => {
    const gone = {
      kind: 'ad' as const,
      text: '广告',
      html: '',
      stage: 's',
      reason: 'r',
      beforeBlock: 1,
    };
    const joined = joinPages(first(), [other(2, { removed: [gone] })]);
    expect(joined.removed.map((removal) => removal.beforeBlock)).toEqual([3]);
  });

  test('nothing that was given is changed', () => {
    const one = first();
    const copy = structuredClone(one);
    joinPages(one, [other(2), other(3)]);
    expect(one).toEqual(copy);
  });
});

describe('collectPages', () => {
  const respond = (answers: Record<string, string | number>) => async (url: string) => {
    const given = answers[url];
    if (given === undefined) throw new TypeError('offline');
    const response = new Response(typeof given === 'string' ? given : '', {
      status: typeof given === 'number' ? given : 200,
      headers: { 'content-type': 'text/html' },
    });
    Object.defineProperty(response, 'url', { value: url });
    return response;
  };
  const extract = (document: Document, url: string) => {
    const texts = [...document.querySelectorAll('p')].map((p) => p.textContent ?? '');
    const page = Number(/_(\d)\.html/.exec(url)?.[1] ?? 1);
    return texts.length > 0
      ? article(page, texts)
      : { ok: false as const, reason: 'no-article' as const, detail: '' };
  };
  const page = (n: number) => (PAGES[n - 1] ?? []).map((text) => `<p>${text}</p>`).join('');

  test('joins what comes, names what does not, and tells of each step', async () => {
    const steps: string[] = [];
    const { article: joined, failed } = await collect(first(), {
      fetch: respond({ [at(2)]: 500, [at(3)]: page(3) }),
      extract,
      onProgress: (done, total) => steps.push(`${done}/${total}`),
    });
    expect(failed).toEqual([{ url: at(2), reason: 'server-error' }]);
    expect(joined.pages).toMatchObject({ joined: 2, total: 3, next: [at(2)] });
    expect(joined.notices).toEqual(['not-all-pages']);
    expect(steps).toEqual(['1/3', '2/3']);
  });

  test('a second try joins the rest', async () => {
    const once = await collect(first(), { fetch: respond({ [at(3)]: page(3) }), extract });
    const twice = await collect(once.article, {
      fetch: respond({ [at(2)]: page(2) }),
      extract,
    });
    expect(twice.failed).toEqual([]);
    expect(twice.article.pages).toMatchObject({ joined: 3, next: [] });
    expect(twice.article.textContent).toBe(PAGES.flat().join('\n'));
  });

  test('a page that is the first again is a loop', async () => {
    const { article: joined, failed } = await collect(first(), {
      fetch: respond({ [at(2)]: page(1), [at(3)]: page(3) }),
      extract,
    });
    expect(failed).toEqual([{ url: at(2), reason: 'loop' }]);
    expect(joined.pages.joined).toBe(2);
  });

  test('nothing comes: the article stays as it was', async () => {
    const one = first();
    const { article: same, failed } = await collect(one, { fetch: respond({}), extract });
    expect(same).toBe(one);
    expect(failed.map(({ reason }) => reason)).toEqual(['offline', 'offline']);
  });

  test('a page without an article', async () => {
    const { failed } = await collect(first(), {
      fetch: respond({ [at(2)]: '<b></b>', [at(3)]: page(3) }),
      extract,
    });
    expect(failed).toEqual([{ url: at(2), reason: 'no-article' }]);
  });
});
