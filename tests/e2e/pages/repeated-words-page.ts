// A page that makes passage links hard: the same phrases over and over, lines parted by <br>, marks inside words,
// ideographic spaces, a caption, and teasers that say what the article says.
const REFRAIN = '保护长江生态，就是保护我们自己的家园。';

const PARAGRAPHS = [
  `新华社南河4月24日电　<strong>题：把江豚的微笑留给明天</strong>　　清晨六点，志愿者丁梅又一次来到江边。${REFRAIN}这是她常说的一句话。`,
  `丁梅说，${REFRAIN}十五年来，她和同伴<a href="#">巡护里程超过八万公里</a>，记录江豚<em>出现</em>三千多次。`,
  `第一段江面是老渔场，第二段江面是新码头，第三段江面是保护区。<br>第一段江面最难，第二段江面最忙，第三段江面最静。<br>${REFRAIN}`,
  `“江豚的微笑，是长江最好的名片。”丁梅说。“江豚的微笑，也是我们最好的奖赏。”她又说，声音里带着笑。`,
  `如今，“护豚员”<span style="color:red">队伍</span>已有二百三十六人，其中一百一十二人<sup>[1]</sup>从前是渔民。他们说，${REFRAIN}`,
  `夜里，江面很静。丁梅关上本子：明天清晨六点，她还会来到江边。`,
];

export const REPEATED_WORDS_PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>把江豚的微笑留给明天_南河网</title></head><body>
<div class="nav"><a href="/1">${REFRAIN}</a> <a href="/2">江豚的微笑</a> <a href="/3">明天清晨六点</a></div>
<div class="main"><h1>把江豚的微笑留给明天</h1><div class="info">2026-04-24 06:07　来源：南河日报</div>
<div class="content">${PARAGRAPHS.map((html, i) => (i === 3 ? `<figure><img src="/a.jpg" alt="" width="600" height="300"><figcaption>丁梅在江边巡护。林小禾 摄</figcaption></figure><p>　　${html}</p>` : `<p>　　${html}</p>`)).join('\n')}</div></div>
<div class="side"><h3>热点</h3><ul><li><a href="/4">丁梅：${REFRAIN}</a></li><li><a href="/5">第一段江面最难</a></li></ul></div>
</body></html>`;
