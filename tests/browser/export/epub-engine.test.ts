// The book in a real reading engine (foliate-js): it opens, every entry of its navigation leads to its words, its picture shows.
import { strFromU8, unzipSync } from 'fflate';
import { EPUB, type TocItem } from 'foliate-js/epub.js';
import { View } from 'foliate-js/view.js';
import { afterEach, expect, test, vi } from 'vitest';
import { buildEpub } from '../../../lib/export/epub/build-epub';
import { readyOptions } from '../../../lib/export/options';
import { blockElements, renderArticle } from '../../../lib/render-article';
import { buildArticle } from '../../unit/export/sample-article';

const PICTURE = 'https://news.example/own.png';
/** One red pixel. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const ARTICLE = buildArticle({
  content: `<p>导语在这里。</p><p>一、聚焦主责。一是学原文；二是学典型。</p><p>二、聚焦服务。把实事办好。再说一句。</p><figure><img src="${PICTURE}" alt="街口"></figure>`,
});

function buildBook(own: Partial<typeof ARTICLE> = {}): Uint8Array {
  const article = { ...ARTICLE, ...own };
  const body = renderArticle(article, { mayLoad: () => true });
  const bytes = Uint8Array.from(atob(PNG), (byte) => byte.charCodeAt(0));
  const pictures = {
    embedded: new Map([[PICTURE, { type: 'image/png', bytes }]]),
    mayShow: () => false,
  };
  const options = readyOptions(article, { accessed: '2026-11-23', pictures });
  return buildEpub(article, options, { body, blocks: blockElements(body) });
}

async function openBook(bytes: Uint8Array): Promise<EPUB> {
  const files = unzipSync(bytes);
  return new EPUB({
    loadText: async (name) => (files[name] ? strFromU8(files[name]) : null),
    loadBlob: async (name) =>
      files[name] ? new Blob([files[name] as Uint8Array<ArrayBuffer>]) : null,
    getSize: (name) => files[name]?.length ?? 0,
  }).init();
}

const listEntries = (items: TocItem[]): TocItem[] =>
  items.flatMap((item) => [item, ...listEntries(item.subitems ?? [])]);

let view: View | null = null;
afterEach(() => {
  view?.remove();
  view = null;
});

/** The chapter as the engine shows it. */
async function show(book: EPUB, target: string | number): Promise<Document> {
  view ??= await openView(book);
  await view.goTo(target);
  return vi.waitFor(() => {
    const doc = view?.renderer.getContents()[0]?.doc;
    if (!doc?.body.textContent) throw new Error('nothing is shown');
    return doc;
  });
}

async function openView(book: EPUB): Promise<View> {
  const view = document.createElement('foliate-view') as View;
  expect(view).toBeInstanceOf(View);
  view.style.cssText = 'display:block;width:600px;height:500px';
  document.body.append(view);
  await view.open(book);
  return view;
}

test('it opens on its cover, with title and language', async () => {
  const book = await openBook(buildBook());
  expect(book.metadata).toMatchObject({ title: '机关工作的几点思考', language: 'zh-CN' });
  expect(book.sections.map(({ id }) => id)).toEqual(['EPUB/cover.xhtml', 'EPUB/article.xhtml']);
  const cover = await show(book, 0);
  expect(cover.body.textContent).toContain('机关工作的几点思考');
});

test('every entry of the navigation leads to its words', async () => {
  const book = await openBook(buildBook());
  const entries = listEntries(book.toc);
  expect(entries.map(({ label }) => label)).toEqual([
    '机关工作的几点思考',
    '一、聚焦主责',
    '一是学原文',
    '二是学典型',
    '二、聚焦服务',
  ]);
  for (const { label, href } of entries.slice(1)) {
    const chapter = await show(book, href);
    const target = chapter.getElementById(href.split('#')[1] ?? '');
    expect(target?.textContent, label).toContain(label);
  }
});

test('its picture is shown from the book', async () => {
  const chapter = await show(await openBook(buildBook()), 1);
  const image = chapter.querySelector('img') as HTMLImageElement;
  await image.decode();
  expect(image.naturalWidth).toBe(1);
  expect(image.src).toMatch(/^blob:/);
});

test('a book from right to left turns its pages that way', async () => {
  const book = await openBook(buildBook({ dir: 'rtl', lang: 'ar' }));
  expect(book.dir).toBe('rtl');
});
