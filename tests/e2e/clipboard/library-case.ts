// A Chinese portal's article, on a plain http page whose address has a query.
import { LIBRARY_PAGE } from './chinese-pages';
import type { PageCase, Selection } from './page-cases';

const SOURCE = '《旧渡口改成了图书馆》，临江网（来源：临江日报），2025年3月4日';

const INLINE: Selection[] = [
  {
    what: 'some words out of a sentence',
    from: '老渡口的闸门',
    to: '老渡口的闸门',
    words: '老渡口的闸门',
    passage: ['3月4日清晨，临江-', '老渡口的闸门', '-重新打开'],
  },
  {
    what: 'across inline tags',
    from: '馆里的',
    to: '居民送来的',
    words: '馆里的第一批一万两千册书，有一半是居民送来的',
    passage: ['馆里的第一批一万两千册书，有一半是居民送来的'],
  },
  {
    what: 'a paragraph with quotation marks two deep',
    from: '“我小时候',
    to: '来问我。”',
    words:
      '“我小时候坐‘临江二号’过河上学，”退休船工何大顺说，“现在孙女在这里借《长江水文》，翻到‘枯水期’那一章就来问我。”',
    plain:
      '‘我小时候坐“临江二号”过河上学，’退休船工何大顺说，‘现在孙女在这里借《长江水文》，翻到“枯水期”那一章就来问我。’',
    passage: ['“我小时候坐‘临江二号', '’那一章就来问我。”'],
  },
  {
    what: 'words from inside quotation marks',
    from: '现在孙女',
    to: '来问我。',
    words: '现在孙女在这里借《长江水文》，翻到‘枯水期’那一章就来问我。',
    passage: ['现在孙女在这里借《长江水文》，翻到‘枯水期’那一章就来问我。'],
  },
  {
    what: 'a soft hyphen and a zero width space',
    from: '书的来路',
    to: '送来。',
    words: '书的来路记在一块木牌上：出版社捐赠三千册，旧书店折价两千册，其余由居民一本一本送来。',
    passage: [
      '书的来路记在一块木\u00AD牌上：出版社捐赠三千册，旧书店折价\u200B两千册，其余由居民一本一本送来。',
    ],
  },
  {
    what: 'footnote marks',
    from: '全市',
    to: '开放。',
    words: '全市有渡口改造项目十一处，其中四处已经开放。',
    passage: ['全市有渡口改造项目十一处[1]，其中四处[2]已经开放。'],
  },
  {
    what: 'titles inside titles',
    from: '馆刊取名',
    to: '邻居。',
    words: '馆刊取名《渡》，创刊号只登了一篇长文《〈临江志〉里的水》，作者是何大顺的邻居。',
    passage: ['馆刊取名《渡》，创刊号只登了一篇长文《〈临江志〉里的水》，作者是何大顺的邻居。'],
  },
  {
    what: 'emoji with joiners',
    from: '留言簿',
    to: '“谢谢”。',
    words: '留言簿上画着一家人👨‍👩‍👧‍👦和一面小旗🏳️‍🌈，旁边写着“谢谢”。',
    plain: '留言簿上画着一家人👨‍👩‍👧‍👦和一面小旗🏳️‍🌈，旁边写着‘谢谢’。',
    passage: ['留言簿上画着一家人👨‍👩‍👧‍👦和一面小旗🏳️‍🌈，旁边写着“谢谢”。'],
  },
  {
    what: 'characters that markup languages take for their own',
    from: '公告栏',
    to: '个月。',
    words: '公告栏写着：*号书架第_1_排[新书]，<入口>在#2 门 & 右侧，借期 1.5 个月。',
    markdown: '> 公告栏写着：\\*号书架第_1_排\\[新书\\]，\\<入口\\>在#2 门 & 右侧，借期 1.5 个月。',
    org: '公告栏写着：*\u200B号书架第_\u200B1_\u200B排[新书]，<入口>在#2 门 & 右侧，借期 1.5 个月。',
    html: '<p>公告栏写着：*号书架第_1_排[新书]，&lt;入口&gt;在#2 门 &amp; 右侧，借期 1.5 个月。</p>',
    passage: ['公告栏写着：*号书架第_1_排[新书]，<入口>在#2 门 & 右侧，借期 1.5 个月。'],
  },
];

const BLOCKS: Selection[] = [
  {
    what: 'a heading',
    from: '书从哪里来',
    to: '书从哪里来',
    words: '书从哪里来',
    passage: ['书从哪里来'],
  },
  {
    what: 'a caption',
    from: '读者在',
    to: '林小满 摄',
    words: '读者在渡口阅览室看书。林小满 摄',
    passage: ['读者在渡口阅览室看书。林小满 摄'],
  },
  {
    what: 'part of a block quotation',
    from: '是一本一本走来的',
    to: '是一本一本走来的',
    words: '是一本一本走来的',
    passage: ['是一本一本走来的'],
  },
  {
    what: 'two paragraphs, each in part',
    from: '这一次',
    to: '说',
    words: '这一次，门后没有渡船，只有一排排书架。\n临江图书馆馆长沈砚秋说',
    markdown: '> 这一次，门后没有渡船，只有一排排书架。\n>\n> 临江图书馆馆长沈砚秋说',
    html: '<p>这一次，门后没有渡船，只有一排排书架。</p><p>临江图书馆馆长沈砚秋说</p>',
    org: '这一次，门后没有渡船，只有一排排书架。\n\n临江图书馆馆长沈砚秋说',
    isBlock: true,
    passage: ['这一次，门后没有渡船', '临江图书馆馆长沈砚秋说'],
  },
  {
    what: 'a heading and the block quotation below',
    from: '渡口留下什么',
    to: '走来的。',
    words: '渡口留下什么\n书不是搬来的，是一本一本走来的。',
    markdown: '> 渡口留下什么\n>\n> 书不是搬来的，是一本一本走来的。',
    html: '<p>渡口留下什么</p><p>书不是搬来的，是一本一本走来的。</p>',
    org: '渡口留下什么\n\n书不是搬来的，是一本一本走来的。',
    isBlock: true,
    passage: ['渡口留下什么', '，是一本一本走来的。'],
  },
  {
    what: 'a whole list',
    from: '周一至周五',
    to: '闭馆整理',
    words: '周一至周五：九点到十七点\n周六：九点到二十一点\n周日：闭馆整理',
    markdown: '> 周一至周五：九点到十七点\n>\n> 周六：九点到二十一点\n>\n> 周日：闭馆整理',
    html: '<p>周一至周五：九点到十七点</p><p>周六：九点到二十一点</p><p>周日：闭馆整理</p>',
    org: '周一至周五：九点到十七点\n\n周六：九点到二十一点\n\n周日：闭馆整理',
    isBlock: true,
    passage: ['周一至周五：九点到十七点', '周日：闭馆整理'],
  },
  {
    what: 'from inside one list item into the next',
    from: '九点到十七点',
    to: '周六',
    words: '九点到十七点\n周六',
    markdown: '> 九点到十七点\n>\n> 周六',
    html: '<p>九点到十七点</p><p>周六</p>',
    org: '九点到十七点\n\n周六',
    isBlock: true,
    passage: ['九点到十七点', '周六'],
  },
  {
    what: 'over something that was taken out',
    from: '开放时间由读者',
    to: '窗口里。',
    words: '开放时间由读者投票定下，一年一议。\n……\n投票箱就放在从前卖船票的窗口里。',
    markdown:
      '> 开放时间由读者投票定下，一年一议。\n>\n> ……\n>\n> 投票箱就放在从前卖船票的窗口里。',
    html: '<p>开放时间由读者投票定下，一年一议。</p><p>……</p><p>投票箱就放在从前卖船票的窗口里。</p>',
    org: '开放时间由读者投票定下，一年一议。\n\n……\n\n投票箱就放在从前卖船票的窗口里。',
    isBlock: true,
    passage: ['开放时间由读者投票定下', '投票箱就放在从前卖船票的窗口里。'],
  },
  {
    what: 'a row of a table',
    from: '2023',
    to: '120',
    words: '2023\n清淤\n120',
    markdown: '> 2023\n>\n> 清淤\n>\n> 120',
    html: '<p>2023</p><p>清淤</p><p>120</p>',
    org: '2023\n\n清淤\n\n120',
    isBlock: true,
    passage: ['2023', '120'],
  },
  {
    what: 'lines parted by <br>',
    from: '墙上是',
    to: '书来了。',
    words: '墙上是渡工写的诗：\n江水不停，\n船停了，\n书来了。',
    markdown: '> 墙上是渡工写的诗：\n>\n> 江水不停，\n>\n> 船停了，\n>\n> 书来了。',
    html: '<p>墙上是渡工写的诗：</p><p>江水不停，</p><p>船停了，</p><p>书来了。</p>',
    org: '墙上是渡工写的诗：\n\n江水不停，\n\n船停了，\n\n书来了。',
    isBlock: true,
    passage: ['墙上是渡工写的诗：', '书来了。'],
  },
  {
    what: 'lines that begin like a list',
    from: '1. 凭身份证',
    to: '请走正门。',
    words: '1. 凭身份证就能办借书证，不收押金。\n* 逢大雨天不开临江的侧门，请走正门。',
    markdown:
      '> 1\\. 凭身份证就能办借书证，不收押金。\n>\n> \\* 逢大雨天不开临江的侧门，请走正门。',
    html: '<p>1. 凭身份证就能办借书证，不收押金。</p><p>* 逢大雨天不开临江的侧门，请走正门。</p>',
    org: '\u200B1. 凭身份证就能办借书证，不收押金。\n\n\u200B* 逢大雨天不开临江的侧门，请走正门。',
    isBlock: true,
    passage: ['1. 凭身份证就能办借书证', '逢大雨天不开临江的侧门，请走正门。'],
  },
  {
    what: 'a long paragraph',
    from: '改造之前',
    to: '哪里是现在。',
    words:
      '改造之前，专家组在渡口住了二十天，把每一级石阶、每一根缆桩都量过、画过、编了号。他们发现，最老的一段石阶已有一百四十年，石面上的凹痕是几代挑夫的扁担和草鞋磨出来的；最新的一段铺于三十年前，水泥里还嵌着当年孩子按下的手印。图纸改了七稿，最后一稿只有一句总的要求：能不动的都不动，非动不可的，动过以后要让人看得出是动过的。施工队照着这句话做，新木头不做旧，新石头不打磨，新旧之间留一条一指宽的缝，让后来的人一眼就能分清哪里是从前，哪里是现在。',
    isBlock: true,
    passage: ['改造之前，专家组在渡口住了二十天', '让后来的人一眼就能分清哪里是从前，哪里是现在。'],
  },
];

export const LIBRARY: PageCase = {
  name: 'a Chinese article on http',
  path: '/2025/03/04/content_8812.html?from=home&column=3',
  host: 'news.test',
  body: LIBRARY_PAGE,
  address: '{site}/2025/03/04/content_8812.html?from=home&column=3',
  frames: {
    plain: `“{words}”——周行：${SOURCE}\n{link}`,
    plainBlock: `{words}\n\n——周行：${SOURCE}\n{link}`,
    markdown:
      '{words}\n>\n> —— 周行，[《旧渡口改成了图书馆》]({link})，临江网（来源：临江日报），2025-03-04',
    html: '<blockquote cite="{site}/2025/03/04/content_8812.html?from=home&amp;column=3">{words}</blockquote><p>—— 周行：<a href="{link}">《旧渡口改成了图书馆》</a>，临江网（来源：临江日报），<time datetime="2025-03-04">2025-03-04</time></p>',
    org: '#+begin_quote\n{words}\n#+end_quote\n—— 周行：[[{link}][《旧渡口改成了图书馆》]]，临江网（来源：临江日报），2025-03-04',
    template:
      '摘录：{words}\n[周行 | 旧渡口改成了图书馆 | 临江网 | 临江日报 | 2025年3月4日]\n{link}',
  },
  selections: [...INLINE, ...BLOCKS],
};
