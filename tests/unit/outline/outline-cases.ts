// Cases for `buildOutline`, written by hand. `tree` is the expected outline, one line per node, indented two spaces a level:
// kind, the title, and “item” where it is no heading. A negative case has an empty tree.
import type { OutlineLine } from '../../../lib/outline/build-outline';

export interface OutlineCase {
  name: string;
  lines: (string | OutlineLine)[];
  tree: string[];
}

const bold = (text: string): OutlineLine => ({ text, bold: true });
const body =
  '这一段是正文，说明前面的小标题讲了什么，长度足够让人看出它不是标题，而是一段完整的叙述文字，后面还会接着往下讲。';
const bodyEn =
  'The keepers of the sluice have moved their beds into the hut above the gate, where they watch the water by day and by night, as their fathers did.';
const bodyTw =
  '這一段是內文，說明前面的小標題講了什麼，長度足夠讓人看出它不是標題，而是一段完整的敘述文字，後面還會接著往下講。';
const prose =
  'This paragraph is ordinary running text that follows a heading and is long enough not to be one itself, since it goes on for a while.';

export const POSITIVE: OutlineCase[] = [
  {
    name: 'zh-CN: four levels of an official document',
    lines: [
      '一、总体要求',
      body,
      '（一）指导思想',
      body,
      '1．统筹兼顾',
      '（1）先急后缓',
      '（2）先易后难',
      '2．分类施策',
      '（二）基本原则',
      '二、重点任务',
    ],
    tree: [
      'cn 总体要求',
      '  cnp 指导思想',
      '    num 统筹兼顾',
      '      nump 先急后缓',
      '      nump 先易后难',
      '    num 分类施策',
      '  cnp 基本原则',
      'cn 重点任务',
    ],
  },
  {
    name: 'zh-CN: a heading sentence runs into its paragraph',
    lines: [`一、聚焦主责，把任务落到实处。${body}`, `二、聚焦服务，把实事办到心坎。${body}`],
    tree: ['cn 聚焦主责，把任务落到实处', 'cn 聚焦服务，把实事办到心坎'],
  },
  {
    name: 'zh-CN: three points inside each numbered paragraph',
    lines: [
      '一、抓学习。一是学原文，读经典；二是学典型。二、不是分点。',
      '二、抓落实。一要压责任；二要建台账；三要重考核。',
    ],
    tree: [
      'cn 抓学习',
      '  run-shi 学原文，读经典 item',
      '  run-shi 学典型 item',
      'cn 抓落实',
      '  run-shi 压责任 item',
      '  run-shi 建台账 item',
      '  run-shi 重考核 item',
    ],
  },
  {
    name: 'zh-CN: a list whose items go on with a semicolon heads nothing',
    lines: [
      '一、备料',
      '选料有三个要点：',
      '1、竹子要三年以上的，冬天砍下；',
      '2、纸要韧，一尺见方；',
      '3、浆糊当天熬当天用。',
      '备齐以后放一夜。',
      '二、扎架',
      '先扎头，后扎尾。',
    ],
    tree: ['cn 备料', 'cn 扎架'],
  },
  {
    name: 'zh-CN: law with parts, chapters, sections and articles',
    lines: [
      '第一编　总则',
      '第一章　基本规定',
      '第一条　为了保护民事主体的合法权益，制定本法。',
      '第二章　自然人',
      '第一节　民事权利能力',
      '第二条　自然人从出生时起到死亡时止，具有民事权利能力。',
      '第二编　物权',
    ],
    tree: [
      'bian 总则',
      '  zhang 基本规定',
      '    tiao 为了保护民事主体的合法权益，制定本法 item',
      '  zhang 自然人',
      '    jie 民事权利能力',
      '      tiao 自然人从出生时起到死亡时止，具有民事权利能力 item',
      'bian 物权',
    ],
  },
  {
    name: 'zh-CN: excerpt of a law begins at chapter three',
    lines: [
      '第三章　法律责任',
      '第四十一条　违反本法规定的，责令改正。',
      '第四十二条　构成犯罪的，依法追究刑事责任。',
      '第四章　附则',
    ],
    tree: [
      'zhang 法律责任',
      '  tiao 违反本法规定的，责令改正 item',
      '  tiao 构成犯罪的，依法追究刑事责任 item',
      'zhang 附则',
    ],
  },
  {
    name: 'zh-CN: a law under its own table of contents',
    lines: [
      '第一章　总则',
      '第二章　登记',
      '第三章　附则',
      '第一章　总则',
      '第一条　为了规范登记，制定本办法。',
      '第二章　登记',
      '第二条　登记应当公开。',
      '第三章　附则',
      '第三条　本办法自公布之日起施行。',
    ],
    tree: [
      'zhang 总则',
      '  tiao 为了规范登记，制定本办法 item',
      'zhang 登记',
      '  tiao 登记应当公开 item',
      'zhang 附则',
      '  tiao 本办法自公布之日起施行 item',
    ],
  },
  {
    name: 'zh-CN: circled numbers',
    lines: ['①核对名单', '②逐户走访', '③建立台账'],
    tree: ['circ 核对名单', 'circ 逐户走访', 'circ 建立台账'],
  },
  {
    name: 'zh-CN: full-width brackets around digits',
    lines: ['（1）提前报名', '（2）现场确认', '（3）领取证件'],
    tree: ['nump 提前报名', 'nump 现场确认', 'nump 领取证件'],
  },
  {
    name: 'zh-CN: zero-padded series',
    lines: ['01 老街的早晨', body, '02 老街的夜晚', body, '03 老街的人'],
    tree: ['zp 老街的早晨', 'zp 老街的夜晚', 'zp 老街的人'],
  },
  {
    name: 'zh-CN: PART series',
    lines: ['PART 01 起点', body, 'PART 02 转折', body],
    tree: ['zp 起点', 'zp 转折'],
  },
  {
    name: 'zh-CN: zero-padded number over a plain title is its marker',
    lines: ['01', '绕行要看清路牌', body, '02', '出门先查封路时间', body],
    tree: ['mark 绕行要看清路牌', 'mark 出门先查封路时间'],
  },
  {
    name: 'zh-CN: bare section marks stand as headings',
    lines: ['1', body, body, '2', body, '3', body],
    tree: ['mark 1', 'mark 2', 'mark 3'],
  },
  {
    name: 'zh-CN: bare mark over a plain name over bold questions',
    lines: [
      '1',
      '某银行首席经济学家：王某某',
      bold('通胀会回来吗？'),
      body,
      '2',
      '某基金投资总监：李某某',
      bold('通胀会回来吗？'),
      body,
    ],
    tree: [
      'mark 1',
      '  short 某银行首席经济学家：王某某',
      '    bold 通胀会回来吗？',
      'mark 2',
      '  short 某基金投资总监：李某某',
      '    bold 通胀会回来吗？',
    ],
  },
  {
    name: 'zh-CN: bold lines between paragraphs',
    lines: [body, bold('老手艺遇上新市场'), body, bold('年轻人回来了'), body],
    tree: ['bold 老手艺遇上新市场', 'bold 年轻人回来了'],
  },
  {
    name: 'zh-CN: medium over its headline',
    lines: [
      body,
      bold('英国《城市报》：'),
      bold('老城区重新热闹起来'),
      body,
      bold('法国《世纪报》：'),
      bold('游客排队登上古塔'),
      body,
    ],
    tree: [
      'bold 英国《城市报》：',
      '  bold 老城区重新热闹起来',
      'bold 法国《世纪报》：',
      '  bold 游客排队登上古塔',
    ],
  },
  {
    name: 'zh-CN: every bold heading has a subtitle',
    lines: [
      bold('校园里的早餐店'),
      bold('开门比上课早 关门比晚自习晚'),
      body,
      bold('操场边的理发店'),
      bold('一把剪刀剪了三十年'),
      body,
    ],
    tree: [
      'bold 校园里的早餐店',
      '  bold 开门比上课早 关门比晚自习晚',
      'bold 操场边的理发店',
      '  bold 一把剪刀剪了三十年',
    ],
  },
  {
    name: 'zh-CN: foreword, numbered sections and closing words of one type are one level',
    lines: [bold('前言'), body, bold('一、现状'), body, bold('二、对策'), body, bold('结语'), body],
    tree: ['bold 前言', 'cn 现状', 'cn 对策', 'bold 结语'],
  },
  {
    name: 'zh-CN: bracketed heads',
    lines: ['【问题】停车难', body, '【办法】错时共享', body],
    tree: ['brk 问题', 'brk 办法'],
  },
  {
    name: 'zh-CN: triangle marks',
    lines: ['▲ 打通堵点', body, '▲ 补齐短板', body],
    tree: ['bul:▲ 打通堵点', 'bul:▲ 补齐短板'],
  },
  {
    name: 'zh-CN: labels that count',
    lines: [
      '误区一：喝得越多越好',
      body,
      '误区二：凉茶包治百病',
      body,
      '误区三：饭后马上运动',
      body,
    ],
    tree: ['label:误区 喝得越多越好', 'label:误区 凉茶包治百病', 'label:误区 饭后马上运动'],
  },
  {
    name: 'zh-CN: short lines between long paragraphs',
    lines: [body, '稳中有进，开局良好', body, body, '以变应变，增强信心', body],
    tree: ['short 稳中有进，开局良好', 'short 以变应变，增强信心'],
  },
  {
    name: 'zh-CN: short lines below pictures, where the text goes on below most of them',
    lines: [
      ...[body, { text: '水闸换了新的钢门', afterImage: true }, body],
      ...[{ text: body, afterImage: true }, body, { text: body, afterImage: true }],
      ...[{ text: body, afterImage: true }, body, { text: body, afterImage: true }],
      ...[{ text: body, afterImage: true }, body],
      ...[{ text: '守闸人搬回了村里', afterImage: true }, body],
    ],
    tree: ['short 水闸换了新的钢门', 'short 守闸人搬回了村里'],
  },
  {
    name: 'zh-CN: short lines below pictures, where captions are known',
    lines: [
      ...[body, '稳中有进，开局良好', body, body, '以变应变，增强信心', body],
      ...[
        { text: '△湖区的水闸', place: 'caption' as const },
        { text: '△守闸的人', place: 'caption' as const },
      ],
      ...[body, { text: '一座果园难以为继', afterImage: true }, body],
    ],
    tree: ['short 稳中有进，开局良好', 'short 以变应变，增强信心', 'short 一座果园难以为继'],
  },
  {
    name: 'zh-CN: dashed lines, each over paragraphs of its own',
    lines: [
      ...[body, '——共同制定推进合作的规划', body, body, '——共同商建自由贸易区', body],
      ...['——建设绿色的水上之路', body, body],
    ],
    tree: ['short 共同制定推进合作的规划', 'short 共同商建自由贸易区', 'short 建设绿色的水上之路'],
  },
  {
    name: 'zh-CN: asked and quoted titles beside plain ones',
    lines: [
      ...[body, '除夕夜里传来消息', body, body, '这笔钱该怎么花？', body, body],
      ...['一座果园难以为继', body, body, '再办一个“百果园”', body],
    ],
    tree: [
      ...['short 除夕夜里传来消息', 'short 这笔钱该怎么花？'],
      ...['short 一座果园难以为继', 'short 再办一个“百果园”'],
    ],
  },
  {
    name: 'zh-CN: points with something to say below headings',
    lines: [
      ...[body, bold('怎么做'), body],
      `办法有两个：一是把账算细，${body}；二是把人找对，${body}`,
      ...[bold('做得怎样'), body, body, body],
    ],
    tree: ['bold 怎么做', '  run-shi 把账算细 item', '  run-shi 把人找对 item', 'bold 做得怎样'],
  },
  {
    name: 'zh-CN: points that are no more than their words, below headings',
    lines: [
      ...[body, bold('怎么做'), body, '办法有三个：一是算账；二是找人；三是开工。'],
      ...[bold('做得怎样'), body, body, body],
    ],
    tree: ['bold 怎么做', 'bold 做得怎样'],
  },
  {
    name: 'zh-CN: what is said in order below headings',
    lines: [
      ...[body, bold('怎么看'), `他说，首先，要看数量，${body}其次，要看质量，${body}`],
      ...[bold('怎么办'), `第一，要快，${body}第二，要稳，${body}`, body, body, body],
    ],
    tree: ['bold 怎么看', 'bold 怎么办'],
  },
  {
    name: 'zh-CN: PART.1 in a line above its title',
    lines: [
      ...[body, bold('PART.1'), bold('看懂信号'), body, bold('PART.2'), bold('怎么避险'), body],
      ...[bold('PART.3'), bold('准备什么'), body, body],
    ],
    tree: ['mark 看懂信号', 'mark 怎么避险', 'mark 准备什么'],
  },
  {
    name: 'zh-CN: an interview’s own headings, not its questions',
    lines: [
      ...[body, bold('谈修缮 能不换就不换'), bold('湖区报：三年是不是长了点？'), body],
      ...[bold('湖区报：为什么要给砖编号？'), body, bold('谈争议 新不等于好看')],
      ...[bold('湖区报：有网友说跟没修一样。'), body, bold('湖区报：退休以后呢？'), body],
    ],
    tree: ['bold 谈修缮 能不换就不换', 'bold 谈争议 新不等于好看'],
  },
  {
    name: 'zh-CN: 第一，第二，第三， each opening a paragraph below headings',
    lines: [
      ...[body, bold('怎么看'), body, bold('怎么办'), `第一，明确编制，专编专用。${body}`],
      ...[`第二，改配送为点单。${body}`, `第三，引入社会力量。${body}`, body],
    ],
    tree: [
      'bold 怎么看',
      'bold 怎么办',
      '  run-di 明确编制，专编专用 item',
      '  run-di 改配送为点单 item',
      '  run-di 引入社会力量 item',
    ],
  },
  {
    name: 'zh-TW: the one heading of a report, two clauses with a blank between',
    lines: [bodyTw, bodyTw, bodyTw, bold('分期十年 不收利息'), bodyTw, bodyTw, bodyTw, bodyTw],
    tree: ['bold 分期十年 不收利息'],
  },
  {
    name: 'zh-CN: the one heading of a report',
    lines: [body, body, body, bold('湖水回落，守闸人陆续返乡'), body, body, body, body],
    tree: ['bold 湖水回落，守闸人陆续返乡'],
  },
  {
    name: 'en: the one heading of a report',
    lines: [
      bodyEn,
      bodyEn,
      bodyEn,
      bold('A ledger of small fares'),
      bodyEn,
      bodyEn,
      bodyEn,
      bodyEn,
    ],
    tree: ['bold A ledger of small fares'],
  },
  {
    name: 'zh-TW: a centred quotation above a heading is no half of it',
    lines: [
      ...[bodyTw, bold('心法1》先不開會'), bodyTw, bodyTw],
      ...[{ text: '品質取決於最不敢講話的那個人。', bold: true, centred: true }],
      ...[bold('心法2》一頁紀錄'), bodyTw, bodyTw],
    ],
    tree: ['bold 心法1》先不開會', 'bold 心法2》一頁紀錄'],
  },
  {
    name: 'en: a paper’s section on related work',
    lines: [
      ...[{ text: 'Method', heading: 2 as const }, prose],
      ...[{ text: 'Related work', heading: 2 as const }, prose],
    ],
    tree: ['h2 Method', 'h2 Related work'],
  },
  {
    name: 'zh-CN: paragraphs cut to one pattern',
    lines: [`向土地要粮食。${body}`, `向海洋要粮食。${body}`, `向森林要粮食。${body}`],
    tree: ['lead 向土地要粮食', 'lead 向海洋要粮食', 'lead 向森林要粮食'],
  },
  {
    name: 'zh-CN: bold lead-ins',
    lines: [
      { text: `强化监督。${body}`, boldLead: '强化监督。' },
      { text: `优化服务。${body}`, boldLead: '优化服务。' },
    ],
    tree: ['bold 强化监督', 'bold 优化服务'],
  },
  {
    name: 'zh-CN: 第一，第二，第三， in one sentence',
    lines: ['原因有三：第一，投入不足；第二，人才短缺；第三，机制不活。'],
    tree: ['run-di 投入不足 item', 'run-di 人才短缺 item', 'run-di 机制不活 item'],
  },
  {
    name: 'zh-CN: 其一 over sibling paragraphs',
    lines: ['其一，成本高。原料涨价。', '其二，周期长。回本慢。'],
    tree: ['run-qi 成本高 item', 'run-qi 周期长 item'],
  },
  {
    name: 'zh-CN: 首先…其次…最后',
    lines: ['首先，要摸清底数。其次，要分类处置。最后，要总结经验。'],
    tree: ['run-first 要摸清底数 item', 'run-first 要分类处置 item', 'run-first 要总结经验 item'],
  },
  {
    name: 'zh-CN: 首先…然后…最后',
    lines: ['首先，洗净切块；然后，焯水去腥；最后，小火慢炖。'],
    tree: ['run-first 洗净切块 item', 'run-first 焯水去腥 item', 'run-first 小火慢炖 item'],
  },
  {
    name: 'zh-CN: the lead-in holds the first point, the next paragraphs the others',
    lines: ['会议提出三点要求。一是提高站位。', '二是压实责任。', '三是加强督导。'],
    tree: ['run-shi 提高站位 item', 'run-shi 压实责任 item', 'run-shi 加强督导 item'],
  },
  {
    name: 'zh-CN: circled points inside a paragraph',
    lines: ['申报材料包括：①申请表；②身份证明；③缴费凭证。'],
    tree: ['run-circ 申请表 item', 'run-circ 身份证明 item', 'run-circ 缴费凭证 item'],
  },
  {
    name: 'zh-CN: a slip in the numbering of a long run',
    lines: ['1、春耕', '2、夏耘', '3、秋收', '5、冬藏'],
    tree: ['num 春耕', 'num 夏耘', 'num 秋收', 'num 冬藏'],
  },
  {
    name: 'zh-CN: numbered points start again under each heading',
    lines: ['一、资格', '1.年满十八岁', '2.身体健康', '二、程序', '1.报名', '2.考试'],
    tree: ['cn 资格', '  num 年满十八岁', '  num 身体健康', 'cn 程序', '  num 报名', '  num 考试'],
  },
  {
    name: 'zh-TW: official levels 壹、一、（一）',
    lines: [
      '壹、計畫緣起',
      bodyTw,
      '貳、實施策略',
      '一、盤點資源',
      '（一）人力',
      '（二）經費',
      '二、分工執行',
      '參、預期效益',
    ],
    tree: [
      'cnf 計畫緣起',
      'cnf 實施策略',
      '  cn 盤點資源',
      '    cnp 人力',
      '    cnp 經費',
      '  cn 分工執行',
      'cnf 預期效益',
    ],
  },
  {
    name: 'zh-TW: law in traditional characters',
    lines: [
      '第一編　總則',
      '第一節　通則',
      '第一條　為保障人民權益，制定本法。',
      '第二條　本法所稱主管機關為內政部。',
      '第二編　罰則',
    ],
    tree: [
      'bian 總則',
      '  jie 通則',
      '    tiao 為保障人民權益，制定本法 item',
      '    tiao 本法所稱主管機關為內政部 item',
      'bian 罰則',
    ],
  },
  {
    name: 'zh-TW: run-in with 最後',
    lines: ['首先，盤點人力；其次，調整班表；最後，公布結果。'],
    tree: ['run-first 盤點人力 item', 'run-first 調整班表 item', 'run-first 公布結果 item'],
  },
  {
    name: 'zh-TW: bold lines',
    lines: [bodyTw, bold('漁港的清晨'), bodyTw, bold('返鄉青年的選擇'), bodyTw],
    tree: ['bold 漁港的清晨', 'bold 返鄉青年的選擇'],
  },
  {
    name: 'en: heading tags with a skipped level',
    lines: [
      { text: 'Background', heading: 2 },
      prose,
      { text: 'Methods', heading: 4 },
      prose,
      { text: 'Results', heading: 2 },
    ],
    tree: ['h2 Background', '  h4 Methods', 'h2 Results'],
  },
  {
    name: 'en: First, Second, Third over paragraphs',
    lines: [
      'First, the money ran out. Nobody noticed.',
      'Second, the staff left. It took a month.',
      'Third, the roof came down.',
    ],
    tree: [
      'run-first the money ran out item',
      'run-first the staff left item',
      'run-first the roof came down item',
    ],
  },
  {
    name: 'en: first, second, finally in one paragraph',
    lines: ['There are three reasons. First, it is cheap. Second, it is quick. Finally, it works.'],
    tree: ['run-first it is cheap item', 'run-first it is quick item', 'run-first it works item'],
  },
  {
    name: 'en: decimal section numbers',
    lines: [
      '1 Introduction',
      prose,
      '1.1 Scope',
      prose,
      '1.2 Terms',
      prose,
      '2 Method',
      prose,
      '2.1 Sample',
      prose,
    ],
    tree: ['sec1 Introduction', '  sec2 Scope', '  sec2 Terms', 'sec1 Method', '  sec2 Sample'],
  },
  {
    name: 'en: roman, letters, digits',
    lines: ['I. Origins', 'A. The river', 'B. The mill', 'II. Decline', 'A. The flood'],
    tree: ['rom Origins', '  lat The river', '  lat The mill', 'rom Decline'],
  },
  {
    name: 'en: bracketed letters under numbers',
    lines: ['1. Before you start', '(a) charge the battery', '(b) read the manual', '2. Start'],
    tree: [
      'num Before you start',
      '  lat charge the battery',
      '  lat read the manual',
      'num Start',
    ],
  },
  {
    name: 'en: steps',
    lines: ['Step 1: Turn off the water', prose, 'Step 2: Loosen the nut', prose],
    tree: ['part:step Turn off the water', 'part:step Loosen the nut'],
  },
  {
    name: 'en: bold lines and bold lead-ins below them',
    lines: [prose, bold('What changed this week'), prose, bold('What happens next'), prose],
    tree: ['bold What changed this week', 'bold What happens next'],
  },
  {
    name: 'de, fr, ru: ordinal words',
    lines: ['Erstens, es ist zu teuer. Zweitens, es ist zu spät. Drittens, es fehlt der Platz.'],
    tree: [
      'run-first es ist zu teuer item',
      'run-first es ist zu spät item',
      'run-first es fehlt der Platz item',
    ],
  },
  {
    name: 'ja: numbered chapters',
    lines: ['第1章　はじめに', '第2章　方法', '第3章　結果'],
    tree: ['zhang はじめに', 'zhang 方法', 'zhang 結果'],
  },
  {
    name: 'zh-CN: circled points with nothing before them',
    lines: ['流程包括①申请②受理③发证三个环节。'],
    tree: ['run-circ 申请 item', 'run-circ 受理 item', 'run-circ 发证三个环节 item'],
  },
  {
    name: 'zh-CN: 第一 inside 一是',
    lines: ['一是抓班子：第一，选好人；第二，用好人。二是抓队伍。'],
    tree: [
      'run-shi 抓班子 item',
      '  run-di 选好人 item',
      '  run-di 用好人 item',
      'run-shi 抓队伍 item',
    ],
  },
  {
    name: 'en: numbered questions',
    lines: ['Q1: Who pays?', 'The city does.', 'Q2: When does it open?', 'In spring.'],
    tree: ['part:q Who pays?', 'part:q When does it open?'],
  },
  {
    name: 'en: first, second, and third in one sentence',
    lines: ['We need three things: first, money; second, time; and third, luck.'],
    tree: ['run-first money item', 'run-first time item', 'run-first luck item'],
  },
  {
    name: 'zh-CN: bold lines that count 一是, 二是',
    lines: [bold('一是思想重视'), body, bold('二是措施得力'), body],
    tree: ['run-shi 思想重视 item', 'run-shi 措施得力 item'],
  },
  {
    name: 'zh-CN: principles behind dashes',
    lines: [`——坚持生态优先。${body}`, `——坚持改革创新。${body}`, `——坚持以人为本。${body}`],
    tree: ['bul:—— 坚持生态优先', 'bul:—— 坚持改革创新', 'bul:—— 坚持以人为本'],
  },
  {
    name: 'ro: questions of an interview below a heading by its tag',
    lines: [
      prose,
      { text: 'An organ falls silent', heading: 2 },
      bold('How long does it take?'),
      prose,
      bold('Who listens to you?'),
      prose,
      bold('What comes after you?'),
      prose,
    ],
    tree: ['h2 An organ falls silent'],
  },
  {
    name: 'zh-CN: plain titles over groups of bold ones',
    lines: [
      body,
      '十月社会类谣言',
      bold('谣言一：古桥昨夜塌了'),
      body,
      bold('谣言二：渡口明天停航'),
      body,
      '十月健康类谣言',
      bold('谣言一：盐水能治近视'),
      body,
      bold('谣言二：生姜能治秃头'),
      body,
    ],
    tree: [
      'short 十月社会类谣言',
      '  label:谣言 古桥昨夜塌了',
      '  label:谣言 渡口明天停航',
      'short 十月健康类谣言',
      '  label:谣言 盐水能治近视',
      '  label:谣言 生姜能治秃头',
    ],
  },
  {
    name: 'zh-CN: a digest of marked items below headings in brackets',
    lines: [
      bold('【本市】'),
      `◇${body}`,
      '◇渡口新桥昨日合龙。',
      bold('【天气】'),
      body,
      bold('【各地】'),
      `◇${body}`,
      { text: '新桥合龙', place: 'caption' },
      `◇${body}`,
    ],
    tree: ['brk 本市', 'brk 天气', 'brk 各地'],
  },
  {
    name: 'zh-CN: a centred title of four characters below the first paragraph',
    lines: [
      body,
      { text: '老街新生', centred: true },
      body,
      body,
      { text: '匠人归来', centred: true },
      body,
      body,
      { text: '游客如织', centred: true },
      body,
    ],
    tree: ['centred 老街新生', 'centred 匠人归来', 'centred 游客如织'],
  },
  {
    name: 'zh-CN: tips that are a part of their own',
    lines: [body, bold('怎么走'), body, body, bold('温馨提示'), body, body],
    tree: ['bold 怎么走', 'bold 温馨提示'],
  },
];

export const NEGATIVE: OutlineCase[] = [
  {
    name: 'de: a quotation and its speaker between paragraphs, in bold',
    lines: [
      prose,
      bold('„Das war nie so geplant“ – Henrike Vogt'),
      prose,
      bold('„Wir bleiben“ – Jost'),
      prose,
    ],
    tree: [],
  },
  {
    name: 'zh-CN: whole sentences in bold between paragraphs',
    lines: [
      body,
      bold('水往低处流，人往高处走，这是老话。'),
      body,
      bold('可是老话也有不灵的时候。'),
      body,
    ],
    tree: [],
  },
  {
    name: 'zh-CN: what to bring, marked with dots',
    lines: ['带上这些：', '●身份证', '●户口簿', '●照片两张', body, body, body, body],
    tree: [],
  },
  {
    name: 'fr: pull quotes set as headings, with who said so',
    lines: [
      prose,
      { text: '« La centrale est à deux pas du marché. » – Odile Marchand', heading: 3 },
      prose,
      { text: '“We never saw it coming.” — Rosalind Ferry', heading: 3 },
      prose,
    ],
    tree: [],
  },
  {
    name: 'zh-CN: two plain lines above bold questions that have nothing in common',
    lines: [body, body, '老街口的钟楼停了', bold('钟是谁修的？'), body, body, body, body],
    tree: [],
  },
  {
    name: 'zh-TW: a name centred under the title',
    lines: ['十年耕讀', { text: '林守誠', centred: true }, bodyTw, bodyTw, bodyTw, bodyTw, bodyTw],
    tree: [],
  },
  {
    name: 'zh-CN: one bold line without a blank between two clauses',
    lines: [body, body, body, bold('听筒也要出声'), body, body, body, body],
    tree: [],
  },
  {
    name: 'zh-CN: a name and an office below the title',
    lines: [{ text: '湖区统计司　程望江', centred: true }, body, body, body, body, body],
    tree: [],
  },
  {
    name: 'zh-CN: short lines below half of the pictures',
    lines: [
      ...[body, { text: '水闸换了新的钢门', afterImage: true }, body],
      ...[{ text: body, afterImage: true }, body, { text: body, afterImage: true }],
      ...[body, { text: '守闸人搬回了村里', afterImage: true }, body, body],
    ],
    tree: [],
  },
  {
    name: 'zh-CN: one bold line that asks twice',
    lines: [body, body, body, bold('闸门会塌吗？还会有人来吗？'), body, body, body, body],
    tree: [],
  },
  {
    name: 'zh-CN: one bold line with a stop in it',
    lines: [body, body, body, bold('风险提示：股市有风险，入市须谨慎'), body, body, body, body],
    tree: [],
  },
  { name: 'zh-CN: decimals with units', lines: ['3.5亿元投入使用', '3.6亿元结转下年'], tree: [] },
  {
    name: 'zh-CN: section-like amounts',
    lines: ['1.2 万名志愿者上岗', '1.3 亿元资金到位'],
    tree: [],
  },
  { name: 'zh-CN: dates with dots', lines: ['2023.11.05 09:30', '2023.11.06 10:30'], tree: [] },
  {
    name: 'zh-CN: 第一时间, 第二天, 第三方',
    lines: ['第一时间到达现场。', '第二天恢复通车。', '第三方机构出具报告。'],
    tree: [],
  },
  { name: 'zh-CN: 一、二审', lines: ['一、二审均判决驳回。', '当事人申请再审。'], tree: [] },
  {
    name: 'zh-CN: 之一是, 统一是',
    lines: ['条件之一是年龄，另一个是学历；标准统一是前提。'],
    tree: [],
  },
  { name: 'zh-CN: 一是一，二是二', lines: ['他向来一是一，二是二，不打折扣。'], tree: [] },
  {
    name: 'zh-CN: points in a quotation',
    lines: ['他说：“一是要快，二是要准，三是要稳。”台下鼓掌。'],
    tree: [],
  },
  {
    name: 'zh-CN: points in a long bracket',
    lines: ['新规（一是提高标准，二是扩大范围，三是简化手续）下月施行。'],
    tree: [],
  },
  { name: 'zh-CN: 最后 alone', lines: ['最后，大家合影留念。', '活动圆满结束。'], tree: [] },
  {
    name: 'zh-CN: 首先 without 其次',
    lines: ['首先，感谢各位来宾。', '今天是个好日子。'],
    tree: [],
  },
  { name: 'zh-CN: a lone 4.', lines: ['4. 本券不兑换现金。', '解释权归主办方所有。'], tree: [] },
  {
    name: 'zh-CN: articles referred to',
    lines: ['第五条规定的情形不适用。', '第六条所称单位包括企业。'],
    tree: [],
  },
  {
    name: 'zh-CN: datelines in brackets',
    lines: ['【中国新闻社北京3月5日电】会议开幕', '【新华网报道】代表热议'],
    tree: [],
  },
  { name: 'zh-CN: scores and times', lines: ['2:1 客队逆转', '19:30 比赛开始'], tree: [] },
  {
    name: 'zh-CN: captions',
    lines: ['图1 改造前的街道', '图2 改造后的街道', '表1 各区数据'],
    tree: [],
  },
  {
    name: 'zh-CN: short lines below pictures, where no caption is known',
    lines: [
      ...[body, { text: '守闸的人在看水', afterImage: true }, body],
      ...[body, { text: '新修的湖区水闸', afterImage: true }, body],
    ],
    tree: [],
  },
  {
    name: 'zh-CN: those who are quoted, behind dashes',
    lines: [
      ...[body, '——鲁迅', body, body, '——湖区守闸人', body, body, '——老舍', body],
      ...[body, '——一位不愿具名的守闸人', body],
    ],
    tree: [],
  },
  {
    name: 'zh-CN: captions with marks',
    lines: ['▲图为工人在检修设备', '▲图为居民在社区食堂就餐'],
    tree: [],
  },
  {
    name: 'zh-CN: credits in bold',
    lines: [body, bold('文/张三 图/李四'), body, bold('编辑：王五'), body],
    tree: [],
  },
  {
    name: 'zh-CN: a byline in bold',
    lines: [bold('本报记者 张三 李四'), body, body, body, body, body, body, body, body],
    tree: [],
  },
  {
    name: 'zh-CN: two paragraphs that open with bold words',
    lines: [
      ...[body, { text: `要快。${body}`, boldLead: '要快。' }, body],
      ...[{ text: `要稳。${body}`, boldLead: '要稳。' }, body, body, body, body],
    ],
    tree: [],
  },
  {
    name: 'zh-CN: a lone bold line with a mark in a long article',
    lines: [body, body, body, bold('▲ 村口的新桥'), body, body, body, body],
    tree: [],
  },
  { name: 'zh-CN: a bold line at the end', lines: [body, body, body, bold('欢迎再来')], tree: [] },
  {
    name: 'zh-CN: one bold sentence in a long article',
    lines: [body, body, bold('他沉默了很久'), body, body, body, body, body, body],
    tree: [],
  },
  {
    name: 'zh-CN: bold sentences with full stops',
    lines: [body, bold('这才是问题的关键。'), body, bold('但没有人回答。'), body],
    tree: [],
  },
  {
    name: 'zh-CN: a bold sentence broken over lines',
    lines: [body, bold('从今天起，'), bold('这条路全线封闭'), body, body],
    tree: [],
  },
  {
    name: 'zh-CN: everything bold',
    lines: [
      bold('下午三点'),
      bold(body),
      bold('雨停了'),
      bold(body),
      bold('人散了'),
      bold(body),
      bold('灯亮了'),
      bold(body),
    ],
    tree: [],
  },
  {
    name: 'zh-CN: a centred poem',
    lines: [
      body,
      ...['白日依山尽', '黄河入海流', '欲穷千里目', '更上一层楼'].map((text) => ({
        text,
        centred: true,
      })),
      body,
    ],
    tree: [],
  },
  {
    name: 'zh-CN: centred captions below pictures',
    lines: [
      body,
      { text: '改造后的广场', centred: true, afterImage: true },
      body,
      { text: '新建的步道', centred: true, afterImage: true },
      body,
    ],
    tree: [],
  },
  {
    name: 'zh-CN: quarters of a match',
    lines: [
      '第一节，主队以五分领先结束，双方各有三人进入双位数得分，比赛节奏很快。',
      '第二节，客队连追八分，把比分反超之后一直领先到半场结束的哨声响起。',
    ],
    tree: [],
  },
  {
    name: 'zh-CN: dialogue in short lines',
    lines: ['“你来了？”', '“来了。”', '“走吧。”', '“走。”'],
    tree: [],
  },
  {
    name: 'zh-CN: speakers in bold',
    lines: [
      { text: '记者：这件事是怎么开始的？大家都想知道。', boldLead: '记者：' },
      { text: '张某：那是三年前的一个冬天，下着雪。', boldLead: '张某：' },
      { text: '记者：后来呢？后来发生了什么事情呢？', boldLead: '记者：' },
    ],
    tree: [],
  },
  {
    name: 'zh-CN: 一月一课一片一实践',
    lines: ['开展“一月一课一片一实践”活动，落实“第一议题”制度和三会一课。'],
    tree: [],
  },
  {
    name: 'zh-CN: years in a row',
    lines: ['2021、2022、2023三年增速持平。', '一、三季度好于预期。'],
    tree: [],
  },
  { name: 'zh-TW: 第一時間', lines: ['第一時間趕抵現場。', '第二波寒流明天到。'], tree: [] },
  {
    name: 'zh-TW: quotation in corner brackets',
    lines: ['市長說：「一是要快，二是要準，三是要穩。」'],
    tree: [],
  },
  {
    name: 'zh-TW: caption and photo credit',
    lines: [bodyTw, bold('圖／市府提供'), bodyTw, bold('記者陳小明攝'), bodyTw],
    tree: [],
  },
  {
    name: 'en: versions',
    lines: ['2.0.1 was released in May.', '2.0.2 followed in June.'],
    tree: [],
  },
  {
    name: 'en: initials',
    lines: ['A. Smith wrote the report.', 'B. Jones edited it.']
      .map((t) => `${t} ${prose}`)
      .slice(0, 1),
    tree: [],
  },
  {
    name: 'en: second without first',
    lines: ['Second, the bridge has to be closed. It is old.', 'Nobody knows why.'],
    tree: [],
  },
  {
    name: 'en: first in a narrative',
    lines: ['First, he looked left. Then he crossed the street and went home.'],
    tree: [],
  },
  {
    name: 'en: read more lines in bold',
    lines: [
      prose,
      bold('Read more: the story behind the bridge'),
      prose,
      bold('Related: how to fix a roof'),
      prose,
    ],
    tree: [],
  },
  {
    name: 'en: bold sentences',
    lines: [prose, bold('We were all afraid.'), prose, bold('Nobody came back.'), prose],
    tree: [],
  },
  { name: 'en: page numbers of a pager', lines: ['Page 1 of 3', prose], tree: [] },
  { name: 'en: prices', lines: ['$4.50 for a coffee', '$5.20 for a sandwich'], tree: [] },
  { name: 'empty lines', lines: ['', '　　', ' '], tree: [] },
  { name: 'no lines', lines: [], tree: [] },
  {
    name: 'zh-CN: footnote numbers',
    lines: ['据统计①，人口增长。专家认为②，趋势不变③。'],
    tree: [],
  },
  {
    name: 'zh-CN: salutations in bold',
    lines: [bold('各位代表：'), body, bold('同志们，朋友们！'), body],
    tree: [],
  },
  {
    name: 'zh-CN: numbers of a pager',
    lines: [body, '1', '2', '3'],
    tree: [],
  },
  {
    name: 'en: quarter scores in bold',
    lines: [prose, bold('Riverside 14 11 6 15 — 46'), bold('Hillcrest 18 22 13 17 — 70'), prose],
    tree: [],
  },
  {
    name: 'zh-CN: dialogue behind dashes',
    lines: ['——过年了，终于放假了。', body, '——“你怎么来了？”', '——“顺路。”'],
    tree: [],
  },
  {
    name: 'zh-CN: a document number in bold',
    lines: [bold('某政发〔2023〕20号'), body, bold('某政办〔2023〕21号'), body],
    tree: [],
  },
  {
    name: 'zh-CN: 首先 and 然后 tell a story',
    lines: ['他首先推开窗，看了看天。', '首先会觉得新奇，然后认为这个专业冷门。'],
    tree: [],
  },
];
