// An article that tries the setting of the clean view: sixty-eight sections, pictures of every size, a table with row heads, notes, links
// into itself, an address without end; in Chinese, and in Arabic.

const WORDS =
  '河边的小城用三年修好了老街，沿街的铺子一间一间地租了出去，账目清清楚楚地写在墙上，谁来看都可以，谁来问都有人答。';

/** A picture of a given size; the colour tells that it is there. */
export const svg = (width: number, height: number) => ({
  body: Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#286"/></svg>`,
  ),
  headers: { 'content-type': 'image/svg+xml' },
});

export const PICTURES = {
  '/big.png': svg(1280, 720),
  '/bridge.png': svg(640, 360),
  '/icon.png': svg(400, 400),
  '/badge.png': svg(300, 300),
  '/up.png': svg(64, 64),
};

const section = (n: number) =>
  `<h2 id="s${n}">第${n}节 修路与修桥</h2><p>${WORDS.repeat(1 + (n % 3))}</p>`;

const ADDRESS = `https://www.example.org/${'abcdefghijklmnop'.repeat(4)}/index`;

const BODY = `
<p>本报记者从古城管理处获悉，老街的修缮工程已经完工<sup><a href="#note1">[1]</a></sup>。${WORDS}</p>
<p class="toc"><a href="#s3">到第三节去看修桥</a></p>
<figure><img src="/big.png" alt="老街全景" width="1280" height="720"><figcaption>修缮后的老街全景。李某摄</figcaption></figure>
<p style="text-align:center"><img src="/bridge.png" alt="新桥" width="640" height="360"></p>
<p style="text-align:center;font-size:12px">村口的新桥，桥面铺着旧青石</p>
<p>编辑 <img src="/icon.png" alt="头像" style="width:40px;height:40px"> 整理了这些材料，${WORDS}</p>
<p><img src="/badge.png" alt="徽章" style="width:120px;height:120px"></p>
<p>${WORDS}</p>
<p>详细账目公布在 ${ADDRESS} 上，凡是修路的钱都可以查到，凡是修桥的钱也可以查到，一笔一笔清清楚楚。</p>
<table><tr><th>年份</th><th>所在地区名称</th><th>说明</th></tr>
${[2021, 2022, 2023].map((y) => `<tr><th>第三季度合计</th><td>${y} <img src="/up.png" alt="升" style="width:20px;height:20px"></td><td>${WORDS.repeat(3)}</td></tr>`).join('')}</table>
${Array.from({ length: 68 }, (_, i) => section(i + 1)).join('\n')}
<ol class="notes"><li id="note1">据古城管理处二〇二四年公布的账目。</li></ol>`;

const STYLE = '<style>body{font:16px/1.6 serif}main{max-width:720px;margin:0 auto}</style>';

export function tryingPage({ head = '' } = {}): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>老街修好了_河边新闻网</title>${STYLE}${head}</head>
<body><main><h1>老街修好了</h1><div class="info"><span>2024-07-27 06:07</span> <span>来源：河边日报</span> <span>作者：赵某某</span></div>
<div class="content">${BODY}<p>（责任编辑：张某某）</p></div></main>
<div class="side"><h3>推荐阅读</h3><ul><li><a href="/1">十件小事看城市变化</a></li><li><a href="/2">夏天去哪里看水</a></li></ul></div></body></html>`;
}

const ARABIC =
  'أعلنت بلدية المدينة القديمة أن أعمال ترميم السوق قد انتهت بعد ثلاث سنوات، وأن الدكاكين قد أجرت كلها لأصحابها من أهل الحي.';

export function arabicPage(): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>السوق القديم</title>${STYLE}</head>
<body><main><h1>انتهاء ترميم السوق القديم</h1><div class="content">${`<p>${ARABIC.repeat(3)}</p>`.repeat(8)}</div></main></body></html>`;
}
