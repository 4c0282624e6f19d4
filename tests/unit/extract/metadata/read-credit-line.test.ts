// Credit lines by the roles and names they hold, and the body sentences that must never be taken for one.
import { describe, expect, test } from 'vitest';
import { readCreditLine } from '../../../../lib/extract/metadata/read-credit-line';

/** [line, 'role name' for each credit] */
const CREDITS: [line: string, ...credits: string[]][] = [
  ['责任编辑：杨煜', 'editor 杨煜'],
  ['[ 责编：杨煜 ]', 'editor 杨煜'],
  ['(责编：汤诗瑶、丁涛)', 'editor 汤诗瑶', 'editor 丁涛'],
  ['【编辑:姚昊】', 'editor 姚昊'],
  ['[责任编辑:肖春芳]', 'editor 肖春芳'],
  ['Author, 林怡君', 'author 林怡君'],
  ['Role, 驻外记者', 'other 驻外记者'],
  ['责编：黄忆南 PN269', 'editor 黄忆南'],
  ['某某新闻编辑 | 宋佳楠', 'editor 宋佳楠'],
  ['每经记者 张晓明 每经编辑 李红', 'author 张晓明', 'editor 李红'],
  ['潇湘晨报记者周凌如 通讯员罗琳', 'author 周凌如', 'correspondent 罗琳'],
  ['21世纪经济报道记者 张晓明 上海报道', 'author 张晓明'],
  ['記者張曉明／台北報導', 'author 張曉明'],
  ['社會中心／張曉明報導', 'author 張曉明'],
  ['张晓明/文', 'author 张晓明'],
  ['（新华社发 张晓明摄）', 'photographer 新华社发 张晓明摄'],
  [
    '本文来自微信公众号“零售氪星球”（ID：ls），作者：苏打，编辑：谢芸子，某站经授权发布。',
    'source 零售氪星球',
    'author 苏打',
    'editor 谢芸子',
  ],
  ['本文来源：证券市场红周刊 责任编辑：杨倩_NF4425', 'source 证券市场红周刊', 'editor 杨倩'],
  ['作者：未知 责任编辑：棒棒不是糖', 'author 未知', 'editor 棒棒不是糖'],
  ['一审：罗小满 二审：何舟 三审：温如故', 'reviewer 罗小满', 'reviewer 何舟', 'reviewer 温如故'],
  ['一审：罗小满　二审：何舟', 'reviewer 罗小满', 'reviewer 何舟'],
  ['责编：罗小满', 'editor 罗小满'],
  ['值班编委：温如故', 'editor 温如故'],
  ['校对：沈默', 'proofreader 沈默'],
  ['监 制：高明勇', 'supervisor 高明勇'],
  ['总监制：邹 明', 'supervisor 邹明'],
  ['审 读：崔向升', 'reviewer 崔向升'],
  ['编辑 周褶褶 ｜ 排版 魏蔚', 'editor 周褶褶', 'other 魏蔚'],
  ['作者 王之言 高孜然', 'author 王之言', 'author 高孜然'],
  ['作者︱春春', 'author 春春'],
  ['文/栗思', 'author 栗思'],
  ['文丨政能亮特约评论员 韩涵', 'author 韩涵'],
  ['文 | 程望江', 'author 程望江'],
  ['文/图 程望江', 'author 程望江'],
  ['执笔/叨叨姐、胡一刀&李小飞刀', 'author 叨叨姐、胡一刀&李小飞刀'],
  ['采写：南都见习记者 林子沛', 'author 林子沛'],
  ['撰文：程望江', 'author 程望江'],
  ['编辑/倪家宁', 'editor 倪家宁'],
  ['出品︱网易科学人栏目组 胖胖', 'producer 网易科学人栏目组 胖胖'],
  ['翻译：程望江', 'translator 程望江'],
  ['编译：程望江', 'translator 程望江'],
  ['制图：白鹭', 'illustrator 白鹭'],
  ['摄影：白鹭', 'photographer 白鹭'],
  ['图：视觉中国', 'photographer 视觉中国'],
  ['图片来源：新华社', 'photographer 新华社'],
  ['选稿：秦岭', 'other 秦岭'],
  ['通讯员：白鹭 沈默', 'correspondent 白鹭', 'correspondent 沈默'],
  ['来源：新华社', 'source 新华社'],
  ['来源于：东区办事处', 'source 东区办事处'],
  ['稿源：光明日报', 'source 光明日报'],
  ['（资料来源：参考消息、海外网等）', 'source 参考消息、海外网等'],
  [
    '原标题：他晚于阿姆斯特朗登月 却是首个敢在月球喝酒的人',
    'original-title 他晚于阿姆斯特朗登月 却是首个敢在月球喝酒的人',
  ],
  ['（原标题：狂奔的龙湖集团“暗伤”曝露？）', 'original-title 狂奔的龙湖集团“暗伤”曝露？'],
  ['原标题:以战时内阁审查重启停火谈判提案', 'original-title 以战时内阁审查重启停火谈判提案'],
  ['（作者单位：南岭县图书馆）', 'affiliation 南岭县图书馆'],
  ['（作者系南岭县图书馆馆员）', 'affiliation 南岭县图书馆馆员'],
  ['作者：沈见川', 'author 沈见川'],
  ['■ 沈见川', 'author 沈见川'],
  ['（钟才文）', 'author 钟才文'],
  ['（羅森）', 'author 羅森'],
  ['半月谈记者 史卫燕', 'author 史卫燕'],
  ['本报记者 王乐文 方 敏', 'author 王乐文', 'author 方敏'],
  ['新华社记者邹多为、唐诗凝、丁乐', 'author 邹多为', 'author 唐诗凝', 'author 丁乐'],
  ['新华社记者', 'author '],
  ['（总台央视记者 奚丹霓 张赛）', 'author 奚丹霓', 'author 张赛'],
  ['澎湃新闻记者 段彦超 廖艳', 'author 段彦超', 'author 廖艳'],
  ['本报记者 程望江 通讯员 白鹭', 'author 程望江', 'correspondent 白鹭'],
  ['中青报·中青网记者 魏其濛 来源：中国青年报', 'author 魏其濛', 'source 中国青年报'],
  [
    '《 人民日报 》（ 2024年05月10日 04 版）',
    'print-edition 《 人民日报 》（ 2024年05月10日 04 版）',
  ],
  ['《光明日报》（2020年09月27日 10版）', 'print-edition 《光明日报》（2020年09月27日 10版）'],
  ['图片均来自网络', 'photographer 图片均来自网络'],
  ['本文首发于39深呼吸公众号', 'source 39深呼吸公众号'],
  ['(综合整理自澎湃新闻、智东西、雷锋网等)', 'source 澎湃新闻、智东西、雷锋网等'],
  ['感谢郭张隽、孙书傲为本文提供的帮助', 'other 郭张隽、孙书傲'],
  ['发布日期：2019-03-06 责任编辑：龙慧', 'other 2019-03-06', 'editor 龙慧'],
  ['2024-05-20 10:00 来源：新华社', 'other 2024-05-20 10:00', 'source 新华社'],
  ['By Jane Doe', 'author Jane Doe'],
  ['By Jane Doe and John Roe', 'author Jane Doe', 'author John Roe'],
  ['By The Associated Press', 'author The Associated Press'],
  ['(Reporting by Jane Doe in London; Editing by John Roe)', 'author Jane Doe', 'editor John Roe'],
  ['Editing by Joan Pike', 'editor Joan Pike'],
  ['Photo: Getty Images', 'photographer Getty Images'],
  ['Source: Reuters', 'source Reuters'],
  ['Von Jana Doe', 'author Jana Doe'],
  ['Published 18 November 2019, 10:15', 'other Published 18 November 2019, 10:15'],
];

const SENTENCES = [
  '记者：您好，请问您对这次改革怎么看？',
  '记者：谢谢。',
  '记者：谢谢您',
  '记者：那么您的看法呢',
  '记者从市水利局获悉，湖区水位持续上涨。',
  '记者 采访了守闸的老人。',
  '记者了解到，闸房里有一块屏幕',
  '来源：他说，这笔钱是卖房子得来的。这让所有人都吃了一惊。',
  '编辑：请你把这一段改一下。',
  '图为清晨的渡口。',
  '图为浦东新区合庆镇益民村民委员会',
  '图：一名老人在闸房里看水',
  '图2：湖区水位变化',
  '视频：守闸人的夏天',
  '视频丨守闸人的夏天',
  '设计：以人为本',
  '单位：万元',
  '时间：7月27日上午',
  '地点：湖区文化馆',
  '整理：把被褥搬进闸房',
  '策划：一次看水的旅行',
  '译：意思是“水满则溢”',
  '2005年8月25日',
  '2005年8月25日（来源：上海证券报）',
  '（完）',
  '（BBC）',
  '（上）',
  '（未完待续）',
  '（图文无关）',
  '一、审核：怎样把好关口',
  '一审宣判后，被告人提出上诉。',
  '二审：维持原判，驳回上诉。本判决为终审判决。',
  '作者在书中写道，湖是有记忆的。',
  '作者认为，看水是一门学问',
  '来源是多方面的',
  '责任编辑的工作很辛苦',
  '编辑部的故事',
  '校对是一门手艺',
  '出品人说，这部电影拍了三年。',
  '原标题没有说清楚的事，正文里要说清楚。',
  '“责任编辑：这三个字很重。”他说。',
  '他告诉记者：“湖水一天天涨起来。”',
  '王凯介绍，河南做好良田、良种、良机、良法融合一体的文章。',
  '湖区来源广泛：雨水、雪水、泉水。',
  '《守闸人》（2024年，湖区出版社）是一本好书，值得一读。',
  '文化是一座城市的灵魂。',
  '图书馆里坐满了人',
  '摄影是光的艺术，这句话他说了一辈子。',
  'By 2020, the company had 300 staff.',
  'By the time the water fell, the keeper was asleep.',
  'By noon Jane Doe had left.',
  'Source: a person familiar with the matter said it was late. He did not say more.',
  'Editing is hard work.',
  'Photo editing by hand takes time.',
  'Video: how the lock works, step by step!',
  'Reporting by day, writing by night',
  'Written by hand in 1872, the log is kept in a glass case.',
  'Sources say the talks will go on',
  'Via Roma is the longest street of the town',
  'November 19, 2019',
];

describe('credit lines', () => {
  test.each(CREDITS)('%s', (line, ...credits) => {
    expect(readCreditLine(line).map(({ role, name }) => `${role} ${name}`)).toEqual(credits);
  });
});

describe('sentences are not credits', () => {
  test.each(SENTENCES)('%s', (line) => {
    expect(readCreditLine(line)).toEqual([]);
  });
});

test('a single credit keeps the line as the page shows it', () => {
  expect(readCreditLine('[ 责编：杨煜 ]')).toEqual([
    { role: 'editor', label: '责编', name: '杨煜', text: '[ 责编：杨煜 ]' },
  ]);
});

test('long and hostile lines are answered at once', () => {
  for (const unit of [' ', ',', '、', 'a', '-', '（', '：', '编辑：', '记者 ']) {
    const started = performance.now();
    expect(readCreditLine(unit.repeat(1_000_000 / unit.length))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(200);
  }
});
