// An article as a book: the zip as the format wants it, every file well-formed XML, every link of the navigation to something.
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/article';
import { buildEpub } from '../../../lib/export/epub/build-epub';
import { readyOptions } from '../../../lib/export/options';
import { extractPage } from '../../../lib/extract/extract-article';
import { blockElements, renderArticle } from '../../../lib/render-article';

const URL = 'https://news.test/2024-07/27/content_1.htm';
const SHOWN = 'https://news.test/shown.png';
const SENTENCE = '河边的小城在这一年里修好了一段老街，账目写在墙上，谁都可以来看，谁都可以来问。';
const PAGE = `<!doctype html><html lang="zh-CN"><title>老街 & 新铺 <一></title><h1>老街 &amp; 新铺 &lt;一&gt;</h1>
<p>来源：河边日报　作者：赵某某　2024-07-27 06:07</p><div class="content">
<p>${SENTENCE}${SENTENCE}</p>
<h2>一、先把路修好</h2><p>${SENTENCE}一是要有人管，门前的事有人问，夜里的灯有人点，坏了的砖有人换。二是要有钱修，修的账目写在墙上，谁都可以来看，谁都可以来问。三是要有人来，街上的铺子开了门，灯下才有人坐，话才有人听。</p>
<figure><img src="/shown.png" alt="老街" width="640" height="360"><figcaption>修缮后的老街</figcaption></figure>
<p>${SENTENCE}<a href="/more"><img src="/away.jpg" alt="远处"></a></p>
<h2>二、再把人请回来</h2><p>${SENTENCE}</p>
<ol start="3"><li>第一批店铺二十三间，已全部租出。</li><li>第二批店铺十七间，年底前交付使用。</li></ol>
<table><tr><th colspan="2">年份</th></tr><tr><td>2021</td><td>12 &lt; 13</td></tr></table>
<pre><code>a &lt; b\n  c</code></pre><p>${SENTENCE}</p></div></html>`;

function extract(html: string): Article {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { result } = extractPage(page, URL);
  if (!result.ok) throw new Error(`${result.reason}: ${result.detail}`);
  return result;
}

function build(article: Article): Uint8Array {
  const body = renderArticle(article, { mayLoad: () => true });
  const embedded = new Map([[SHOWN, { type: 'image/png', bytes: new Uint8Array([1, 2, 3]) }]]);
  // Shown or not on the web: a book asks for nothing.
  const pictures = { embedded, mayShow: () => true };
  const options = readyOptions(article, { accessed: '2024-08-01', pictures });
  return buildEpub(article, options, { body, blocks: blockElements(body) });
}

function parseXml(text: string): Document {
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  const problem = parsed.querySelector('parsererror');
  if (problem) throw new Error(problem.textContent ?? '');
  return parsed;
}

describe('the book', () => {
  let bytes: Uint8Array;
  let files: Record<string, Uint8Array>;
  let article: Article;
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const xml = (name: string) => parseXml(text(name));
  beforeAll(() => {
    article = extract(PAGE);
    bytes = build(article);
    files = unzipSync(bytes);
  });

  test('“mimetype” is the first file, bare: OCF 4.2.2', () => {
    const start = strFromU8(bytes.subarray(0, 58), true);
    expect(start.slice(0, 2)).toBe('PK');
    // Method 0 (stored), no extra field, and the words right behind the name.
    expect([...bytes.subarray(8, 10)]).toEqual([0, 0]);
    expect([...bytes.subarray(28, 30)]).toEqual([0, 0]);
    expect(start.slice(30)).toBe('mimetypeapplication/epub+zip');
  });

  test('the container leads to the package, which names every file and no other', () => {
    const root = xml('META-INF/container.xml').querySelector('rootfile');
    expect(root?.getAttribute('full-path')).toBe('EPUB/package.opf');
    const items = [...xml('EPUB/package.opf').querySelectorAll('manifest > item')];
    const named = items.map((item) => `EPUB/${item.getAttribute('href')}`).sort();
    const there = Object.keys(files).filter((name) => /^EPUB\/(?!package)/.test(name));
    expect(named).toEqual(there.sort());
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    const types = items.map((item) => item.getAttribute('media-type'));
    expect(types.filter((type) => type === 'image/png')).toHaveLength(1);
  });

  test('it says what it is', () => {
    const metadata = xml('EPUB/package.opf').querySelector('metadata');
    const read = (name: string) => metadata?.getElementsByTagName(`dc:${name}`)[0]?.textContent;
    expect(read('title')).toBe('老街 & 新铺 <一>');
    expect(read('creator')).toBe('赵某某');
    expect(read('language')).toBe('zh-CN');
    expect(read('date')).toBe('2024-07-27');
    expect(read('source')).toBe(URL);
    expect(metadata?.querySelector('meta[property="dcterms:modified"]')?.textContent).toBe(
      '2024-08-01T00:00:00Z',
    );
  });

  test('the outline is its navigation, and every entry leads to its block', () => {
    const links = [...xml('EPUB/nav.xhtml').querySelectorAll('nav a')];
    const shown = links.map((link) => link.textContent);
    expect(shown).toContain('一、先把路修好');
    expect(shown).toContain('二是要有钱修');
    const chapter = xml('EPUB/article.xhtml');
    for (const link of links.slice(1)) {
      const [file, id] = link.getAttribute('href')?.split('#') ?? [];
      expect(file).toBe('article.xhtml');
      const block = chapter.getElementById(id ?? '');
      expect(block?.textContent, link.textContent ?? '').toContain(link.textContent ?? '-');
    }
  });

  test('a picture at hand lies in the book; another is its words, and asks no network', () => {
    const chapter = xml('EPUB/article.xhtml');
    const images = [...chapter.querySelectorAll('img')].map((i) => i.getAttribute('src'));
    expect(images).toEqual(['images/1.png']);
    expect([...(files['EPUB/images/1.png'] ?? [])]).toEqual([1, 2, 3]);
    expect(text('EPUB/article.xhtml')).toContain('远处');
    expect(text('EPUB/article.xhtml')).not.toMatch(/src="http/);
  });

  test('words, lists, tables and code are the article’s', () => {
    const chapter = xml('EPUB/article.xhtml');
    const words = chapter.querySelector('section')?.textContent ?? '';
    for (const { text: block, tag } of article.blocks)
      if (tag === 'p') expect(words).toContain(block.slice(0, 30));
    expect(chapter.querySelector('ol')?.querySelectorAll('li')).toHaveLength(2);
    expect(chapter.querySelector('pre')?.textContent).toBe('a < b\n  c');
    expect([...chapter.querySelectorAll('td')].map((cell) => cell.textContent)).toContain(
      '12 < 13',
    );
  });

  test('the same article gives the same bytes', () => {
    expect(build(extract(PAGE))).toEqual(bytes);
  });
});

test('what browsers forgive is mended for XML: strays in lists, blocks in inline elements, two captions', () => {
  const article = extract(PAGE);
  const body = document.createRange().createContextualFragment('');
  const add = (name: string, ...children: (Node | string)[]) => {
    const element = document.createElement(name);
    element.append(...children);
    return element;
  };
  body.append(
    add('ul', '散字', add('li', '一'), add('p', '段')),
    add('ul'),
    add('strong', add('p', '粗段')),
    add('figure', add('figcaption', '甲'), add('table'), add('figcaption', '乙')),
    add('p', 'a\u0000b\uFFFEc'),
    add('dl', add('dd', '无名'), add('dt', '名'), add('dd', '释')),
    add('dl', add('dt', '灯'), add('dd', '照夜')),
  );
  const options = readyOptions(article, { accessed: '2024-08-01' });
  const bytes = buildEpub(article, options, { body, blocks: [] });
  const chapter = parseXml(strFromU8(unzipSync(bytes)['EPUB/article.xhtml'] ?? new Uint8Array()));
  const section = chapter.querySelector('section');
  expect([...(section?.querySelectorAll('ul') ?? [])].map((ul) => ul.children.length)).toEqual([3]);
  expect(section?.querySelector('strong')).toBe(null);
  expect(section?.querySelectorAll('figcaption')).toHaveLength(1);
  expect(section?.textContent).toContain('abc');
  expect([...(section?.querySelectorAll('dl') ?? [])].map((dl) => dl.textContent)).toEqual([
    '灯照夜',
  ]);
  expect(section?.textContent).toContain('无名名释');
});

test('right to left, the book turns its pages the other way', () => {
  const article = { ...extract(PAGE), dir: 'rtl' as const, lang: 'ar' };
  const opf = parseXml(
    strFromU8(unzipSync(build(article))['EPUB/package.opf'] ?? new Uint8Array()),
  );
  expect(opf.querySelector('spine')?.getAttribute('page-progression-direction')).toBe('rtl');
  expect(opf.documentElement.getAttribute('xml:lang')).toBe('ar');
});
