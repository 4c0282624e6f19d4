// When it was published, where no date is shown beside the headline: in tags of any name, in scripts, in attributes, below the text.
import { describe, expect, test } from 'vitest';
import { articleOf, type FieldPage } from './fields-of';

const H1 = '<h1>守闸人的漫长夏天</h1>';
const timeOf = (page: Partial<FieldPage>) =>
  articleOf({ lang: 'zh-CN', title: '守闸人的漫长夏天_湖区网', body: H1, ...page }).publishedTime;
const AT = '2024-07-27T10:11+08:00';

describe('a tag that means the time of publication, however it is called', () => {
  test.each(['_pubtime', 'bytedance:published_time', 'createTime', 'article:post_date'])(
    '%s',
    (name) => {
      expect(timeOf({ head: `<meta name="${name}" content="2024-07-27 10:11">` })).toBe(AT);
    },
  );

  test.each(['buildtime', 'og:updated', 'expires-date'])('not %s', (name) => {
    expect(timeOf({ head: `<meta name="${name}" content="2024-07-27 10:11">` })).toBe('');
  });
});

describe('data blocks', () => {
  const block = (text: string) => ({
    head: `<script type="application/ld+json">${text}</script>`,
  });

  test('without a type, as Baidu wants them', () => {
    expect(timeOf(block('{"title":"守闸人","pubDate":"2024-07-27T10:11:00"}'))).toBe(AT);
  });

  test('with a comma too many', () => {
    const text = '{"@type":"NewsArticle","datePublished":"2024-07-27T10:11:00+08:00",}';
    expect(timeOf(block(text))).toBe(AT);
  });

  test('that no parser reads', () => {
    const text =
      '{"@type":"NewsArticle","headline":"守"闸"人","datePublished":"2024-07-27T10:11:00+08:00"}';
    expect(timeOf(block(text))).toBe(AT);
  });
});

test('a script that writes the date into the page', () => {
  const line = '<div class="info"><script>document.write("2024-07-27 10:11");</script></div>';
  expect(timeOf({ body: H1 + line })).toBe(AT);
});

test('a script keeps the zone it has', () => {
  const head = '<script>state = {"publishTime":"2024-07-27T02:11:00Z"}</script>';
  expect(timeOf({ head })).toBe(AT);
});

test('an element that shows how long ago it was, and tells the moment to machines', () => {
  expect(timeOf({ body: `${H1}<p><span title="2024-07-27 10:11">3年前</span></p>` })).toBe(AT);
  expect(timeOf({ body: `${H1}<p><span data-time="1722046260">3年前</span></p>` })).toBe(AT);
});

test('an element of the heading', () => {
  const { title, publishedTime } = articleOf({
    lang: 'zh-CN',
    body: '<h1>守闸人的漫长夏天<span>2024-07-27 10:11</span></h1>',
  });
  expect([title, publishedTime]).toEqual(['守闸人的漫长夏天', AT]);
});

describe('a date alone in the last line', () => {
  const found = (end: string) =>
    articleOf({ lang: 'zh-CN', body: H1, end: `<p>${end}</p>` }).found.publishedTime;

  test('with a clock is when it was published', () => {
    expect(found('2024-07-27 10:11')).toEqual({ value: AT, from: 'signature', sure: true });
  });

  test('without one it may be the letter’s', () => {
    const day = { value: '2024-07-27', from: 'signature', sure: false };
    expect(found('2024年7月27日')).toEqual(day);
  });

  test('with more in the line says nothing', () => {
    expect(found('2024年7月27日，湖区的水位第一次回落。')).toBeUndefined();
  });
});
