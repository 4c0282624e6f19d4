// Pages whose words are hard to point at, and the quotes to be pointed at, each chosen by hand:
// [words, how the block begins, which occurrence in the block]. An ideographic space of the page is a space of the article.

export type TrickyQuote = [words: string, block: string, occurrence?: number];

export interface TrickyPage {
  name: string;
  html: string;
  quotes: TrickyQuote[];
}

interface PageText {
  name: string;
  lang: string;
  title: string;
  date: string;
  /** HTML of block elements. */
  blocks: string[];
  quotes: TrickyQuote[];
}

/** Every block stands in a window of its own: a link to another one is seen to be wrong. */
function trickyPage({ name, lang, title, date, blocks, quotes }: PageText): TrickyPage {
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<style>article > * { margin-block: 900px } td { padding-block: 300px } li { margin-block: 500px }</style></head><body>
<nav><a href="/1">${title}</a></nav><article><h1>${title}</h1><p class="info">${date}</p>
${blocks.join('\n')}</article></body></html>`;
  return { name, html, quotes };
}

const CHINESE = trickyPage({
  name: 'zh-CN',
  lang: 'zh-CN',
  title: '清江县推进“三改一拆”纪实',
  date: '2026-03-02 08:15　来源：南河日报',
  blocks: [
    '<p>从年初到岁末，清江县干部说得最多的一句话是：“干！”这个字，写在墙上，也写在账上。县里拿出３，０４３万元，用于老旧小区改造。</p>',
    '<p>“干！”不是喊出来的。第一期工程于2025年3月开工，第二期工程于2025年9月开工，第三期工程于2026年3月开工，三期工程总投资12.5亿元。</p>',
    '<p>记者在清江县行政服务中心看到，办事大厅设了“办不成事”反映窗口。群众说：“以前是跑断腿，现在是一次办。”窗口负责人说：“我们就怕群众不来。”</p>',
    '<p>该县引进的AI巡检系统（型号Q-7X/2.0）可识别98.6%的隐患，较人工提高3～5倍；数据每15分钟上传一次，全年7×24小时不间断。</p>',
    '<p>在清江，“五个一”工程——一村一策、一户一档、一人一岗、一月一评、一年一考——被写进了<strong>乡规</strong>民约。</p>',
    '<ul><li>一是改造老旧小区三十六个，惠及居民九千余户；</li><li>二是新建口袋公园十八处，新增停车位两千个；</li><li>三是改造老旧小区管网一百二十公里，惠及居民两万户。</li></ul>',
    '<table><tr><th>项目</th><th>投资（万元）</th></tr><tr><td>东门街道改造项目一期，含雨污分流</td><td>3,043</td></tr><tr><td>西门街道改造项目一期，含雨污分流</td><td>2,187</td></tr></table>',
    '<blockquote><p>老百姓心里有杆秤，谁干得好，谁干得不好，秤得清清楚楚。</p></blockquote>',
    '<p>清江人常说，吃水不忘挖井人。王大妈说，吃水不忘挖井人；李大爷也说，吃水不忘挖井人。说来说去，还是那句话：吃水不忘挖井人。</p>',
    '<p>“您说，这日子是不是越过越好了？”她问。“是！”众人答。“那咱们就接着干！”她又说，声音一下子高了起来。</p>',
    '<p>咨询可登录https://www.qingjiang.example/a,b?x=1&amp;y=2查询，或发邮件至info@qingjiang.example，也可拨打0731-8888-6666。</p>',
    '<p>䶮城㐂街𠮷祥里小学校长罗𠀀说，孩子们的👨‍👩‍👧作业少了，笑声多了。校门口的“𠮷”字，是学生自己写的。</p>',
    '<p>截至目前，全县已累计拆除违建，改造厂房。改造厂房，拆除违建；拆除违建、改造厂房——这八个字，被反复提起。</p>',
    '<p>会后，与会人员<a href="#">实地察看了</a>清江<em>大桥</em>建设<span>现场</span>，听取了施工方关于工期与安全的汇报。</p>',
    '<p>本报记者　丁小禾　南河报道（摄影：林　森）据了解，明年，清江县还将启动新一轮的改造。</p>',
  ],
  quotes: [
    ['“干！”', '从年初'],
    ['干！', '“干！”不是'],
    ['３，０４３万元', '从年初'],
    ['第二期工程于2025年9月开工', '“干！”不是'],
    ['2026年3月', '“干！”不是'],
    ['12.5亿元', '“干！”不是'],
    ['现在是一次办。”', '记者在清江县'],
    ['“我们就怕群众不来。”', '记者在清江县'],
    ['群众', '记者在清江县', 1],
    ['Q-7X/2.0', '该县引进'],
    ['98.6%的隐患', '该县引进'],
    ['3～5倍；数据每15分钟', '该县引进'],
    ['7×24小时', '该县引进'],
    ['——一村一策、一户一档', '在清江，“五'],
    ['写进了乡规民约', '在清江，“五'],
    ['改造老旧小区', '一是改造'],
    ['改造老旧小区', '三是改造'],
    ['新增停车位两千个', '二是新建'],
    ['含雨污分流', '西门街道'],
    ['街道改造项目一期', '东门街道'],
    ['谁干得好，谁干得不好', '老百姓心里'],
    ['吃水不忘挖井人', '清江人常说', 1],
    ['吃水不忘挖井人', '清江人常说', 3],
    ['吃水不忘挖井人。', '清江人常说', 2],
    ['是！', '“您说，这日子'],
    ['“那咱们就接着干！”', '“您说，这日子'],
    ['https://www.qingjiang.example/a,b?x=1&y=2', '咨询可登录'],
    ['0731-8888-6666', '咨询可登录'],
    ['罗𠀀说，孩子们的👨‍👩‍👧作业少了', '䶮城'],
    ['“𠮷”字', '䶮城'],
    ['改造厂房，拆除违建', '截至目前'],
    ['——这八个字', '截至目前'],
    ['实地察看了清江大桥建设现场', '会后，与会'],
    ['（摄影：林 森）', '本报记者'],
    ['丁小禾 南河报道', '本报记者'],
  ],
});

const JAPANESE = trickyPage({
  name: 'ja',
  lang: 'ja',
  title: '川辺の町、三十年ぶりの祭り',
  date: '2026年5月3日 10:20',
  blocks: [
    '<p>川辺町で三日、三十年ぶりとなる「灯籠祭り」が開かれた。会場には約１万２千人が集まり、夜空に灯籠が舞い上がった。</p>',
    '<p>「こんなに大勢の人を見たのは初めて」と、町内で旅館を営む佐藤さんは話す。佐藤さんの旅館は、この夜すべて満室だった。</p>',
    '<p>祭りは１９９６年の水害で中断していた。実行委員会によると、再開には約三年かかったという。若い人たちの声が後押しになった。</p>',
    '<p>コーヒーとカレーの屋台も並んだ。屋台の売り上げは寄付される。屋台は来年も出る予定だという。</p>',
  ],
  quotes: [
    ['約１万２千人', '川辺町で'],
    ['夜空に灯籠が舞い上がった。', '川辺町で'],
    ['佐藤さん', '「こんなに', 1],
    ['初めて」と、町内で', '「こんなに'],
    ['１９９６年の水害', '祭りは'],
    ['屋台', 'コーヒーと', 2],
    ['カレーの屋台も並んだ', 'コーヒーと'],
  ],
});

const KOREAN = trickyPage({
  name: 'ko',
  lang: 'ko',
  title: '강변 도서관, 10년 만에 다시 문 열다',
  date: '2026-05-04 09:00',
  blocks: [
    '<p>강변 도서관이 10년 만에 다시 문을 열었다. 주민들은 아침 일찍부터 줄을 서서 개관을 기다렸다고 도서관 측은 전했다.</p>',
    '<p>김민수 관장은 “책은 사람을 기다린다”고 말했다. 그는 “도서관은 사람을 기다린다”고도 덧붙였다. 주민들은 박수로 답했다.</p>',
    '<p>도서관에는 책 3만 5,000권과 열람석 120석이 마련됐다. 어린이 열람실은 2층에, 북카페는 3층에 있다고 안내문은 설명한다.</p>',
  ],
  quotes: [
    ['다시 문을 열었다', '강변 도서관이'],
    ['사람을 기다린다', '김민수', 1],
    ['3만 5,000권', '도서관에는'],
    ['북카페는 3층', '도서관에는'],
  ],
});

const THAI_AND_ARABIC = [
  trickyPage({
    name: 'th',
    lang: 'th',
    title: 'ห้องสมุดริมน้ำเปิดอีกครั้ง',
    date: '4 พฤษภาคม 2569',
    blocks: [
      '<p>ห้องสมุดริมน้ำเปิดให้บริการอีกครั้งหลังปิดไปสิบปี ชาวบ้านมารอหน้าประตูตั้งแต่เช้า เด็กหลายคนยืมหนังสือกลับบ้านคนละสามเล่ม</p>',
      '<p>ผู้อำนวยการกล่าวว่าหนังสือรอคนอ่านเสมอ และห้องสมุดจะเปิดทุกวันจนถึงสองทุ่ม ค่าใช้จ่ายทั้งหมดมาจากเงินบริจาคของชุมชน</p>',
    ],
    quotes: [
      ['เปิดให้บริการอีกครั้ง', 'ห้องสมุดริมน้ำ'],
      ['เปิดทุกวันจนถึงสองทุ่ม', 'ผู้อำนวยการ'],
    ],
  }),
  trickyPage({
    name: 'ar',
    lang: 'ar',
    title: 'مكتبة النهر تفتح أبوابها من جديد',
    date: '4 مايو 2026',
    blocks: [
      '<p>فتحت مكتبة النهر أبوابها من جديد بعد عشر سنوات من الإغلاق، وانتظر الأهالي أمام الباب منذ الصباح الباكر، واستعار كثير من الأطفال ثلاثة كتب.</p>',
      '<p>قالت المديرة: «الكتب تنتظر القراء دائمًا»، وأضافت أن المكتبة ستعمل كل يوم حتى الثامنة مساءً، وأن النفقات كلها من تبرعات الأهالي.</p>',
    ],
    quotes: [
      ['بعد عشر سنوات من الإغلاق', 'فتحت'],
      ['«الكتب تنتظر القراء دائمًا»', 'قالت'],
    ],
  }),
];

const ENGLISH = trickyPage({
  name: 'en',
  lang: 'en',
  title: 'The well-read town & its long-lost library',
  date: 'May 4, 2026',
  blocks: [
    '<p>The well-read town of Harbour-on-Sea reopened its long-lost library on Monday—ten years, three councils and two floods later. It’s the town’s third.</p>',
    '<p>“It’s ours,” said the librarian. “It’s ours,” said the mayor. “It’s ours,” said the children, who had painted the door at 7:30 a.m. that day.</p>',
    '<p>The building cost $3,043,000 (about €2.8m), or 98.6% of the budget; R&amp;D, books, chairs – even the clocks – were donated, says https://example.org/a-b?x=1,2.</p>',
    '<p>A re-elected council, a co-op and the know-how of state-of-the-art engineers made it work. The co-op pays. The co-op decides. The co-op lends a hand.</p>',
    '<ol><li>Open daily from nine to eight, and free for all.</li><li>Open daily from ten to six in winter, and free for all.</li></ol>',
    '<p>No. It was not a dream. No. It was a plan, drawn in 2016 and re-drawn in 2021, and nobody—least of all the builders—believed it would hold.</p>',
  ],
  quotes: [
    ['long-lost library on Monday—ten years', 'The well-read'],
    ['town’s third', 'The well-read'],
    ['“It’s ours,” said the mayor.', '“It’s ours'],
    ['It’s ours', '“It’s ours', 2],
    ['7:30 a.m.', '“It’s ours'],
    ['$3,043,000 (about €2.8m)', 'The building'],
    ['R&D, books, chairs – even', 'The building'],
    ['https://example.org/a-b?x=1,2', 'The building'],
    ['know-how of state-of-the-art', 'A re-elected'],
    ['The co-op decides.', 'A re-elected'],
    ['co-op', 'A re-elected', 3],
    ['free for all', 'Open daily from ten'],
    ['Open daily from', 'Open daily from nine'],
    ['No.', 'No. It', 1],
    ['nobody—least of all the builders—believed', 'No. It'],
  ],
});

/** Pictures that have no address yet show the words of their captions, which Firefox's finder runs into; first letters set apart. */
const PICTURES = trickyPage({
  name: 'pictures',
  lang: 'zh-CN',
  title: '渡口的旧照片',
  date: '2026-04-12 10:20',
  blocks: [
    '<style>.cap::first-letter { float: left; font-size: 50px } .dc { float: left; font-size: 50px }</style><p class="cap">负责修渡口的工程队里多是附近村子的年轻人，他们白天砌石，晚上学看图纸，领队说，修好了要让老人先走。</p>',
    '<figure><img alt="去年試航的渡船停在船塢裡，幾名學徒在甲板上。" width="300" height="200"><figcaption>去年試航的渡船停在船塢裡，幾名學徒在甲板上。</figcaption></figure>',
    '<p>照片是老站长留下的，一共三百多张，背面都写着日期和天气，有几张还写着乘客的名字。</p>',
    '<figure><img alt="渡口で最大震度４を観測した地震と船着き場との関連を調べる会議" width="300" height="200"><figcaption>渡口で最大震度４を観測した地震と船着き場との関連を調べる会議</figcaption></figure>',
    '<p>他说，船可以换，渡口不能没有人守着，守渡口的人要记得住水位，也要记得住人。</p>',
    '<figure><img alt="Harbour Lantern 40L | Light &amp; Weather-Ready" width="300" height="200"><figcaption>Harbour Lantern 40L | Light &amp; Weather-Ready</figcaption></figure>',
    '<p>　　渡口开了。</p><p>　　老站长笑着摆手。</p><p>　　渡口开了。</p><p>　　众人都站了起来。</p>',
    '<p><span class="dc">V</span>isitors must bring their own boots and a good lamp before the first of May, the keeper wrote under the last picture.</p>',
  ],
  quotes: [
    ['负责修渡口的工程队里多是附近村子的年轻人，', '负责修'],
    ['試航的渡船', '去年試航'],
    ['年試航的', '去年試航'],
    ['幾名學徒', '去年試航'],
    ['との関連を調べる', '渡口で'],
    ['船着き場との', '渡口で'],
    ['Weather-Ready', 'Harbour'],
    ['40L | Light', 'Harbour'],
    ['老站长', '老站长'],
    ['众人都', '众人都'],
    ['Visitors must bring their own boots', 'Visitors'],
    ['boots and a good lamp', 'Visitors'],
  ],
});

export const TRICKY_PAGES = [PICTURES, CHINESE, JAPANESE, KOREAN, ...THAI_AND_ARABIC, ENGLISH];
