// The pages whose clean views are looked at: one of each kind of content, in four languages.
import { fixture } from '../harness';
import { articlePage } from '../pages/article-page';
import { arabicPage, PICTURES, tryingPage } from '../pages/trying-page';

const page = (lang: string, title: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1><div class="content">${body}</div></main></body></html>`;

const ENGLISH = page(
  'en',
  'The old street is open again after three years of work',
  `<p class="by">By Ann Smith · 27 July 2024</p>${'<p>The council says that repairs to the old street are finished, and that every shop has been let to people of the quarter, who paid what was asked and painted the doors themselves before the first visitors came.</p>'.repeat(6)}<h2>What comes next</h2>${'<p>The accounts are written on the wall, where anyone may read them and ask, and the answer is given on the same day by the people who wrote them.</p>'.repeat(6)}`,
);

const TAIWAN = page(
  'zh-TW',
  '老街修好了，鋪子全租出去了',
  `<p>記者林小滿／綜合報導</p>${'<p>河邊小城用三年時間修好了老街，沿街的鋪子一間一間租了出去，帳目清清楚楚寫在牆上，誰來看都可以，誰來問都有人回答。</p>'.repeat(5)}<h2>接下來怎麼辦</h2>${'<p>管理處說，明年起要修的是橋，錢從鋪子的租金裡來，不向居民另外收費，完工之前每個月公布一次進度。</p>'.repeat(5)}`,
);

const PLAIN = page(
  'zh-CN',
  '河边来信',
  '<p>今天河水很清，孩子们在桥边放纸船，老人坐在门口晒太阳，谁也不着急，日子就这样一天一天地过去，街上慢慢有了客人。</p>'.repeat(
    8,
  ),
);

const CODE = page(
  'zh-CN',
  '怎样数清河里的船',
  `${'<p>下面这段程序每天早上数一遍河里的船，把结果写进表格，晚上再核对一次；差得多的那几天，多半是因为起了雾。</p>'.repeat(3)}<pre><code class="language-js">function countBoats(river) {\n  return river.boats.filter((boat) => boat.isSeen).length; // 起雾的日子数不准，行很长很长很长很长很长很长很长很长很长很长很长\n}</code></pre><p>公式写作 <math><msup><mi>x</mi><mn>2</mn></msup></math>，其中 <code>x</code> 是船的数目。</p><blockquote><p>数船的人说：船比人守时。</p></blockquote><ol><li>先数大船，再数小船；</li><li>最后数木筏。</li></ol>${'<p>结果公布在桥头的木牌上，谁来看都可以，谁来问都有人答，错了就改，改了要写明是哪一天改的、为什么改。</p>'.repeat(3)}`,
);

/** One picture that would load on scrolling and is not there, one of a host that the page never asked. */
const BROKEN = page(
  'zh-CN',
  '桥上的照片',
  `${'<p>桥修好那天来了许多人，照片是从对岸拍的，人都站在栏杆后面，看得见孩子们举着的纸船和老人手里的灯笼。</p>'.repeat(3)}<figure><img data-src="/lost.png" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="600" height="300" alt="桥上的人"><figcaption>桥上的人。李某摄</figcaption></figure>${'<p>第二张是晚上拍的，灯全亮着，水里也有一座桥，一样长，一样弯，风来了才看得出哪一座是真的。</p>'.repeat(3)}<figure><img data-src="https://pictures.example/night.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="600" height="300" alt="夜里的桥"><figcaption>夜里的桥。李某摄</figcaption></figure><p>照片都挂在桥头的茶馆里，谁想要就留个地址，洗好了寄去，不收钱，只要寄回一张自己家乡的桥。</p>`,
);

export const STATE_PAGES: Record<string, string | { body: string | Buffer }> = {
  '/news': articlePage(),
  '/trying': tryingPage(),
  '/arabic': arabicPage(),
  '/thread': { body: fixture('articles/forum-thread/source.html') },
  '/english': ENGLISH,
  '/taiwan': TAIWAN,
  '/plain': PLAIN,
  '/code': CODE,
  '/broken': BROKEN,
  '/photo.png': PICTURES['/bridge.png'] as { body: Buffer },
  ...PICTURES,
};
