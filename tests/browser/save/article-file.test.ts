// Whole articles as files: every format with quotes and pictures, read back by real parsers; cancelled they are none.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import type { CollectedQuote } from '../../../lib/article-state';
import type { ArticleFileFormat } from '../../../lib/export/article-files';
import { makeQuote } from '../../../lib/quote/make-quote';
import { buildArticleJob } from '../../../lib/save/article-job';
import type { PictureSource } from '../../../lib/save/picture-source';
import { buildJobFile } from '../../../lib/save/save-job';
import { buildArticle } from '../../unit/export/sample-article';

const OWN = 'https://news.example/own.png';
const AWAY = 'https://other.example/away.png';
const ARTICLE = buildArticle({
  content: `<p>导语在这里。</p><p>一、聚焦主责。一是学原文；二是学典型。</p><figure><img src="${OWN}" alt="街口"><figcaption>街口</figcaption></figure><p>二、聚焦服务。把实事办好。再说一句。</p><figure><img src="${AWAY}" alt="远山"><figcaption>远山</figcaption></figure>`,
});
const QUOTE: CollectedQuote = {
  ...makeQuote(ARTICLE, { startBlock: 2, startOffset: 7, endBlock: 2, endOffset: 13 }),
  id: 'q1',
  note: '写报告时用 <这句>',
  accessed: '2026-11-23',
};
const WORDS = '把实事办好';

const source: PictureSource = {
  survey: async (addresses) =>
    addresses.map((address) => {
      const isOwn = address === OWN;
      return { address, mayShow: isOwn, bytes: isOwn ? 'yes' : 'no' };
    }),
  read: async () => ({ type: 'image/png', bytes: new Uint8Array([1, 2, 3]) }),
};
const openPictures = vi.fn(() => source);

interface Choice {
  withQuotes?: boolean;
  withPictures?: boolean;
  signal?: AbortSignal;
}

function build(format: ArticleFileFormat, choice: Choice = {}) {
  const { withQuotes = true, withPictures = true, signal = new AbortController().signal } = choice;
  const job = buildArticleJob(ARTICLE, [QUOTE], {
    format,
    withQuotes,
    withPictures,
    tabId: 7,
    frontMatter: '',
  });
  return buildJobFile(job, { onProgress: () => {}, signal }, { openPictures });
}

async function buildText(format: ArticleFileFormat, choice?: Choice): Promise<string> {
  const file = await build(format, choice);
  if (!('text' in file)) throw new Error('bytes');
  return file.text;
}

async function buildBook(choice?: Choice) {
  const file = await build('epub', choice);
  if (!('bytes' in file)) throw new Error('text');
  const files = unzipSync(file.bytes);
  return { file, files, chapter: strFromU8(files['EPUB/article.xhtml'] ?? new Uint8Array()) };
}

describe('every format', () => {
  test.each([
    ['markdown', '.md'],
    ['html', '.html'],
    ['text', '.txt'],
    ['json', '.json'],
    ['epub', '.epub'],
  ] as const)(
    '%s has its name, and the pictures of the tab it was read in',
    async (format, ending) => {
      openPictures.mockClear();
      const file = await build(format);
      expect(file.filename).toBe(`2024-07-27 机关工作的几点思考${ending}`);
      expect(openPictures.mock.calls).toEqual([[7]]);
      const counted = format === 'html' || format === 'epub';
      expect(file.pictures).toEqual(counted ? { embedded: 1, total: 2 } : undefined);
    },
  );

  test.each(['markdown', 'html', 'text', 'json'] as const)(
    '%s holds words, quotes and notes, or no quotes',
    async (format) => {
      const whole = await buildText(format);
      for (const words of ['一是学原文；二是学典型', WORDS, '写报告时用'])
        expect(whole).toContain(words);
      expect(await buildText(format, { withQuotes: false })).not.toContain('写报告时用');
    },
  );
});

test('Markdown: front matter, title, pictures at addresses or as links, quotes under a heading', async () => {
  const text = await buildText('markdown');
  expect(text).toMatch(
    /^---\ntitle: "机关工作的几点思考"\n[\s\S]+\n---\n\n# 机关工作的几点思考\n\n导语/,
  );
  expect(text).toContain(`![街口](<${OWN}>)`);
  expect(text).toContain(`[远山](<${AWAY}>)\n\n远山`);
  expect(text).toMatch(/\n## 摘录\n\n> .*把实事办好/);
});

test('HTML: one page that may run nothing and asks for no picture that is in it', async () => {
  const page = new DOMParser().parseFromString(await buildText('html'), 'text/html');
  expect(page.documentElement.lang).toBe('zh-CN');
  expect([...page.images].map((image) => image.getAttribute('src'))).toEqual([
    'data:image/png;base64,AQID',
  ]);
  expect(page.querySelector('a.picture')?.getAttribute('href')).toBe(AWAY);
  expect(page.querySelector('section blockquote')?.textContent).toContain(WORDS);
  const policy = page
    .querySelector('[http-equiv=Content-Security-Policy]')
    ?.getAttribute('content');
  expect(policy).toMatch(/^default-src 'none'; img-src data: http: https:;/);
});

test('JSON: the quotes as they were collected, and nothing of what was removed', async () => {
  const file = JSON.parse(await buildText('json'));
  expect(file.quotes[0]).toMatchObject({ id: 'q1', note: '写报告时用 <这句>', exact: QUOTE.exact });
  expect(file).not.toHaveProperty('removed');
});

describe('a book', () => {
  test('holds the picture that can be read, the quotes behind the article, and asks for nothing', async () => {
    const { files, chapter } = await buildBook();
    expect([...(files['EPUB/images/1.png'] ?? [])]).toEqual([1, 2, 3]);
    expect(chapter).toContain('<h2>摘录</h2>');
    expect(chapter.indexOf('写报告时用 &lt;这句&gt;')).toBeGreaterThan(chapter.indexOf('再说一句'));
    expect(chapter).not.toMatch(/src="http/);
  });

  test('without pictures it has their words and links', async () => {
    const { file, files, chapter } = await buildBook({ withPictures: false });
    expect(Object.keys(files).filter((name) => name.includes('images/'))).toEqual([]);
    expect(chapter).toContain(`<a href="${OWN}" class="picture">街口</a>`);
    expect(file.pictures).toBe(undefined);
  });
});

test('cancelled, it is no file', async () => {
  const cancel = new AbortController();
  cancel.abort();
  await expect(build('text', { signal: cancel.signal })).rejects.toThrow();
});
