// Pages that are no article are told apart, and an article is never called anything else.
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../../lib/extract/extract-article';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const read = (html: string, path: string) =>
  extractArticle(parse(html), `https://www.example.cn${path}`);
const reasonOf = (html: string, path: string) => {
  const result = read(html, path);
  return result.ok ? 'article' : result.reason;
};

const PARAGRAPH =
  '<p>入夏以来，湖区的水位一天天涨起来，守闸的人把被褥搬进了闸房，白天看水，夜里也看水，雨声一紧就披衣起身。</p>';
const ARTICLE = PARAGRAPH.repeat(6);
/** Two paragraphs, dated and signed, beside twenty headlines. */
const SHORT = `<div class="info">作者：沈见川</div>${PARAGRAPH.repeat(2)}`;
const headlines = (n: number) =>
  Array.from(
    { length: n },
    (_, i) => `<li><a href="/2024/${1000 + i}.html">湖区的第${i}条新闻标题写得很长</a></li>`,
  ).join('');
const ld = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('kinds of page', () => {
  test.each([
    ['a front page', `<h1>湖区网</h1><ul>${headlines(60)}</ul>`, '/', 'list-page'],
    ['a channel', `<h1>要闻</h1><ul>${headlines(30)}</ul>`, '/news/', 'list-page'],
    [
      'search results',
      `<title>守闸_搜索结果</title><ul>${headlines(10)}</ul>`,
      '/search?q=守闸',
      'search-results',
    ],
    [
      'a login',
      '<form><h2>登录</h2><input name="u"><input type="password"></form><p>请先登录后查看全文</p>',
      '/member/a.html',
      'login-wall',
    ],
    [
      'a video',
      `${ld({ '@type': 'VideoObject', name: '守闸人' })}<h1>守闸人的夏天</h1><video src="/v.mp4"></video>`,
      '/video/1.html',
      'video-page',
    ],
    [
      'a gallery',
      `<h1>湖区的夏天</h1>${'<img src="/1.jpg">'.repeat(8)}`,
      '/photo/2024/1.html',
      'gallery-page',
    ],
    [
      'a shop',
      `${ld({ '@type': 'Product', name: '竹竿' })}<h1>看水用的竹竿</h1><span class="price">12</span><button>加入购物车</button>`,
      '/item/1.html',
      'shop-page',
    ],
    [
      'a gallery whose captions are sentences',
      `<meta property="og:type" content="article">${ld({ '@type': 'ImageGallery' })}<h1>湖区的一周</h1><time>2024-07-27 10:11</time>${Array.from({ length: 6 }, (_, i) => `<figure><img src="/${i}.jpg" width="800"><figcaption>${PARAGRAPH}</figcaption></figure>`).join('')}`,
      '/environment/gallery/2024/jul/27/week',
      'gallery-page',
    ],
    [
      'a page that is not there',
      `<title>404-页面没有找到</title><h1>页面没有找到</h1>${PARAGRAPH.repeat(3)}<time>2024-07-27 10:11</time>`,
      '/n1/2024/0727/c1.html',
      'no-article',
    ],
    [
      'a contact form',
      `<title>联系我们</title><h1>联系我们</h1>${ARTICLE}<form><textarea></textarea></form>`,
      '/contact-us/',
      'no-article',
    ],
    [
      'a wall with its offers',
      `<title>Subscribe to read</title><h1>Subscribe to read</h1>${'<p>Standard Digital costs 45 dollars a month, and it can be cancelled at any time, says the paper.</p>'.repeat(4)}`,
      '/content/6b1f4f0e',
      'login-wall',
    ],
    [
      'a consent wall',
      `<title>Sie haben die Wahl</title><h1>Lesen mit Werbung</h1>${'<p>Besuchen Sie uns wie gewohnt mit Werbung und Tracking, oder kaufen Sie ein Abonnement ohne beides.</p>'.repeat(4)}`,
      '/zustimmung?url=x',
      'no-article',
    ],
    [
      "a month's archive",
      `<h1>2024年7月</h1><time>2024-07-27 10:11</time>${Array.from({ length: 5 }, (_, i) => `<article><h2><a href="/2024/07/${i}/">湖区来信之第${i}封写给远方</a></h2>${PARAGRAPH}</article>`).join('')}`,
      '/2024/07/',
      'list-page',
    ],
  ])('%s', (_, html, path, reason) => {
    expect(reasonOf(html, path)).toBe(reason);
  });

  test.each([
    ['a photo story', '/photoview/1.html', `${ARTICLE}<img src="/1.jpg" width="800">`],
    ['a report at the address of a month', '/2024/07/', ARTICLE.repeat(3)],
    ['a report with its film', '/watch?v=1', ARTICLE],
    ['a test of goods', '/item.htm?id=1', ARTICLE],
    ['a short report in an archive by number', '/archives/1024.html', SHORT],
    ['a short report at an index', '/2024/07/27/politics/sluice/index.html', SHORT],
    ['an entry on feedback', '/wiki/feedback', ARTICLE],
    ['an entry on consent', '/wiki/consent', SHORT],
  ])('%s is an article all the same', (_, path, html) => {
    const head = '<title>守闸人的夏天</title><h1>守闸人的夏天</h1><time>2024-07-27 10:11</time>';
    expect(reasonOf(`${head}${html}<ul>${headlines(20)}</ul>`, path)).toBe('article');
  });

  test('a report whose title speaks of missing pages is an article', () => {
    const html = `<title>官网页面已删除，公司最新回应</title><h1>官网页面已删除，公司最新回应</h1><time>2024-07-27 10:11</time>${SHORT}`;
    expect(reasonOf(html, '/n/1.html')).toBe('article');
  });
});

describe('articles stay articles', () => {
  const head = '<h1>守闸人的夏天</h1><div>2024-07-27 10:11 来源：湖区日报</div>';
  test.each([
    ['with a video in it', `${head}<video src="/v.mp4"></video>${ARTICLE}`, '/video/1.html'],
    [
      'of a shop that tells much of its goods',
      `<title>看水用的竹竿-某某商城</title><h1>看水用的竹竿</h1><span class="price">12</span>${ARTICLE}`,
      '/item.htm?id=618823401772',
    ],
    [
      'with a login box above',
      `<form><input type="password"></form>${head}${ARTICLE}`,
      '/a/1.html',
    ],
    ['with sixty teasers beside it', `${head}${ARTICLE}<ul>${headlines(60)}</ul>`, '/a/1.html'],
    ['at a channel’s address', `${head}${ARTICLE}<ul>${headlines(20)}</ul>`, '/news/local/'],
    ['at the root', `${head}${ARTICLE}<ul>${headlines(60)}</ul>`, '/'],
    ['of one paragraph', `${head}${PARAGRAPH}<ul>${headlines(60)}</ul>`, '/a/1.html'],
    [
      'without date and name',
      `<h1>守闸人的夏天</h1>${ARTICLE}<ul>${headlines(20)}</ul>`,
      '/a/1.html',
    ],
    [
      'about shopping',
      `${head}${ARTICLE}<span class="price">12</span><button>立即购买</button>`,
      '/a/1.html',
    ],
  ])('%s', (_, html, path) => {
    expect(reasonOf(html, path)).toBe('article');
  });
});

describe('what must be told', () => {
  const head = '<h1>守闸人的夏天</h1><div>2024-07-27 10:11 来源：湖区日报</div>';
  const noticesOf = (html: string) => {
    const result = read(html, '/a/1.html');
    return result.ok ? result.notices : [];
  };
  test('a paywall over a short text', () => {
    expect(noticesOf(`${head}${PARAGRAPH.repeat(2)}<div>订阅后阅读全文</div>`)).toEqual([
      'paywall',
    ]);
  });
  test('a paywall’s template beside a long text says nothing', () => {
    expect(noticesOf(`${head}${PARAGRAPH.repeat(40)}<div>订阅后阅读全文</div>`)).toEqual([]);
  });
  test('a text that goes on in an app', () => {
    expect(noticesOf(`${head}${PARAGRAPH.repeat(2)}<div>打开APP阅读全文</div>`)).toEqual([
      'truncated',
    ]);
  });
  test('the button that unfolds a text that is all there says nothing', () => {
    expect(noticesOf(`${head}${PARAGRAPH.repeat(3)}<div>阅读剩余全文（）</div>`)).toEqual([]);
  });
  test('further pages', () => {
    expect(
      noticesOf(
        `${head}${ARTICLE}<div>1 <a href="/a/1_2.html">2</a> <a href="/a/1_2.html">下一页</a></div>`,
      ),
    ).toEqual(['not-all-pages']);
  });
});
