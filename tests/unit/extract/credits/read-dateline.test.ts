// Who is named in the opening of the first paragraph, region by region; what says “记者” without naming anybody.
import { expect, test } from 'vitest';
import { readClosingBracket, readDateline } from '../../../../lib/extract/credits/read-dateline';

const TEXT = '市交通部门发布了新的运行图，列车班次将会增加。';

test.each([
  ['新京报讯（记者张晓明）', '张晓明'],
  ['本报讯（首席记者 张晓明 记者 李红 通讯员 王立）', '张晓明、李红、王立'],
  ['现代快报讯（通讯员 苏宣 记者 张晓明）', '苏宣、张晓明'],
  ['南方网讯 （记者/昌道励 通讯员/陈卓雄）', '昌道励、陈卓雄'],
  ['中新社北京5月13日电 (张晓明 李红)', '张晓明、李红'],
  ['东方网记者张晓明5月13日报道：', '张晓明'],
  ['齐鲁晚报记者 徐玉芹 今年春天，', '徐玉芹'],
  ['南都讯 记者张晓明 通讯员李红 发自广州 ', '张晓明、李红'],
  ['〔記者張曉明、編譯李紅／綜合報導〕', '張曉明、李紅'],
  ['【某某元6月3日訊】（某某元記者張曉明洛杉磯報導）', '張曉明'],
  ['（中央社記者張曉明、李紅台北13日電）', '張曉明、李紅'],
  ['〔記者張曉明、李紅／台北報導〕', '張曉明、李紅'],
  ['【張曉明／台北報導】', '張曉明'],
  ['某某网4月21日电（记者周芷若兰、通讯员李红）', '周芷若兰、李红'],
  ['生活中心／張曉明報導', '張曉明'],
  ['【張曉明、李紅╱彰化報導】', '張曉明、李紅'],
  ['某市新闻网讯（记者 泽仁 张晓明）', '泽仁、张晓明'],
  ['某某网北京4月5日讯 记者张晓明报道：', '张晓明'],
  ['【某某元5月13日訊】（某某元記者張曉明報導）', '張曉明'],
  ['本報2013年5月6日台南訊，張曉明報導', '張曉明'],
  ['湖区电力新闻网讯　通讯员张晓明 李红报道　', '张晓明、李红'],
])('%s names %s', (opening, names) => {
  expect(readDateline([opening + TEXT]).join('、')).toBe(names);
});

test.each([
  '记者张晓明从市交通局了解到，',
  '5月13日，记者从市交通局获悉，',
  '财联社5月13日讯（编辑 张晓明）',
  '娛樂中心／綜合報導 ',
  '水門邊的老屋。（記者張曉明攝）',
  '（观察者网讯）',
  '新华社北京5月13日电 题：',
])('%s names nobody', (opening) => {
  expect(readDateline([opening + TEXT])).toEqual([]);
});

test('a name in the bracket at the very end', () => {
  expect(readClosingBracket([TEXT, `${TEXT}（张晓明）`])).toEqual(['张晓明']);
  expect(readClosingBracket([TEXT, `${TEXT}（见下图）`])).toEqual([]);
});
