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
  ['↑ 全文3201字，约需8分钟读完', 'reading-bar'],
  ['- END -', 'end-mark'],
  ['◤夏日清涼企劃◢', 'ad'],
  ['点击“浙里人物”关注我们', 'prompt'],
  ['关注某某财经（mou518），获取更多机会', 'prompt'],
  ['新闻线索报料通道：应用市场下载客户端', 'prompt'],
  ['海量资讯、精准解读，尽在某某APP', 'prompt'],
  ['2、凡本网注明“来源：XXX（非本网）”的作品，均转载自其它媒体。', 'disclaimer'],
  ['某某网版权及免责声明：', 'disclaimer'],
  ['共128页 首页 上一页 1 2 3 下一页 尾页', 'pager'],
  ['editor@news.example', 'boilerplate'],
  ['主办单位：某市人民政府办公室 网站标识码：1234567890', 'boilerplate'],
  ['这些回帖亮了', 'comments'],
])('%s is %s', (text, kind) => {
  expect(findPhrase(text)?.kind).toBe(kind);
});

test.each([
  '3',
  '01',
  '益阳城市社区同样安全感满满。小区居民登录手机APP，就可实时查看广场、公园、游乐场等处的情况。',
  'The company said it would share the results of the study with the council.',
  '成为该组织会员的国家有十二个，三年里增加了一倍。',
  '他拨打了本报的爆料热线，说桥面又裂开了一道口子。',
  '双方的广告合作，去年给城市带来了三千万元收入。',
  '旅客可以下载铁路部门的应用程序，在候车时点餐。',
  '共12条建议被采纳，其中一半已经落实。',
  '未取得ICP备案的网站将被关停，已有三十家主动注销。',
  '凡是在本市居住满五年的家庭都可以申请。',
  '炒股不是唯一的出路，他对年轻人说。',
  '关注民生，就要关注每一位老人的晚年生活。',
  'Copyrights were at the heart of the case, the judge said, and of the debate around it.',
])('%s is news', (text) => {
  expect(findPhrase(text)).toBeNull();
});
