// Each construct beside each neighbour: two parsers must read from the Markdown what the article held.
import { expect, test } from 'vitest';
import { writeMarkdownBlocks } from '../../../lib/export/html-to-markdown';
import { sanitize } from '../../../lib/sanitize';
import { PARSERS, parseHtml, readStructure } from '../../support/markdown-structure';

const INLINE: Record<string, string> = {
  strong: '<strong>bold words</strong>',
  em: '<em>soft words</em>',
  both: '<strong><em>loud</em></strong>',
  'strong with em in it': '<strong>a <em>b</em> c</strong>',
  'strong that ends in em': '<strong>a <em>b</em></strong>',
  'em that begins with strong': '<em><strong>a</strong> b</em>',
  'strong with blanks': '<b> bold </b>',
  'strong in Chinese marks': '<strong>“好”</strong>',
  'em with a full stop': '<em>好的。</em>',
  del: '<del>gone</del>',
  code: '<code>a_b*c</code>',
  'code with blanks': '<code> x = 1 </code>',
  'code with a backtick': '<code>a`b</code>',
  'code with a bar': '<code>x|y</code>',
  link: '<a href="https://a.example/b?c=1|2">the harbour</a>',
  'link with brackets': '<a href="https://a.example/(b)_c">[sic] words</a>',
  'bare address': '<a href="https://a.example/b_c_d">https://a.example/b_c_d</a>',
  'strong link': '<strong><a href="https://a.example/b">the harbour</a></strong>',
  'link with strong': '<a href="https://a.example/b"><b>the</b> harbour</a>',
  picture: '<img src="https://a.example/i.png" alt="A [boat]">',
  raised: 'm<sup>2</sup>',
  lowered: 'CO<sub>2</sub>',
  key: '<kbd>Ctrl</kbd>',
  formula: '<math alttext="a+b"><mi>a</mi><mo>+</mo><mi>b</mi></math>',
  asterisks: '2*3*4 and *x*',
  underscores: 'snake_case and _x_',
  'angle brackets': '&lt;b&gt; &amp;amp; a &lt; b',
  dollars: '$5 and $6',
  address: 'see https://a.example/x_y_z for more',
};

const BESIDE: Record<string, (x: string) => string> = {
  'between words': (x) => `<p>foo ${x} bar</p>`,
  'in a word': (x) => `<p>foo${x}bar</p>`,
  'in Chinese': (x) => `<p>他说${x}，然后走了。</p>`,
  'before a Chinese mark': (x) => `<p>${x}。</p>`,
  'after a mark': (x) => `<p>（${x}）</p>`,
  'before strong': (x) => `<p>foo ${x}<strong>next</strong></p>`,
  'after em': (x) => `<p><em>before</em>${x} foo</p>`,
  'behind a break': (x) => `<p>foo<br>${x}<br>bar</p>`,
  'in an entry': (x) => `<ul><li>${x}</li><li>foo ${x}</li></ul>`,
  'in a cell': (x) =>
    `<table><tr><th>${x}</th><th>b</th></tr><tr><td>c</td><td>d ${x}</td></tr></table>`,
  'in a heading': (x) => `<h3>${x} foo</h3><p>bar</p>`,
  'in a caption': (x) =>
    `<figure><img src="https://a.example/f.png" alt=""><figcaption>${x} foo</figcaption></figure>`,
  'in a quotation': (x) => `<blockquote><p>${x}</p><p>foo ${x}</p></blockquote>`,
};

const BLOCK: Record<string, string> = {
  paragraph: '<p>Plain words.</p>',
  'paragraph like a list':
    '<p>1. not a list</p><p>- nor this</p><p># nor a heading</p><p>+ x</p><p>= y</p>',
  heading: '<h3>A heading #</h3>',
  list: '<ul><li>one</li><li>two</li></ul>',
  'list of paragraphs': '<ul><li><p>one</p><p>more</p></li><li><p>two</p></li></ul>',
  'list in a list':
    '<ul><li>one<ul><li>inner<ol><li>deep</li></ol></li></ul></li><li>two</li></ul>',
  'numbers from five': '<ol start="5"><li>five</li><li>six</li></ol>',
  'numbers that jump': '<ol><li>one</li><li value="7">seven</li><li>eight</li></ol>',
  'numbers backwards': '<ol reversed><li>three</li><li>two</li><li>one</li></ol>',
  'numbers from three inside': '<ul><li>one<ol start="3"><li>three</li></ol></li></ul>',
  tasks: '<ul><li data-checked="true">done</li><li data-checked="false">open</li></ul>',
  quotation: '<blockquote><p>Said one.</p><ul><li>a</li></ul><p>Said two.</p></blockquote>',
  code: '<pre data-language="python">def a():\n    return "*x*"\n\n# end</pre>',
  'code with fences': '<pre>```\nx\n```</pre>',
  table:
    '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
  'table with spans':
    '<table><tr><th colspan="2">wide</th><th>c</th></tr><tr><td rowspan="2">deep</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>',
  'table of paragraphs':
    '<table><tr><th>a</th><th>b</th></tr><tr><td><p>1</p><p>2</p></td><td>x<br>y</td></tr></table>',
  picture:
    '<figure><img src="https://a.example/p.jpg" alt="Boats"><figcaption>Boats at <b>dawn</b>.</figcaption></figure>',
  'table with a caption':
    '<figure><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table><figcaption>Table 1</figcaption></figure>',
  'figure in a figure':
    '<figure><figure><img src="https://a.example/p.jpg" alt="Boats"><figcaption>Boats.</figcaption></figure></figure>',
  'caption with a rule':
    '<figure><img src="https://a.example/p.jpg" alt=""><figcaption><p>Boats.</p><hr></figcaption></figure>',
  'list beside the entries of a list':
    '<ul><li>Boats</li><ul><li>old</li><li>new</li></ul><li>Piers</li></ul>',
  'code with a caption': '<figure><pre>x = 1</pre><figcaption>Code 1</figcaption></figure>',
  'picture with a credit':
    '<figure><img src="https://a.example/p.jpg" alt=""><p>Photo: Ann Roe</p><figcaption>Boats.</figcaption></figure>',
  terms: '<dl><dt>Lamp</dt><dd>It burns oil.</dd><dt>Bell</dt><dd>It rings.</dd></dl>',
  details: '<details><summary>More</summary><p>Hidden words.</p></details>',
  rule: '<hr>',
  formula: '<math display="block" alttext="a+b=c"><mi>a</mi></math>',
  player:
    '<figure data-embed="video"><a href="https://v.example/1">A film · v.example</a></figure>',
  'player with a caption':
    '<figure data-embed="video"><a href="https://v.example/1">A film · v.example</a><figcaption>The <a href="https://v.example/b">boats</a> leave.</figcaption></figure>',
};

const AROUND: Record<string, (x: string) => string> = {
  alone: (x) => x,
  'below words': (x) => `<p>foo</p>${x}`,
  'above words': (x) => `${x}<p>foo</p>`,
  twice: (x) => `${x}${x}`,
  'below a list': (x) => `<ul><li>foo</li></ul>${x}`,
  'below numbers': (x) => `<ol><li>foo</li></ol>${x}`,
  'below a table': (x) =>
    `<table><tr><th>f</th><th>g</th></tr><tr><td>1</td><td>2</td></tr></table>${x}`,
  'below code': (x) => `<pre>foo</pre>${x}`,
  'in a quotation': (x) => `<blockquote>${x}</blockquote>`,
  'in an entry': (x) => `<ul><li><p>foo</p>${x}</li><li><p>bar</p></li></ul>`,
};

interface Case {
  name: string;
  html: string;
}

const cross = (
  what: Record<string, string>,
  where: Record<string, (x: string) => string>,
): Case[] =>
  Object.entries(what).flatMap(([name, x]) =>
    Object.entries(where).map(([place, put]) => ({ name: `${name}, ${place}`, html: put(x) })),
  );

const CASES = [...cross(INLINE, BESIDE), ...cross(BLOCK, AROUND)];

/** What went wrong; '' when both parsers read what was written. */
function fault({ name, html }: Case): string {
  const fragment = sanitize(html, 'https://a.example/');
  const markdown = writeMarkdownBlocks(fragment);
  const want = readStructure(fragment).join('\n');
  for (const [parser, parse] of Object.entries(PARSERS)) {
    const got = readStructure(parseHtml(parse(markdown))).join('\n');
    if (got !== want) return `${name} (${parser})\n${markdown}\n— got\n${got}\n— want\n${want}`;
  }
  return '';
}

test('five hundred snippets and more come back as they were', () => {
  const faults = CASES.map(fault).filter(Boolean);
  expect(CASES.length).toBeGreaterThanOrEqual(500);
  expect(faults.slice(0, 40), `${faults.length} of ${CASES.length}`).toEqual([]);
});
