// Exports that need a DOM, read back by the browser's own parser and by a Markdown parser.
import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import { exportArticle } from '../../../lib/export/export-article';
import { exportOutline } from '../../../lib/export/export-outline';
import { cleanLine } from '../../../lib/text/clean-text';
import {
  buildArticle,
  hostileLine,
  hostileOutline,
  OUTLINE,
  type Tree,
  toTree,
} from '../../unit/export/sample-article';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const readList = (list: Element | null): Tree[] =>
  [...(list?.children ?? [])].map((item) => {
    const inner = item.querySelector(':scope > ul');
    const own = [...item.childNodes].filter((n) => n !== inner).map((n) => n.textContent ?? '');
    return { text: own.join('').trim(), children: readList(inner) };
  });

const cleanTree = (trees: Tree[]): Tree[] =>
  trees.map(({ text, children }) => ({ text: cleanLine(text), children: cleanTree(children) }));

describe('outline as HTML', () => {
  test('is a whole document with the source and the tree', () => {
    const page = parse(exportOutline(buildArticle(), 'html', { accessed: '2026-11-23' }));
    expect(page.title).toBe('机关工作的几点思考');
    expect(page.documentElement.lang).toBe('zh-CN');
    expect(page.characterSet).toBe('UTF-8');
    expect(page.querySelector('p')?.textContent).toContain('来源：某客户端 • 深度');
    expect(readList(page.querySelector('ul'))).toEqual(toTree(OUTLINE));
  });

  test('gives hostile words back and runs none of them', () => {
    fc.assert(
      fc.property(hostileLine, hostileOutline, (title, outline) => {
        const linkFor = () => 'javascript:alert(1)';
        const page = parse(
          exportOutline(buildArticle({ title, outline, lang: '"><b>' }), 'html', { linkFor }),
        );
        expect(page.querySelector('h1')?.textContent).toBe(cleanLine(title));
        expect(readList(page.querySelector('ul'))).toEqual(cleanTree(toTree(outline)));
        expect(page.querySelectorAll('script, img, b, [href^="javascript"]')).toHaveLength(0);
      }),
    );
  });
});

const CONTENT = `
<h2>小标题</h2>
<p>他说<strong>“你好”</strong>，又说<em>再见</em>，见<a href="https://a.example/x_(y)">这里</a>。第二行有 <code>a\`b</code>。</p>
<p>1. 不是列表</p>
<p># 不是标题 *不是强调*</p>
<ul><li>甲<ul><li>乙</li></ul></li><li>丙</li></ul>
<ol><li>一</li><li>二</li></ol>
<blockquote><p>引文一</p><p>引文二</p></blockquote>
<pre>const x = \`\`\`;
  y</pre>
<figure><img src="https://a.example/i.png" alt="图"><figcaption>说明</figcaption></figure>
<table><tbody><tr><th>名</th><th>数</th></tr><tr><td>甲|乙</td><td>1</td></tr></tbody></table>
<p>行一<br>行二</p>
<hr>
<p>H<sub>2</sub>O</p>`;

describe('article as Markdown', () => {
  const markdown = exportArticle(buildArticle({ content: CONTENT }), 'markdown', {
    accessed: '2026-11-23',
  });
  const tokens = marked.lexer(markdown);
  const page = parse(marked.parse(markdown, { async: false }));

  test('begins with title and source', () => {
    expect(markdown.startsWith('# 机关工作的几点思考\n\n作者：沈某某  \n')).toBe(true);
  });

  test('keeps the blocks in order', () => {
    const types = tokens.map((t: Token) => t.type).filter((type) => type !== 'space');
    expect(types).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
      'list',
      'list',
      'blockquote',
      'code',
      'paragraph',
      'paragraph',
      'table',
      'paragraph',
      'hr',
      'paragraph',
    ]);
  });

  test('keeps emphasis next to Chinese quotation marks', () => {
    expect(page.querySelector('strong')?.textContent).toBe('“你好”');
    expect(page.querySelector('em')?.textContent).toBe('再见');
  });

  test('keeps links, code, pictures and captions', () => {
    expect(page.querySelector('p a[href*="x_"]')?.getAttribute('href')).toBe(
      'https://a.example/x_(y)',
    );
    expect(page.querySelector('p code')?.textContent).toBe('a`b');
    expect(page.querySelector('pre')?.textContent?.trim()).toBe('const x = ```;\n  y');
    expect(page.querySelector('img')?.getAttribute('src')).toBe('https://a.example/i.png');
    expect(page.body.textContent).toContain('说明');
  });

  test('keeps nested lists and tables', () => {
    expect(page.querySelectorAll('ul > li > ul > li')).toHaveLength(1);
    expect([...page.querySelectorAll('td')].map((td) => td.textContent)).toEqual(['甲|乙', '1']);
  });

  test('a bar in a cell divides nothing, be it in code or in an address', () => {
    const cells = '<td><code>x|y</code></td><td><a href="https://a.example/?x=1|2">z</a></td>';
    const content = `<table><tbody><tr><th>a</th><th>b</th></tr><tr>${cells}</tr></tbody></table>`;
    const read = parse(
      marked.parse(exportArticle(buildArticle({ content }), 'markdown'), { async: false }),
    );
    expect([...read.querySelectorAll('td')].map((td) => td.textContent)).toEqual(['x|y', 'z']);
    expect(read.querySelector('td code')).not.toBeNull();
  });

  test.each([
    ['<strong>图为早市。</strong>', '<em><strong>图为早市。</strong></em>'],
    ['一*二*三', '<em>一*二*三</em>'],
    ['<em>一</em>二', '<em>一二</em>'],
  ])('the caption %s is emphasised once', (caption, expected) => {
    const content = `<figure><img src="https://a.example/i.png"><figcaption>${caption}</figcaption></figure>`;
    const read = marked.parse(exportArticle(buildArticle({ content }), 'markdown'), {
      async: false,
    });
    expect(read).toContain(`<p>${expected}</p>`);
  });

  test.each([
    ['foo<b> bar</b> baz', 'foo **bar** baz'],
    ['foo <a href="https://a.example/">bar </a>baz', 'foo [bar](<https://a.example/>) baz'],
    ['见<a href="https://a.example/x_y">https://a.example/x_y</a>', '见<https://a.example/x_y>'],
    ['看！!<a href="https://a.example/">图</a>', '看！\\![图](<https://a.example/>)'],
    ['www.a.example<b>甲</b>', 'www\\.a.example**甲**'],
    ['甲<b>1. 乙</b>', '甲**1. 乙**'],
    ['R&amp;D, snake_case, C#', 'R&D, snake_case, C#'],
  ])('%s is written %s', (html, expected) => {
    const markdown = exportArticle(buildArticle({ content: `<p>${html}</p>` }), 'markdown');
    expect(markdown.trimEnd().split('\n').at(-1)).toBe(expected);
  });

  test('lets no word become markup', () => {
    expect(page.body.textContent).toContain('1. 不是列表');
    expect(page.body.textContent).toContain('# 不是标题 *不是强调*');
    expect(page.querySelectorAll('h1')).toHaveLength(1);
  });

  test('gives hostile paragraphs back', () => {
    fc.assert(
      fc.property(hostileLine, (text) => {
        const words = cleanLine(text);
        fc.pre(words !== '');
        const holder = document.createElement('p');
        holder.textContent = words;
        const article = buildArticle({ content: holder.outerHTML });
        const read = parse(marked.parse(exportArticle(article, 'markdown'), { async: false }));
        expect(cleanLine(read.body.lastElementChild?.textContent ?? '')).toBe(words);
        expect(read.querySelectorAll('script, h2, li, pre, em, del, table')).toHaveLength(0);
      }),
    );
  });
});

describe('article as HTML', () => {
  test('is a document whose content is sanitised again', () => {
    const poisoned =
      '<p onclick="x()">正文<script>alert(1)</script><img src=x onerror=alert(1)></p>';
    const html = exportArticle(buildArticle({ content: poisoned }), 'html');
    const page = parse(html);
    expect(page.querySelector('article')?.textContent).toBe('正文');
    expect(html).not.toMatch(/onclick|onerror|<script/);
  });

  test('asks nobody by itself: a picture is its words and a link, unless whoever exports it knows better', () => {
    const article = buildArticle({ content: CONTENT });
    const page = parse(exportArticle(article, 'html'));
    expect(page.querySelectorAll('img')).toHaveLength(0);
    const link = page.querySelector('figure a');
    expect([link?.textContent, link?.getAttribute('href')]).toEqual([
      '图',
      'https://a.example/i.png',
    ]);
    const pictures = { embedded: new Map(), mayShow: () => true };
    const shown = parse(exportArticle(article, 'html', { pictures }));
    expect(shown.querySelector('img')?.getAttribute('src')).toBe('https://a.example/i.png');
  });
});
