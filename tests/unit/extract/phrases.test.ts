// What clutter says, and sentences of news that begin like it.
import { expect, test } from 'vitest';
import { findPhrase } from '../../../lib/extract/stages/remove-phrases';

test.each([
  ['点击右上角', 'share'],
  ['用微信扫码二维码', 'share'],
  ['阅读剩余全文（ ）', 'expand'],
  ['正在阅读：某某标题', 'reading-bar'],
  ['相关阅读', 'related'],
  ['Read more: the other story', 'related'],
  ['更多精彩内容请关注微信公众号', 'prompt'],
  ['點我下載APP', 'prompt'],
  ['請繼續往下閱讀...', 'ad'],
  ['Advertisement', 'ad'],
  ['本網站之文字、圖片及影音，非經授權，不得轉載。', 'disclaimer'],
  ['4,060 条评论', 'comments'],
  ['关键字：LPR', 'tags'],
  ['您此时的心情', 'mood'],
  ['【打印本页】', 'navigation'],
  ['【1】【2】【3】', 'pager'],
  ['2 of 14', 'gallery'],
  ['图像来源，Getty Images', 'gallery'],
])('%s is %s', (text, kind) => {
  expect(findPhrase(text)?.kind).toBe(kind);
});

test.each([
  '3',
  '01',
  '益阳城市社区同样安全感满满。小区居民登录手机APP，就可实时查看广场、公园、游乐场等处的情况。',
  'The company said it would share the results of the study with the council.',
  '关注民生，就要关注每一位老人的晚年生活。',
  'Copyrights were at the heart of the case, the judge said, and of the debate around it.',
])('%s is news', (text) => {
  expect(findPhrase(text)).toBeNull();
});
