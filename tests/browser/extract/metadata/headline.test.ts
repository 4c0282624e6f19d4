// Which of a page's headings is its headline, where search engines, cards and readers are told different ones.
import { describe, expect, test } from 'vitest';
import { articleOf, jsonLd, og } from './fields-of';

test('the h1 at the end of a breadcrumb is for search engines', () => {
  const body = `<nav><ul><li><a href="/">Start</a></li><li><h1>Lake gate: keepers wanted until autumn</h1></li></ul></nav>
    <h2><span class="over">At the lake</span> <span>Nobody wants to sleep above the water</span></h2>`;
  const head = og('Nobody wants to sleep above the water');
  expect(articleOf({ title: 'Lake gate: keepers wanted until autumn', head, body }).title).toBe(
    'Nobody wants to sleep above the water',
  );
});

test('a breadcrumb without a name: links before the heading, nothing behind it', () => {
  const body = `<div><a href="/a">Lakes</a> <a href="/a/b">Gates</a><h1>Lake gate: keepers wanted until autumn</h1></div>
    <h2>Nobody wants to sleep above the water</h2>`;
  const head = jsonLd({ headline: 'Nobody wants to sleep above the water' });
  const title = 'Lake gate: keepers wanted until autumn | Lake Post';
  expect(articleOf({ title, head, body }).title).toBe('Nobody wants to sleep above the water');
});

test('a breadcrumb above the headline does not make the headline a crumb', () => {
  const body = `<div><a href="/a">Lakes</a> <a href="/a/b">Gates</a></div><h1>Keepers wanted</h1><h2>Keepers wanted at the gate: who will do it?</h2>`;
  expect(articleOf({ title: 'Keepers wanted - Lake Post', body }).title).toBe('Keepers wanted');
});

test('two lines of a heading have the blank that the title tag gives them', () => {
  const body = '<h1>老街改造添新景<br>市民出行更方便</h1>';
  const title = '老街改造添新景 市民出行更方便_湖区网';
  expect(articleOf({ lang: 'zh-CN', title, body }).title).toBe('老街改造添新景 市民出行更方便');
});

test('two elements of a heading that no mark parts: the title as it is told', () => {
  const body = '<h2><span>Pay at the gate</span><strong>Keepers ask for more</strong></h2>';
  const head = og('Pay at the gate: Keepers ask for more');
  expect(articleOf({ head, body }).title).toBe('Pay at the gate: Keepers ask for more');
});

test('a kicker of its own in the heading, and another one in the title that is told', () => {
  const body =
    '<h1><span>Summer at the lake</span><span hidden> - </span><span>“We have always watched the water here”</span></h1>';
  const head = og('Water levels: “We have always watched the water here”');
  expect(articleOf({ head, body }).title).toBe('“We have always watched the water here”');
});

test('two elements of a heading that only a style sets apart, and that nothing tells', () => {
  const glued = (kicker: string) =>
    `<h1><span>${kicker}</span><span>Keepers ask for more</span></h1>`;
  expect(articleOf({ body: glued('Pay at the gate') }).title).toBe(
    'Pay at the gate Keepers ask for more',
  );
  expect(articleOf({ body: glued('Pay:') }).title).toBe('Pay: Keepers ask for more');
});

test('a kicker above the heading that only the title of the tab opens with', () => {
  const body = '<p>Pay at the gate</p><h1>Keepers ask for more money this summer</h1>';
  const title = 'Pay at the gate: Keepers ask for more money this summer - lake.example';
  const head = og('No money for the gate');
  expect(articleOf({ title, head, body }).title).toBe('Keepers ask for more money this summer');
});

test('a kicker in a line above the heading belongs to the title where the title is told with it', () => {
  const body = '<div>Wages of gate keepers</div><h1>Dearly paid</h1>';
  const title = 'Wages of gate keepers: Dearly paid, Lake Post, 26.04.2024';
  const head = og('Wages of gate keepers: Dearly paid');
  expect(articleOf({ title, head, body }).title).toBe('Wages of gate keepers: Dearly paid');
});

test('the second line of a Chinese headline', () => {
  const body = '<p class="title">湖区守闸人的漫长夏天</p><div>——写在汛期到来之前的日子</div>';
  const title = '湖区守闸人的漫长夏天——写在汛期到来之前的日子_湖区政府网';
  expect(articleOf({ lang: 'zh-CN', title, body }).title).toBe(
    '湖区守闸人的漫长夏天——写在汛期到来之前的日子',
  );
});

test('a label with which the title happens to begin is not the headline', () => {
  const title =
    'Lower Lakeside has neglected its keepers: here is what the council must do about the gate';
  const body = `<h4>Lower Lakeside</h4><h1>L’side has neglected its keepers: here is what the council must do about the gate</h1>`;
  expect(articleOf({ title, head: og(title), body }).title).toBe(
    'L’side has neglected its keepers: here is what the council must do about the gate',
  );
});

test('a dash in the headline is not the mark before the name of a site', () => {
  const headline = 'Keepers of the gate – Water Rising';
  const body = `<h1>${headline}</h1>`;
  expect(articleOf({ title: `${headline} | Lake Post`, head: og(headline), body }).title).toBe(
    headline,
  );
});

test('the page’s own h1 before a heading further down that is a little more like the title', () => {
  const body = `<h1>Ten keepers and the gates to see</h1><h2>Gates to visit in 2026</h2>`;
  const title = 'Gates to See in 2026: Ten Keepers - Lakewise';
  expect(articleOf({ title, head: og(title), body }).title).toBe(
    'Ten keepers and the gates to see',
  );
});

test('without an h1, the one heading that is named as the headline, whatever search engines are told', () => {
  const body =
    '<p class="article__supertitle">From the lake</p><h2 class="article__title">“If the gate shuts, we all go”</h2><p class="summary">Why</p>';
  expect(articleOf({ head: og('The village that bought its sluice'), body }).title).toBe(
    '“If the gate shuts, we all go”',
  );
});

test('a kicker that nothing joins to the headline stays apart', () => {
  const body =
    '<p class="over">LAST KEEPER OF THE LAKE</p><h1>“Am I the post? I am the taxi, too”</h1>';
  const head = og('LAST KEEPER OF THE LAKE “Am I the post? I am the taxi, too”');
  expect(articleOf({ head, body }).title).toBe('“Am I the post? I am the taxi, too”');
});

test('a line that is named as the title opens the longer one that search engines get', () => {
  const body =
    '<div class="content_title">守闸人的“长”夏天</div><div class="content_ftitle">湖区水务试行闸房轮值与水情播报联动</div>';
  const title = '守闸人的“长”夏天 湖区水务试行闸房轮值与水情播报联动-地方-湖区新闻网';
  expect(articleOf({ lang: 'zh-CN', title, body }).title).toBe('守闸人的“长”夏天');
});

test('a line that is named as a subtitle is no second line of the headline', () => {
  const body =
    '<div class="detail_bigtitle">夜里的“看水费”该由谁出</div><div class="detail_subtitle">湖区法院巡回审判进闸房</div>';
  const title = '夜里的“看水费”该由谁出 湖区法院巡回审判进闸房 - 湖区法院网';
  expect(articleOf({ lang: 'zh-CN', title, body }).title).toBe('夜里的“看水费”该由谁出');
});

test('counters behind the date line in the heading', () => {
  const body =
    '<h1>湖区水情周评：“外涨内落” 闸前水位回升<br><span>2026-05-18 08:40:02 评论：<a href="#c">0</a> 点击：1563</span></h1>';
  const title = '湖区水情周评：“外涨内落” 闸前水位回升 - 周评 - 湖区网';
  expect(articleOf({ lang: 'zh-CN', title, body }).title).toBe(
    '湖区水情周评：“外涨内落” 闸前水位回升',
  );
});

test('a digital edition tells the name of the paper, and lists the titles of its page', () => {
  const listed = ['湖区夜巡水位', '闸房里的“邻里账”', '北州口岸过货创新高'];
  const list = listed.map((text) => `<li><a href="#">${text}</a></li>`).join('');
  const body = `<ul>${list}</ul><table><tr><td>家庭账本（四）</td></tr><tr><td>闸房里的“邻里账”</td></tr></table>`;
  expect(articleOf({ lang: 'zh-CN', title: '湖区日报', body }).title).toBe('闸房里的“邻里账”');
});

test('a kicker in the heading, by its name', () => {
  const body =
    '<h1><span class="dachzeile">At the lake</span><span class="headline">Why keepers sleep above the water</span></h1>';
  const head = og('Is the gate an illusion? Why keepers sleep');
  expect(articleOf({ title: 'Is the gate an illusion? Why keepers sleep', head, body }).title).toBe(
    'Why keepers sleep above the water',
  );
});

test('a digital edition marks the headline with an element of its own', () => {
  const body =
    '<table><tr><td class="title1"><strong>第A03版：湖聞</strong></td></tr></table><table><tr><td><founder-title>守閘人搬進了閘房</founder-title></td></tr></table>';
  expect(articleOf({ lang: 'zh-TW', title: '湖區日報電子版', body }).title).toBe(
    '守閘人搬進了閘房',
  );
});

test.each(['守闸的人 - 湖区网', '守闸的人_湖区网'])(
  'a title as short as the name of the site behind it: %s',
  (title) => {
    const body = '<h1>守闸的人</h1>';
    const head = jsonLd({ headline: '旧面包房重新开门' });
    expect(articleOf({ lang: 'zh-CN', title, head, body }).title).toBe('守闸的人');
  },
);

describe('a kicker that only search engines get before the headline', () => {
  const title = 'Why the keepers went to the gate at night: Dearly paid - lake.example';
  const kicker = 'Why the keepers went to the gate at night';

  test('in a heading of its own above the h1, though it is the longer one', () => {
    const body = `<h4>${kicker}</h4><h1>Dearly paid</h1>`;
    expect(articleOf({ title, body }).title).toBe('Dearly paid');
  });

  test('in a heading, where the metadata call the rest the title', () => {
    const body = `<h2 class="fly-title">${kicker}</h2><div class="headline">Dearly paid</div>`;
    expect(articleOf({ title, head: og('Dearly paid'), body }).title).toBe('Dearly paid');
  });

  test('and the metadata copy from the title tag word for word', () => {
    const body = '<h1>Lock</h1><h2>Keepers ask for more money</h2>';
    const copied = 'Lock: Keepers ask for more money - lake.example';
    expect(articleOf({ title: copied, head: og(copied), body }).title).toBe(
      'Keepers ask for more money',
    );
  });
});

test('the address of the site at the end of the title tag, in small letters', () => {
  const body = '<h4>Gate</h4><h1>Keepers ask for more money this summer</h1>';
  const title = 'Gate: Keepers ask for more money this summer - post.example';
  expect(articleOf({ title, body, url: 'https://www.other.example/1' }).site).toBe('post.example');
});

test('the line right above the date, where nothing is a heading and the tags tell the site alone', () => {
  const body =
    '<div><a href="/">湖区网</a> &gt; 水情</div><div class="t2">守闸人的漫长夏天</div><div>2024-07-27 10:11 报道</div>';
  expect(articleOf({ lang: 'zh-CN', title: '湖区网', body }).title).toBe('守闸人的漫长夏天');
});

test('a headline that is a link in the line of its date signs for nobody', () => {
  const body =
    '<div class="box"><a href="#" class="user"><span>守闸人的漫长夏天</span></a> <span>2024/7/27 10:11</span></div>';
  const { title, authors } = articleOf({ lang: 'zh-TW', title: '守闸人的漫长夏天', body });
  expect([title, authors]).toEqual(['守闸人的漫长夏天', []]);
});
