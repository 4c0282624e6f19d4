// The lines above the text of Chinese pages: date, 来源 and author in the shapes that systems of many sites give them.
import { describe, expect, test } from 'vitest';
import { articleOf, type FieldPage } from './fields-of';

const TITLE = '守闸人的漫长夏天';
const read = (body: string, more: Partial<FieldPage> = {}) => {
  const title = `${TITLE}_湖区网`;
  const page = { lang: 'zh-CN', title, ...more, body: body.replace('$H', `<h1>${TITLE}</h1>`) };
  const { authors, source, publishedTime } = articleOf(page);
  return [authors.join('、'), source, publishedTime.slice(0, 16)];
};
const AT = '2024-07-27T10:11';

describe('来源', () => {
  test.each([
    ['a picture of the name', '来源： <img src="a.png" alt="湖区快讯">', '湖区快讯'],
    ['buttons in brackets behind it', '来源：湖区日报 【字体：大 中 小】 【打印】', '湖区日报'],
    ['counters behind it', '来源: 湖区晚报　网友评论 12 条', '湖区晚报'],
    ['a mark of the site behind it', '湖区网 转载', '湖区网'],
    ['the paper as it is written', '来源：《湖区教育报》', '《湖区教育报》'],
    ['its edition', '来源：湖区日报（2024年07月27日 01版）', '湖区日报（2024年07月27日 01版）'],
    ['a bracket behind its link', '来源：<a href="/">湖区日报</a>(海外版)', '湖区日报(海外版)'],
    ['one within a bracket', '（来源：湖区日报（海外版））', '湖区日报（海外版）'],
    ['a desk as the second word', '来源：湖区网 水利频道', '湖区网 水利频道'],
    [
      'a part of an account’s name',
      '来源：湖区新闻·湖区号·媒体 编辑：李四',
      '湖区新闻·湖区号·媒体',
    ],
    ['a paper called as a device is', '来源：电脑报', '电脑报'],
    ['what no label is, behind it', '来源：湖区发布 主办单位：水利局', '湖区发布'],
    ['a label nobody has listed', '来源自：湖区日报', '湖区日报'],
  ])('%s', (_name, line, source) => {
    expect(read(`$H<p>2024-07-27 10:11 ${line}</p>`)).toEqual(['', source, AT]);
  });

  test.each([
    ['a link to the comments', '<a href="#c">参与互动</a>'],
    ['a channel', '<a href="/category/shui">水情</a>'],
    ['a word of the site’s name', '<span class="cat">湖区</span>'],
    ['a clock’s place', '北京时间'],
    ['a place', '<span>杭州</span>'],
    ['a place of report', '<span>北京报道</span>'],
  ])('never %s', (_name, beside) => {
    expect(read(`$H<div><span>2024-07-27 10:11</span> ${beside}</div>`)).toEqual(['', '', AT]);
  });

  test('a date line above the headline names the medium as well', () => {
    const line = '<div><span>2024-07-27 10:11</span> <span>湖区日报</span></div>';
    expect(read(`${line}$H`)).toEqual(['', '湖区日报', AT]);
  });

  test('an account says whose text it repeats', () => {
    const line = '<div>以下文章来源于守闸日记 ，作者程望江</div>';
    expect(read(`$H<p>2024-07-27 10:11</p>${line}`)).toEqual(['程望江', '守闸日记', AT]);
  });
});

describe('the author', () => {
  test.each([
    ['reporting from somewhere, behind the medium', '湖区晚报 程望江 北京报道'],
    [
      'in an element with who edits below',
      '<a href="/m">湖区晚报</a></p><p>◎湖晚记者｜程望江<br>◎湖晚编辑｜李四',
    ],
    ['behind the medium', '湖区晚报 程望江'],
    ['behind the medium, each in an element', '<span>湖区晚报</span> <span>程望江</span>'],
    ['behind 来源 and the medium', '来源:湖区晚报 程望江/文'],
    ['after a title, with a dot', '来源：湖区晚报</p><p>文．程望江'],
    ['of a magazine', '来源：湖区晚报</p><p>文｜湖区周刊 程望江'],
    ['before the medium', '程望江 湖区晚报'],
    ['before the medium, in a line below', '</p><p>程望江 湖区晚报'],
    ['before a label that nobody has listed', '作者：程望江 学段：小学 来源：湖区晚报'],
  ])('%s', (_name, line) => {
    expect(read(`$H<p>2024-07-27 10:11 ${line}</p>`)).toEqual(['程望江', '湖区晚报', AT]);
  });

  test('in a box with a picture and what somebody is', () => {
    const box =
      '<div class="author-intro"><img src="a.png"><div><a href="/ChengWangjiang">程望江</a><p>湖区大学水利学院教授</p></div></div>';
    expect(read(`$H${box}<p>2024-07-27 10:11 来源：湖区网</p>`)).toEqual(['程望江', '湖区网', AT]);
  });

  test('in the line above what they are', () => {
    const lines = '<ul><li>程望江</li><li>湖区网记者</li></ul><p>2024-07-27 10:11</p>';
    expect(read(`$H${lines}`)[0]).toBe('程望江');
  });

  test('in the bracket at the end, with the place where they work', () => {
    expect(read('$H<p>2024-07-27 10:11</p>', { end: '<p>（水利馆 程望江）</p>' })[0]).toBe(
      '程望江',
    );
  });

  test('is no place of report and no label of another date', () => {
    const desk = '<div class="article_authors"><a href="/reporter/1">程望江</a> / 台北報導</div>';
    expect(read(`$H${desk}<p>2024-07-27 10:11</p>`)).toEqual(['程望江', '', AT]);
    const day = '<p>撰文者：程望江　　出刊日：2024.07.27</p>';
    expect(read(`$H${day}`)).toEqual(['程望江', '', '2024-07-27']);
  });
});

describe('the time', () => {
  test.each([
    ['behind a label and a slash', '$H<p>发布/2024年7月27日 10:11</p>'],
    ['that only machines are told', '$H<time datetime="2024-07-27 10:11:05">2024年7月27日</time>'],
    ['of the last change, where no other is told', '$H<p>更新时间：2024-7-27 10:11:05</p>'],
  ])('%s', (_name, body) => {
    expect(read(body, { url: 'https://lake.example/2024/07/27/gate.html' })[2]).toBe(AT);
  });

  test('at the foot of a post', () => {
    expect(read('$H', { end: '<div class="time">编辑于 2024-07-27 10:11</div>' })[2]).toBe(AT);
  });
});

test('the republic belongs to its year', () => {
  expect(read('$H<div>中華民國113年7月27日</div>')).toEqual(['', '', '2024-07-27']);
});

test('a place with a button behind 来源 is no part of it', () => {
  expect(read('$H<p>2024-07-27 10:11 来源：湖区网 北州举报</p>')).toEqual(['', '湖区网', AT]);
  expect(read('$H<p>2024-07-27 10:11 来源：湖区网 发布于：北州</p>')[1]).toBe('湖区网');
});

test('a day stands two lines above the headline of its box', () => {
  expect(read('<div><p>2024年7月27日</p><p>水情</p>$H</div>')[2]).toBe('2024-07-27');
});

describe('as papers set their lines', () => {
  test.each<[string, string, string, string]>([
    [
      'a mark before the reporters',
      '<p>2024-07-27 10:11　来源：湖区环境报　◆本报记者 程望江 通讯员 卓玛央宗</p>',
      '程望江、卓玛央宗',
      '湖区环境报',
    ],
    [
      'a logo behind the label',
      '<p>2024-07-27 10:11 来源:<a href="#"><img src="l.gif" alt="湖区证券报"></a><em></em>我有话说(<a href="#">3</a>人参与)</p>',
      '',
      '湖区证券报',
    ],
    [
      'a line that is all links',
      '<p><a href="/1"><span>2024-07-27 10:11:05</span></a> <a href="/2">来源：湖区晚报</a> <a href="/3">收藏 亮了(211) 评论</a></p>',
      '',
      '湖区晚报',
    ],
    [
      'buttons behind the author',
      '<p><span>2024-07-27 10:11</span><span>作者：程望江（湖区大学教授）</span><span><a>我要评论</a><a>收藏</a></span></p>',
      '程望江',
      '',
    ],
    [
      'a foundation’s labels',
      '<ul><li>時間：2024-07-27 10:11</li><li>新聞引據：中央社</li><li>撰稿編輯：程望江</li></ul>',
      '程望江',
      '中央社',
    ],
  ])('%s', (_name, line, author, source) => {
    expect(read(`$H${line}`)).toEqual([author, source, AT]);
  });

  test.each<[string, string, string, string]>([
    [
      'writer, intern and photographer in one bracket',
      '<p>（文/程望江 实习生 郝雨晴　图/何飞扬）</p>',
      '程望江、郝雨晴',
      '',
    ],
    [
      'whose text it is and who wrote it in one bracket',
      '<p>（转自：湖区周刊　作者：程望江）</p>',
      '程望江',
      '湖区周刊',
    ],
    ['nobody but who put it together', '<p>（编译：程望江）</p>', '程望江', ''],
    [
      'a mark before each label',
      '<div class="foot"><p>◆记者：程望江 视觉：孙俊军</p><p>◆编辑：赖友生</p></div>',
      '程望江',
      '',
    ],
  ])('%s, below the text', (_name, end, author, source) => {
    expect(read('$H<p>2024-07-27 10:11</p>', { end })).toEqual([author, source, AT]);
  });

  test('the day on which a journal received the paper is no day of publication', () => {
    expect(
      read('$H<p>收稿日期：2018-11-05；修回日期：2019-02-26</p><p>网络出版日期：2024-07-27</p>')[2],
    ).toBe('2024-07-27');
  });
});

describe('names beside the date', () => {
  test.each([
    ['with what they do, run into it', '<span>撰文程望江</span>', '程望江'],
    ['with an office', '湖区大学教授 程望江', '程望江'],
    ['with an office in brackets', '程望江（湖区大学教授）', '程望江'],
    ['of a column’s author', '专栏作家 程望江', '程望江'],
    ['two of them', '程望江、岳闸', '程望江、岳闸'],
    ['two with a blank', '程望江 岳闸', '程望江、岳闸'],
  ])('%s', (_name, line, names) => {
    expect(read(`$H<p>2024-07-27 10:11 ${line}</p>`)).toEqual([names, '', AT]);
  });

  test('before the words that say what the date is', () => {
    expect(read('$H<p>程望江 发布于 2024-07-27 10:11</p>')).toEqual(['程望江', '', AT]);
  });

  test('alone in the line below it', () => {
    expect(read('$H<div>2024-07-27 10:11</div><div>程望江</div>')).toEqual(['程望江', '', AT]);
  });

  test('a desk that puts reports together is nobody', () => {
    expect(read('$H<p>2024-07-27 10:11 國際中心／綜合報導</p>')).toEqual(['', '', AT]);
  });
});
