// Head parts of pages in the shape of many portals, written for the test: what readFields makes of each.
import { describe, expect, test } from 'vitest';
import { readFields } from '../../../../lib/extract/metadata/read-fields';

interface Shape {
  name: string;
  url: string;
  head: string;
  body: string;
  expected: { title: string; authors: string[]; source: string; published: string; site?: string };
}

const TEXT =
  '<p>　　入夏以来，湖区的水位一天天涨起来，守闸的人把被褥搬进了闸房，白天看水，夜里也看水。</p><p>　　老人说，年轻的时候看水靠一根竹竿，现在靠一块屏幕，可夜里睡不踏实还是一样的。</p>';

const SHAPES: Shape[] = [
  {
    name: '新华网 2022: the date in pieces, twice the headline',
    url: 'https://www.news.cn/local/20240727/abc/c.html',
    head: '<title>守闸人的夏天-新华网</title><meta name="source" content="新华网">',
    body: `<div class="header domPC"><div class="header-top"><div class="header-time left"><span class="year"><em> 2024</em></span><span class="day"><em> 07</em>/<em>27</em></span><span class="time"> 10:11:12</span></div><div class="source">来源：新华网</div></div>
      <div class="head-line"><h1><span class="title">守闸人的夏天</span></h1><div class="pageShare"><div class="setFont">字体：<span>小</span><span>中</span><span>大</span></div><div class="share">分享到：</div></div></div></div>
      <div class="mheader"><h1><span class="title">守闸人的夏天</span></h1><div class="info"> 2024-07-27 10:11:12 <span>来源：新华网</span></div></div>
      <div id="detail">${TEXT}</div><div class="editor">【纠错】 <span>【责任编辑:秦岭】</span></div>`,
    expected: {
      title: '守闸人的夏天',
      authors: [],
      source: '新华网',
      published: '2024-07-27T10:11:12+08:00',
      site: '新华网',
    },
  },
  {
    name: '新华网 2018: title in a div',
    url: 'http://www.xinhuanet.com/2018-03/20/c_1122562000.htm',
    head: '<title>守闸人的夏天-新华网</title>',
    body: `<div class="h-news"><div class="h-title">守闸人的夏天</div><div class="h-info"><span class="h-time"> 2018-03-20 11:16:17</span> 来源： <em id="source">新华社</em></div></div><div id="p-detail">${TEXT}</div>`,
    expected: {
      title: '守闸人的夏天',
      authors: [],
      source: '新华社',
      published: '2018-03-20T11:16:17+08:00',
      site: '新华网',
    },
  },
  {
    name: '中新网',
    url: 'https://www.chinanews.com.cn/sh/2024/07-27/10258000.shtml',
    head: '<title>守闸人的夏天-中新网</title>',
    body: `<div class="content_maincontent_more"><h1 class="content_left_title">守闸人的夏天</h1><div class="content_left_time">2024年07月27日 10:11　来源：<a href="/" class="source">中国新闻网</a><div class="fontsize">大字体</div><div class="share">分享到：</div></div></div><div class="left_zw">${TEXT}</div><div class="adEditor"><span>【编辑:秦岭】</span></div>`,
    expected: {
      title: '守闸人的夏天',
      authors: [],
      source: '中国新闻网',
      published: '2024-07-27T10:11+08:00',
      site: '中国新闻网',
    },
  },
  {
    name: '澎湃: hashed classes, reporter and source in lines of their own',
    url: 'https://www.thepaper.cn/newsDetail_forward_28000000',
    head: '<title>守闸人的夏天_湖湘_澎湃新闻-The Paper</title>',
    body: `<h1 class="index_title__B8mhI">守闸人的夏天</h1><div class="index_left__LfzyH"><div>澎湃新闻记者 程望江 实习生 白鹭</div><div class="ant-space"><span>2024-07-27 10:11</span></div><div>来源：<span>澎湃新闻</span></div><div class="ant-space-item">∙</div><a>湖湘 &gt;</a></div><div class="index_cententWrap">${TEXT}</div><div>责任编辑：秦岭</div><div>校对：沈默</div>`,
    expected: {
      title: '守闸人的夏天',
      authors: ['程望江', '白鹭'],
      source: '澎湃新闻',
      published: '2024-07-27T10:11+08:00',
      site: '澎湃新闻',
    },
  },
  {
    name: '搜狐',
    url: 'https://www.sohu.com/a/796000000_121000000',
    head: '<title>守闸人的夏天_湖区_水位_闸房</title><meta property="og:title" content="守闸人的夏天_湖区_水位_闸房">',
    body: `<div class="text-title"><h1>守闸人的夏天 </h1><div class="article-info"><span class="time" id="news-time">2024-07-27 10:11</span><span data-role="original-link">来源: <a href="//www.sohu.com">新湖南</a></span><span class="area"><span>发布于：</span><span>湖南省</span></span></div></div><article class="article" id="mp-editor">${TEXT}<p data-role="editor-name">责任编辑：<span></span></p></article>`,
    expected: {
      title: '守闸人的夏天',
      authors: [],
      source: '新湖南',
      published: '2024-07-27T10:11+08:00',
      site: '搜狐',
    },
  },
  {
    name: '腾讯: the account beside the time',
    url: 'https://new.qq.com/rain/a/20240727A01AAA00',
    head: '<title>守闸人的夏天_腾讯新闻</title>',
    body: `<div class="content-article"><h1>守闸人的夏天</h1><div class="article-info"><div class="author"><a class="media-name" href="https://new.qq.com/omn/author/1">湖区闲话</a></div><p class="media-meta"><span class="time">2024-07-27 10:11</span><span>发布于湖南</span><span>科普作者</span></p></div><div class="rich_media_content">${TEXT}</div></div>`,
    expected: {
      title: '守闸人的夏天',
      authors: ['湖区闲话'],
      source: '',
      published: '2024-07-27T10:11+08:00',
      site: '腾讯网',
    },
  },
  {
    name: '搜狐: the account in a box above, no source',
    url: 'https://www.sohu.com/a/796000001_121000000',
    head: '<title>守闸人的夏天_搜狐新闻</title>',
    body: `<div class="nav"><a href="https://passport.sohu.com/user/1">个人中心</a></div><div class="column left"><div class="user-info" id="user-info"><h4><a href="//mp.sohu.com/profile?xpt=1">湖区闲话</a></h4></div></div><div class="text-title"><h1>守闸人的夏天</h1><div class="article-info"><span class="time">2024-07-27 10:11</span><span class="area">发布于：湖南省</span></div></div><article>${TEXT}</article>`,
    expected: {
      title: '守闸人的夏天',
      authors: ['湖区闲话'],
      source: '',
      published: '2024-07-27T10:11+08:00',
      site: '搜狐',
    },
  },
  {
    name: '界面: the writer beside the date, the source further on',
    url: 'https://www.example.cn/article/1.html',
    head: '<title>守闸人的夏天|湖区日报</title>',
    body: `<h1>守闸人的夏天</h1><div class="article-info"><p><span><a href="/user/center/1.html">程望江</a></span><span>·</span><span>2024/07/27 10:11</span><span>浏览 1.2w</span><span>来源：湖区日报</span></p></div>${TEXT}`,
    expected: {
      title: '守闸人的夏天',
      authors: ['程望江'],
      source: '湖区日报',
      published: '2024-07-27T10:11+08:00',
    },
  },
  {
    name: 'BBC 中文: a byline with a comma, another zone than the readers’',
    url: 'https://www.bbc.com/zhongwen/simp/world-1',
    head: '<html lang="zh-hans"><title>守闸人的夏天 - BBC News 中文</title><meta property="og:site_name" content="BBC News 中文">',
    body: `<main><h1>守闸人的夏天</h1><section role="region"><ul><li><span>作者, </span><strong>程望江</strong></li><li><span>发自</span><span>湖区</span></li></ul></section><time datetime="2024-07-27">2024年7月27日</time>${TEXT}</main>`,
    expected: {
      title: '守闸人的夏天',
      authors: ['程望江'],
      source: '',
      published: '2024-07-27',
      site: 'BBC News 中文',
    },
  },
  {
    name: 'labels in em, date with dots',
    url: 'https://www.example.cn/news/2.shtml',
    head: '<title>守闸人的夏天_湖区电影网</title>',
    body: `<h1 class="title">守闸人的夏天</h1><div class="info"><em>时间：</em>2024.07.27 <em>来源：</em>湖区电影网 <em>作者：</em>程望江</div>${TEXT}`,
    expected: {
      title: '守闸人的夏天',
      authors: ['程望江'],
      source: '湖区电影网',
      published: '2024-07-27',
    },
  },
  {
    name: 'a channel’s name beside the date is no source, a motto no author',
    url: 'https://www.example.cn/news/3.shtml',
    head: '<title>守闸人的夏天</title>',
    body: `<h1>守闸人的夏天</h1><div class="info"><span>2024-07-27 10:11</span><span>国内新闻</span><span>优质三农领域创作者</span></div>${TEXT}`,
    expected: {
      title: '守闸人的夏天',
      authors: [],
      source: '',
      published: '2024-07-27T10:11+08:00',
    },
  },
  {
    name: '观察者: the headline is an h3',
    url: 'https://www.guancha.cn/politics/2024_07_27_742000.shtml',
    head: '<title>守闸人的夏天</title>',
    body: `<div class="module-hot-news"><h3><a href="/x">别处的另一条新闻标题很长很长</a></h3></div><ul class="article-main"><li class="left left-main"><h3>守闸人的夏天</h3><div class="time fix"><span>2024-07-27 10:11:12</span><span>字号：A- A A+</span><span>来源：观察者网</span></div><div class="content all-txt">${TEXT}</div></li></ul>`,
    expected: {
      title: '守闸人的夏天',
      authors: [],
      source: '观察者网',
      published: '2024-07-27T10:11:12+08:00',
      site: '观察者网',
    },
  },
  {
    name: 'a regional paper: everything in one line without spaces',
    url: 'https://hn.rednet.cn/content/646000/00/00.html',
    head: '<title>守闸人的夏天 - 湖南 - 红网</title>',
    body: `<div class="title"><h1>守闸人的夏天</h1></div><div class="detail-info">来源：红网<span>作者：程望江</span><span>编辑：秦岭</span><span>2024-07-27 10:11:12</span></div><article>${TEXT}</article>`,
    expected: {
      title: '守闸人的夏天',
      authors: ['程望江'],
      source: '红网',
      published: '2024-07-27T10:11:12+08:00',
      site: '红网',
    },
  },
  {
    name: 'a government site: metas of its own, spaced labels',
    url: 'https://www.example.gov.cn/zwgk/202407/t20240727_1000.html',
    head: '<title>守闸人的夏天_某某省人民政府</title><meta name="ArticleTitle" content="守闸人的夏天"><meta name="PubDate" content="2024-07-27 10:11"><meta name="ContentSource" content="省水利厅"><meta name="SiteName" content="某某省人民政府门户网站"><meta name="Author" content="秦岭">',
    body: `<div class="con-title">守闸人的夏天</div><ul class="info"><li>发布时间：2024-07-27 10:11</li><li>信息来源：省水利厅</li><li>浏览次数：<span>12</span></li><li>字体：【大 中 小】</li></ul><div class="TRS_Editor">${TEXT}</div>`,
    expected: {
      title: '守闸人的夏天',
      authors: [],
      source: '省水利厅',
      published: '2024-07-27T10:11+08:00',
      site: '某某省人民政府门户网站',
    },
  },
  {
    name: 'label and value in cells of a table',
    url: 'https://www.example.edu.cn/info/1001/2002.htm',
    head: '<title>守闸人的夏天-某某大学</title>',
    body: `<table><tr><td class="title">守闸人的夏天</td></tr><tr><td>作者：</td><td>程望江</td><td>来源：</td><td>党委宣传部</td><td>时间：</td><td>2024-07-27</td></tr></table><div>${TEXT}</div>`,
    expected: {
      title: '守闸人的夏天',
      authors: ['程望江'],
      source: '党委宣传部',
      published: '2024-07-27',
    },
  },
  {
    name: '联合早报: labels with a stroke, a clock of twelve hours',
    url: 'https://www.zaobao.com.sg/news/china/story20240727-4400000',
    head: '<html lang="zh-CN"><title>守闸人的夏天 | 联合早报网</title><meta property="og:site_name" content="早报"><meta property="og:title" content="守闸人的夏天 | 联合早报网">',
    body: `<article><h1>守闸人的夏天</h1><div><span>文 / 程望江</span></div><div>发布 / <span>2024年7月27日 10:11 PM</span></div>${TEXT}</article>`,
    expected: {
      title: '守闸人的夏天',
      authors: ['程望江'],
      source: '',
      published: '2024-07-27T22:11+08:00',
      site: '早报',
    },
  },
  {
    name: '香港: published and updated',
    url: 'https://www.example.hk/news/1000',
    head: '<html lang="zh-HK"><title>守閘人的夏天｜湖區水位上漲　老人搬進閘房</title><meta property="og:site_name" content="湖區日報"><meta property="og:title" content="守閘人的夏天｜湖區水位上漲　老人搬進閘房">',
    body: `<h1>守閘人的夏天｜湖區水位上漲　老人搬進閘房</h1><div class="meta"><span>撰文：程望江</span><div>出版：<time>2024-07-27 10:11</time> 更新：<time>2024-07-27 12:30</time></div></div><div><p>湖區的水位這個夏天一天天漲起來，守閘的老人說，他們會把被褥搬進閘房，白天看水，夜裡也看水。</p></div>`,
    expected: {
      title: '守閘人的夏天｜湖區水位上漲 老人搬進閘房',
      authors: ['程望江'],
      source: '',
      published: '2024-07-27T10:11+08:00',
      site: '湖區日報',
    },
  },
  {
    name: 'English: byline by class, zone by the machine',
    url: 'https://www.example.com/2024/07/27/lock-keeper',
    head: `<html lang="en"><title>The lock keeper's summer | The Estuary Times</title><meta property="og:site_name" content="The Estuary Times"><meta property="article:published_time" content="2024-07-27T14:11:00Z">`,
    body: `<h1>The lock keeper's summer</h1><div class="story-byline"><a href="/staff/jane-doe">Jane Doe</a> and <a href="/staff/john-roe">John Roe</a></div><div class="published">July 27, 2024 at 10:11 a.m.</div><p>All summer the water rose in the lakes, and the keeper moved his bedding to the lock house, to watch by day and by night.</p>`,
    expected: {
      title: "The lock keeper's summer",
      authors: ['Jane Doe', 'John Roe'],
      source: '',
      published: '2024-07-27T10:11-04:00',
      site: 'The Estuary Times',
    },
  },
  {
    name: 'German',
    url: 'https://www.example.de/region/schleuse-100.html',
    head: '<html lang="de"><title>Der Sommer des Schleusenwärters - Seenzeitung</title>',
    body: '<h1>Der Sommer des Schleusenwärters</h1><p class="autor">Von Jana Doe</p><p class="datum">27. Juli 2024, 10:11 Uhr</p><p>Den ganzen Sommer stieg das Wasser in den Seen, und der Wärter zog mit seinem Bettzeug in das Schleusenhaus, um Tag und Nacht zu wachen.</p>',
    expected: {
      title: 'Der Sommer des Schleusenwärters',
      authors: ['Jana Doe'],
      source: '',
      published: '2024-07-27T10:11',
      site: 'Seenzeitung',
    },
  },
  {
    name: 'a relative time is no date',
    url: 'https://www.example.cn/a/1.html',
    head: '<title>守闸人的夏天_湖区网</title>',
    body: `<h1>守闸人的夏天</h1><div class="info"><span>昨天 10:11</span><span>来源：湖区日报</span></div>${TEXT}`,
    expected: { title: '守闸人的夏天', authors: [], source: '湖区日报', published: '' },
  },
  {
    name: 'a channel logo is the first h1, a build time is in meta',
    url: 'https://www.example.cn/a/2.html',
    head: '<title>守闸人的夏天|水位|闸房_湖区网</title><meta property="article:published_time" content="2024-08-30T23:59:59+08:00">',
    body: `<h1 class="logo"><a href="/">新闻中心</a></h1><h1>守闸人的夏天</h1><p class="date">2024年07月27日 10:11</p>${TEXT}`,
    expected: {
      title: '守闸人的夏天',
      authors: [],
      source: '',
      published: '2024-07-27T10:11+08:00',
    },
  },
  {
    name: 'a reading platform: nickname in boxes of its own, no label anywhere',
    url: 'https://sspai.example/post/61234',
    head: '<title>守闸人的夏天 - 少数笔记</title><meta property="og:site_name" content="少数笔记">',
    body: `<article><div id="article-title" class="title">守闸人的夏天</div><div class="article-author"><div class="author-box"><div class="card"><div class="btn"><span class="user__nickname__wrapper"><span>午后三刻</span></span></div></div><div class="timer">2024年07月27日</div></div></div><div class="content">${TEXT}</div></article>`,
    expected: { title: '守闸人的夏天', authors: ['午后三刻'], source: '', published: '2024-07-27' },
  },
  {
    name: 'an audio bar and a fan page beside the date are no source',
    url: 'https://www.jingji.example/article/1.html',
    head: '<title>守闸人的夏天 - 某经济</title>',
    body: `<h1>守闸人的夏天</h1><div class="info"><span>2024-07-27 10:11</span><span class="audio">听新闻 约6分12秒</span><a class="line">讚好本報粉絲團</a></div><div class="content">${TEXT}</div>`,
    expected: {
      title: '守闸人的夏天',
      authors: [],
      source: '',
      published: '2024-07-27T10:11+08:00',
    },
  },
  {
    name: 'a person linked beside the date, whom the title names too, is the author and no source',
    url: 'https://www.duli.example.hk/node/1',
    head: '<title>守閘人的夏天 | 何兆南 | 香港某媒體網</title><meta property="og:site_name" content="某媒體網">',
    body: `<h1>守閘人的夏天</h1><div class="meta submitted"><span>發表於 2024-07-27</span> <a href="/user/3312">何兆南</a></div><div class="content">${TEXT}</div>`,
    expected: { title: '守閘人的夏天', authors: ['何兆南'], source: '', published: '2024-07-27' },
  },
  {
    name: 'a columnist writes for a medium',
    url: 'https://www.zhuanlan.example/story/1',
    head: '<title>守闸人的夏天 - 某中文网</title>',
    body: `<h1>守闸人的夏天</h1><div class="story-byline"><span class="story-time">更新于2024年7月27日 06:32</span> <span class="story-author">陆一鸣 为某某中文网撰稿</span></div><div class="story-body">${TEXT}</div>`,
    expected: {
      title: '守闸人的夏天',
      authors: ['陆一鸣'],
      source: '',
      published: '2024-07-27T06:32+08:00',
    },
  },
  {
    name: 'a blog: its owner stands in the title before the service',
    url: 'https://blog.example.cn/s/blog_1.html',
    head: '<title>守闸人的夏天_河西布衣_新浪博客</title>',
    body: `<div class="articalTitle"><h2>守闸人的夏天</h2><span class="time">(2024-07-27 10:11:12)</span></div><div class="articalContent">${TEXT}</div>`,
    expected: {
      title: '守闸人的夏天',
      authors: ['河西布衣'],
      source: '',
      published: '2024-07-27T10:11:12+08:00',
    },
  },
  {
    name: 'a category out of sight in the heading is no part of the title; whose diary it is stands before the service',
    url: 'http://someone.blog.example.com/blog/static/1.html',
    head: '<title>守闸人的夏天 - 鱼舟山的日志 - 网易博客</title>',
    body: `<div class="content"><h3 class="title"><span class="tcnt">守闸人的夏天</span>&nbsp;<a href="#" style="display:none">默认分类</a></h3><p class="tmark"><span>2013-12-28 10:34:07</span></p>${TEXT}</div>`,
    expected: {
      title: '守闸人的夏天',
      authors: ['鱼舟山'],
      source: '',
      published: '2013-12-28T10:34:07+08:00',
    },
  },
  {
    name: 'a photographer in the caption above is not the reporter',
    url: 'https://www.fangtan.example/system/1.shtml',
    head: '<title>守闸人的夏天</title>',
    body: `<h1>守闸人的夏天</h1><div class="info"><span>2024年07月27日 10:11:12</span> <span>编辑：沈某</span></div><div class="content"><p>某地在线记者 叶红波</p><center><img src="/1.jpg"></center><p>▲老人在闸顶擦拭水尺。 本报记者 贾亮 摄</p>${TEXT}</div>`,
    expected: {
      title: '守闸人的夏天',
      authors: ['叶红波'],
      source: '',
      published: '2024-07-27T10:11:12+08:00',
    },
  },
];

const parse = ({ head, body }: Shape) =>
  new DOMParser().parseFromString(`${head}<body>${body}</body>`, 'text/html');

describe('pages in the shape of portals', () => {
  for (const shape of SHAPES) {
    test(shape.name, () => {
      const fields = readFields(parse(shape), shape.url);
      const { site, ...expected } = shape.expected;
      expect({
        title: fields.title,
        authors: fields.authors,
        source: fields.source,
        published: fields.publishedTime,
      }).toEqual(expected);
      if (site) expect(fields.site).toBe(site);
    });
  }
});
