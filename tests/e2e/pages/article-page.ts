// A news page of our own for the clean view: four sections, a figure, a list, a table, a quotation, clutter around them.

const SENTENCE =
  '这一段讲的是河边小城怎样在三年里修好了老街，又怎样把沿街的铺子一间一间地租了出去，账目清清楚楚地写在墙上。';

/** Three points that each say more than their titles. */
const POINTS =
  '一是要有人管，门前的事有人问，夜里的灯有人点，坏了的砖有人换。二是要有钱修，修的账目写在墙上，谁都可以来看，谁都可以来问。三是要有人来，街上的铺子开了门，灯下才有人坐，话才有人听。';

const section = (n: number, title: string) =>
  `<p><strong>${'一二三四'[n]}、${title}</strong></p>${`<p>　　${SENTENCE}${POINTS.repeat(n % 2)}</p>`.repeat(3)}`;

const BODY = `
<p>　　本报记者从<a href="/other">古城管理处</a>获悉，老街的修缮工程已经完工。参观者可以免费入内，开放时间为每天 9:00 至 17:00，周一闭馆。</p>
<figure><img src="/photo.png" alt="老街" width="640" height="360"><figcaption>修缮后的老街。李某摄</figcaption></figure>
${section(0, '先把路修好')}
<blockquote><p>“我在这条街上住了四十年，没见过这么多人。”店主王某说。</p></blockquote>
${section(1, '再把人请回来')}
<ul><li>第一批店铺二十三间，已全部租出。</li><li>第二批店铺十七间，年底前交付使用。</li></ul>
${section(2, '账目写在墙上')}
<table><tr><th>年份</th><th>铺子</th><th>租金（元）</th></tr><tr><td>2021</td><td>12</td><td>36000</td></tr><tr><td>2022</td><td>23</td><td>71000</td></tr></table>
${section(3, '以后怎么办')}
<p>（责任编辑：张某某）</p>`;

export interface ArticlePage {
  head?: string;
  before?: string;
  after?: string;
}

export function articlePage({ head = '', before = '', after = '' }: ArticlePage = {}): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>老街修好了_河边新闻网</title>
<style>html,body{margin:0}body{font:16px/1.6 serif}.nav,.side{padding:20px}main{max-width:720px;margin:0 auto}.tall{height:2200px}</style>${head}</head>
<body>${before}<div class="nav"><a href="/">首页</a> <a href="/news">新闻</a> <a href="/about">关于我们</a></div>
<main><h1>老街修好了</h1><div class="info"><span>2024-07-27 06:07</span> <span>来源：河边日报</span> <span>作者：赵某某</span></div>
<div class="content">${BODY}</div></main>
<div class="side"><h3>推荐阅读</h3><ul><li><a href="/1">十件小事看城市变化</a></li><li><a href="/2">夏天去哪里看水</a></li><li><a href="/3">新书店开在老仓库</a></li></ul></div>
<div class="tall"></div>${after}</body></html>`;
}

/** The first words of the first paragraph, as they must come out. */
export const FIRST_WORDS = '本报记者从古城管理处获悉，老街的修缮工程已经完工。';
