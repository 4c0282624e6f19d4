// News pages of our own in Chinese, in the shapes that make copying hard.

const FILLER = `<p>　　从渡口往上游走两里，是新修的步道。步道不收门票，路灯亮到夜里十点，早晚散步的人比过河的人还多。</p>
<p>　　几家小店沿着步道开张，卖热茶，也卖旧明信片。店主们商量好了，雨天把屋檐让给没有带伞的人。</p>`;

/** A portal's article: inline tags, headings, a list, a caption, a table, notes, clutter in between. */
export const LIBRARY_PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>旧渡口改成了图书馆_临江网</title>
<meta property="og:site_name" content="临江网"></head><body>
<div class="nav"><a href="/">首页</a> <a href="/news">新闻</a> <a href="/read">读书</a></div>
<div class="article"><h1>旧渡口改成了图书馆</h1>
<div class="info"><span>2025-03-04 08:15</span> <span>来源：临江日报</span> <span>作者：周行</span></div>
<div class="content">
<p>　　3月4日清晨，临江老渡口的闸门重新打开。这一次，门后没有渡船，只有一排排书架。</p>
<p>　　<a href="/place/8">临江图书馆</a>馆长<strong>沈砚秋</strong>说，馆里的<em>第一批</em><span style="color:#333">一万两千册</span>书，有一半是居民送来的。</p>
<p>　　“我小时候坐‘临江二号’过河上学，”退休船工何大顺说，“现在孙女在这里借《长江水文》，翻到‘枯水期’那一章就来问我。”</p>
<h2>书从哪里来</h2>
<p>　　书的来路记在一块木&shy;牌上：出版社捐赠三千册，旧书店折价&#8203;两千册，其余由居民一本一本送来。</p>
<ul><li>周一至周五：九点到十七点</li><li>周六：九点到二十一点</li><li>周日：闭馆整理</li></ul>
<p>　　开放时间由读者投票定下，一年一议。</p>
<div class="related"><h4>相关阅读</h4><ul><li><a href="/1.html">江边又添三处书屋</a></li><li><a href="/2.html">渡轮停航那一天</a></li></ul></div>
<p>　　投票箱就放在从前卖船票的窗口里。</p>
<figure><img src="/photo/ferry.jpg" alt="阅览室" width="640" height="360"><figcaption>读者在渡口阅览室看书。林小满 摄</figcaption></figure>
<h2>渡口留下什么</h2>
<blockquote><p>书不是搬来的，是一本一本走来的。</p></blockquote>
<p>　　全市有渡口改造项目十一处[1]，其中四处<sup><a href="#n2">[2]</a></sup>已经开放。</p>
<p>　　馆刊取名《渡》，创刊号只登了一篇长文《〈临江志〉里的水》，作者是何大顺的邻居。</p>
<p>　　改造之前，专家组在渡口住了二十天，把每一级石阶、每一根缆桩都量过、画过、编了号。他们发现，最老的一段石阶已有一百四十年，石面上的凹痕是几代挑夫的扁担和草鞋磨出来的；最新的一段铺于三十年前，水泥里还嵌着当年孩子按下的手印。图纸改了七稿，最后一稿只有一句总的要求：能不动的都不动，非动不可的，动过以后要让人看得出是动过的。施工队照着这句话做，新木头不做旧，新石头不打磨，新旧之间留一条一指宽的缝，让后来的人一眼就能分清哪里是从前，哪里是现在。</p>
<table><tr><th>年份</th><th>项目</th><th>投入（万元）</th></tr><tr><td>2023</td><td>清淤</td><td>120</td></tr><tr><td>2024</td><td>屋架加固</td><td>310</td></tr></table>
<p>　　留言簿上画着一家人👨‍👩‍👧‍👦和一面小旗🏳️‍🌈，旁边写着“谢谢”。</p>
<p>　　公告栏写着：*号书架第_1_排[新书]，&lt;入口&gt;在#2 门 &amp; 右侧，借期 1.5 个月。</p>
<p>1. 凭身份证就能办借书证，不收押金。</p>
<p>* 逢大雨天不开临江的侧门，请走正门。</p>
<p>　　墙上是渡工写的诗：<br>江水不停，<br>船停了，<br>书来了。</p>
${FILLER}
<p>（责任编辑：许问）</p>
</div></div>
<div class="side"><h3>热点推荐</h3><ul><li><a href="/4.html">城里最后一家修伞铺</a></li><li><a href="/5.html">春天先到哪座桥</a></li></ul></div>
</body></html>`;

const shortArticle = (body: string, head = '') =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>石桥修好了_南溪网</title><meta property="og:site_name" content="南溪网">${head}</head><body>
<div class="nav"><a href="/">首页</a> <a href="/news">新闻</a></div>${body}</body></html>`;

const BRIDGE = `<h1>石桥修好了</h1><div class="info"><span>2024-11-09 17:40</span> <span>来源：南溪网</span></div>
<div class="content"><p>　　南溪石桥昨天恢复通行，桥面上换了二十六块石板。</p>
<p>　　“桥没有变，”守桥人说，“是水面低了。”</p>${FILLER}</div>`;

/** @param stop what its first listener does so that no other listener hears of the copying */
const hostilePage = (stop: string) =>
  shortArticle(
    `<div class="article" oncopy="return false">${BRIDGE}</div><script>
  const add = (event) => { event.clipboardData.setData('text/plain', getSelection() + '\\n转载请注明出处：南溪网 ' + location.href);
    event.clipboardData.setData('text/html', '<b>转载请注明出处</b>'); event.preventDefault(); ${stop} };
  for (const target of [window, document, document.documentElement, document.body]) {
    target.addEventListener('copy', add, true); target.addEventListener('copy', add); target.addEventListener('beforecopy', add); }
  const refuse = (event) => { event.preventDefault(); event.stopImmediatePropagation(); };
  for (const type of ['selectstart', 'contextmenu', 'mousedown', 'dragstart', 'cut']) document.addEventListener(type, refuse, true);
  document.addEventListener('keydown', (event) => { if (event.ctrlKey || event.key === 'F12') refuse(event); }, true);
  document.execCommand = () => { throw new Error('copying is not allowed'); };
</script>`,
    '<style>*{user-select:none!important;-webkit-user-select:none!important}</style>',
  );

/** Forbids selecting, and adds a line of its own to whatever is copied, at every place where a page can listen. */
export const HOSTILE_PAGE = hostilePage('');
/** The same, and keeps what is copied from everybody who listens after it. */
export const JEALOUS_PAGE = hostilePage('event.stopImmediatePropagation();');

/** Takes the first copying for itself: the browser then refuses ours. */
export const REFUSING_PAGE = shortArticle(`<div class="article">${BRIDGE}</div><script>
  addEventListener('copy', (event) => { event.clipboardData.setData('text/plain', '转载请注明出处'); event.preventDefault(); event.stopImmediatePropagation(); },
    { capture: true, once: true });
  document.addEventListener('copy', (event) => { event.clipboardData.setData('text/plain', '转载请注明出处'); event.preventDefault(); }, true);
  document.addEventListener('keydown', (event) => { if (event.ctrlKey) event.preventDefault(); }, true);
</script>`);

/** Served under a policy that allows nothing. */
export const STRICT_PAGE = shortArticle(`<div class="article">${BRIDGE}</div>`);

export const OPEN_ROOT_PAGE = shortArticle(
  `<news-article><template shadowrootmode="open"><div class="article">${BRIDGE}</div></template></news-article>`,
);

/** The article itself can be read; a reader's letter below it stands in a closed root. */
export const CLOSED_ROOT_PAGE = shortArticle(
  `<div class="article">${BRIDGE}</div><reader-letter><template shadowrootmode="closed">
<p>桥头的灯请留着，<b>夜里</b>还有人等船。</p><p>有人在桥下听水。</p></template></reader-letter>`,
);

export const TAIWAN_PAGE = `<!doctype html><html lang="zh-TW"><head><meta charset="utf-8"><title>末班渡輪靠岸 - 港邊新聞</title>
<meta property="og:site_name" content="港邊新聞"></head><body><div class="nav"><a href="/">首頁</a> <a href="/life">生活</a></div>
<article><h1>末班渡輪靠岸</h1><div class="meta"><span>2025-01-20 21:05</span> <span>記者 林語晴</span></div>
<p>船長把鑰匙交給碼頭主任，「以後這裡不賣船票了，」他說，「改賣『船票形狀的餅乾』。」</p>
<p>碼頭邊的雜貨店照常營業，老闆娘把《潮汐表》貼在冰箱上，說是給客人當日曆看。</p>
<p>渡輪公司表示，三艘退役的船會留在港內，一艘改成展覽館，另外兩艘由航海學校接手，供學生實習使用。</p>
<p>當天傍晚有兩百多人排隊登船，隊伍繞過整座停車場。許多人只坐一趟，上岸後又回頭望了很久才離開。</p></article></body></html>`;

/** No article: a notice of one sentence. */
export const NOTICE_PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>停水通知</title>
<body><p>因管道检修，河西片区明天上午停水。</p></body></html>`;
