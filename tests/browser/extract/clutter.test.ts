// One case for each kind of clutter: taken out, logged with its kind, and the article left whole. And its double that is news and stays.
import { describe, expect, test } from 'vitest';
import type { RemovalKind } from '../../../lib/article';
import { PARAGRAPHS, type Parts, read } from './make-page';

const teasers = (n: number) =>
  Array.from(
    { length: n },
    (_, i) => `<li><a href="/s/${i}">Another story of the day number ${i}</a></li>`,
  ).join('');

const REMOVED: readonly [name: string, kind: RemovalKind, parts: Parts, gone: string][] = [
  [
    'share prompt',
    'share',
    { before: '<div>点击右上角</div>', inside: '<p>分享让更多人看到</p>' },
    '分享让更多人看到',
  ],
  [
    'share box by name',
    'share',
    { end: '<div class="share-bar"><span>Send to friends</span></div>' },
    'Send to friends',
  ],
  ['tags as words with a mark', 'tags', { end: '<p><a>#湖畔生活计划#</a></p>' }, '湖畔生活计划'],
  ['unfold button', 'expand', { end: '<div>阅读剩余全文（ ）</div>' }, '阅读剩余全文'],
  ['teaser list', 'related', { inside: `<ul>${teasers(8)}</ul>` }, 'number 3'],
  [
    'teaser paragraph',
    'related',
    { inside: '<p><strong><a href="/x">Mayor of the next town resigns in anger</a></strong></p>' },
    'Mayor of the next town',
  ],
  [
    'teaser card by name',
    'related',
    { inside: '<div class="related-card"><h4>Also today</h4><p>Something else.</p></div>' },
    'Something else',
  ],
  [
    'teaser heading',
    'related',
    { end: '<p>延伸阅读</p><p><a href="/y">另一条完全无关的新闻标题在这里</a></p>' },
    '另一条完全无关',
  ],
  [
    'teaser card with words of its own',
    'related',
    {
      inside:
        '<div class="box"><div class="m"><a href="/s/9"><img src="/9.jpg"></a></div><div><a href="/s/9">Ferry captain retires after fifty years</a></div><div>He crossed the strait, by his own count, some ninety thousand times, and never once was late.</div></div>',
    },
    'Ferry captain retires',
  ],
  [
    'teaser with its day',
    'related',
    {
      inside:
        '<div><a href="/s/8">Repairs to the pier are finished</a><span>18 November, 14:05</span></div>',
    },
    'Repairs to the pier',
  ],
  [
    'heading of a list of links',
    'related',
    {
      inside:
        '<h4>Onnodig</h4><ul><li><a href="/a">A first story of the day, told at length</a></li><li><a href="/b">A second story of the day, told at length</a></li></ul>',
    },
    'Onnodig',
  ],
  [
    'gallery counter',
    'gallery',
    {
      inside:
        '<figure><img src="/a.jpg" width="600"><div class="article__gallery-count"><span>16</span></div><figcaption>The quay at noon</figcaption></figure>',
    },
    '16',
  ],
  [
    'rows of other stories with excerpts',
    'related',
    {
      after: `<section class="tegels"><h2>In het nieuws</h2>${[1, 2, 3]
        .map(
          (n) =>
            `<article class="tile"><h3><a href="/n/${n}">Storm number ${n} is on its way to the coast</a></h3><p>The wind will turn to the west, the office said, and the tide of story ${n} will be the highest of the year.</p></article>`,
        )
        .join('')}</section>`,
    },
    'Storm number 2',
  ],
  [
    'a feed of flashes beside the one that is read',
    'hot-list',
    {
      after: `<div class="flashes"><h2>7x24快讯</h2>${[1, 2, 3].map((n) => `<div class="kx"><span>14:2${n}</span><p>某某社2月27日电，第${n}号泊位恢复作业，三艘船舶依次靠泊，港口方面称一切正常。</p></div>`).join('')}</div>`,
    },
    '第2号泊位',
  ],
  [
    'the next article below',
    'other',
    {
      after:
        '<article class="next"><h2>A machine that sells only advice</h2><div class="body"><p>It stands on the fourth floor of a municipal building, and for one euro it prints a single sentence.</p><p>Nobody has asked for the money back, the city says, in the three years since it was put up there.</p></div></article>',
    },
    'A machine that sells',
  ],
  ['hot list', 'hot-list', { after: `<div class="most-read">${teasers(4)}</div>` }, 'number 2'],
  [
    'newsletter',
    'prompt',
    { inside: '<p>Sign up for our newsletter and never miss a thing</p>' },
    'Sign up',
  ],
  ['follow prompt', 'prompt', { end: '<p>更多精彩内容请关注微信公众号</p>' }, '公众号'],
  [
    'player text',
    'player',
    { inside: '<div class="video-player"><span>自动播放</span></div>' },
    '自动播放',
  ],
  [
    'comments',
    'comments',
    { after: '<div id="comments"><p>I say, this is wrong, and always was.</p></div>' },
    'I say',
  ],
  ['tags', 'tags', { end: '<div class="tags">harbour plan council</div>' }, 'harbour plan council'],
  ['advertisement', 'ad', { inside: '<p>Advertisement</p>' }, 'Advertisement'],
  ['disclaimer', 'disclaimer', { end: '<p>版权声明：未经授权不得转载。</p>' }, '版权声明'],
  [
    'mood vote',
    'mood',
    { after: '<div class="mood"><b>您此时的心情</b> 开心 0 难过 0</div>' },
    '您此时的心情',
  ],
  [
    'breadcrumbs',
    'breadcrumb',
    { before: '<div class="crumbs"><a href="/">Home</a> &gt; News</div>' },
    'Home',
  ],
  ['pager', 'pager', { end: '<div class="pagination">1 2 3</div>' }, '1 2 3'],
  ['hidden', 'hidden', { inside: '<div style="display:none">Nobody sees this</div>' }, 'Nobody'],
];

describe('clutter', () => {
  for (const [name, kind, parts, gone] of REMOVED) {
    test(`takes out: ${name}`, () => {
      const article = read(parts);
      expect(article.textContent).not.toContain(gone);
      for (const text of PARAGRAPHS) expect(article.textContent).toContain(text);
      const removal = article.removed.find((r) => r.text.includes(gone.slice(0, 8)));
      expect(removal?.kind).toBe(kind);
      expect(removal?.stage).not.toBe('');
      expect(removal?.reason).not.toBe('');
    });
  }
});

const KEPT: readonly [name: string, inside: string, words: string][] = [
  [
    'a sentence that begins with a prompt word',
    '<p>扫一扫这条街道是志愿者每天清晨要做的第一件事，已经坚持了整整十年，从来没有间断过一天，附近的居民都认识他们，常常端来热茶和早点，邻里之间的情谊也越来越深。</p>',
    '志愿者每天清晨',
  ],
  [
    'a heading named header',
    '<h3 class="header-anchor-post">What comes next</h3>',
    'What comes next',
  ],
  [
    'a heading alone in a box named tags',
    '<div class="styled-tags"><h2>What the ferry costs</h2></div>',
    'What the ferry costs',
  ],
  [
    'a number sign before a word',
    '<p>#1 on the list is the quay, and nobody knows why.</p>',
    '#1 on',
  ],
  ['a subheading in bold', '<p><strong>The money</strong></p>', 'The money'],
  [
    'a list',
    '<ul><li>First, the quay.</li><li>Second, the bridge.</li></ul>',
    'Second, the bridge.',
  ],
  [
    'links to other sites',
    '<p><a href="https://shop.example.org/a">The report itself, as a file</a></p>',
    'The report itself',
  ],
  [
    'an embedded post',
    '<div class="twitter-embed social"><blockquote class="twitter-tweet"><p>The harbour is ours, friends, and stays so.</p></blockquote></div>',
    'The harbour is ours',
  ],
  ['code', '<pre><code>let a = 1;\nlet b = 2;</code></pre>', 'let b = 2;'],
  [
    'a table',
    '<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2024</td><td>310</td></tr></table>',
    '310',
  ],
  [
    'a word that a class calls a keyword',
    '<p>The share of <a class="keyword" href="/q">Apple</a> rose, the exchange said, by two per cent.</p>',
    'Apple',
  ],
  [
    'a quantity beside a linked word',
    '<ul><li>3 cups <a href="/glossary/flour">all-purpose white flour</a></li><li>20 grams of salt</li></ul>',
    'all-purpose white flour',
  ],
  [
    'a report told minute by minute',
    `<div class="live"><h3>As it happened</h3>${[1, 2, 3].map((n) => `<div class="post"><span>20:0${n}</span><p>Minute ${n}: the bells of the old town ring, and the mayor steps out on to the quay, hat in hand.</p></div>`).join('')}</div>`,
    'Minute 2',
  ],
  [
    'linked entries of a guide, boxed or not, where they are what it tells',
    `<ul>${[1, 2, 3].map((n) => `<li><a href="/how/${n}">Step number ${n} of the guide</a>, which takes an hour and a pot of paint.</li>`).join('')}</ul>`,
    'Step number 2',
  ],
  ['a number alone on its line', '<p>3</p>', '\n3\n'],
  [
    'a picture that links to itself',
    '<div><a href="/big.jpg"><img src="/small.jpg"></a><p>The old crane, seen from the water, is to stay where it stands.</p></div>',
    'The old crane',
  ],
  [
    'a footnote',
    '<p>As agreed<sup><a href="#fn1">1</a></sup> in the spring, the port pays.</p>',
    'As agreed1',
  ],
];

describe('news', () => {
  for (const [name, inside, words] of KEPT) {
    test(`keeps ${name}`, () => {
      expect(read({ inside }).textContent).toContain(words);
    });
  }
});

test('every removal inside the body knows the block it stood before', () => {
  const article = read({ inside: '<p>Advertisement</p>' });
  const removal = article.removed.find((r) => r.kind === 'ad');
  expect(removal?.beforeBlock).toBe(3);
  expect(removal?.html).toContain('Advertisement');
  expect(article.blocks[3]?.text).toBe(PARAGRAPHS[3]);
});

test('a credit in the text that is found again among the lines of the page is one', () => {
  const { credits } = read({ end: '<p>扬子晚报记者 张楠</p>' });
  expect(credits.map(({ name }) => name)).toEqual(['张楠']);
});

test('a code to scan, drawn by a script, is no picture of the article', () => {
  const code = `<img alt="Scan me!" src="data:image/png;base64,${'iVBORw0KGgo'.repeat(200)}">`;
  const { content } = read({ inside: `<p>${code}</p><p><img src="/a.jpg" width="800"></p>` });
  expect(content).toContain('a.jpg');
  expect(content).not.toContain('data:image');
});

test('credits leave the body and are told by role', () => {
  const article = read({ end: '<p>责任编辑：张三</p>' });
  expect(article.textContent).not.toContain('责任编辑');
  expect(article.credits).toContainEqual(expect.objectContaining({ role: 'editor', name: '张三' }));
});
