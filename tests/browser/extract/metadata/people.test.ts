// Who wrote it and who published it first, in the ways Chinese pages say so.
import { describe, expect, test } from 'vitest';
import { articleOf, type FieldPage, jsonLd } from './fields-of';

const H1 = '<h1>守闸人的漫长夏天</h1>';
const page = (above: string, end = ''): FieldPage => ({
  lang: 'zh-CN',
  title: '守闸人的漫长夏天_湖区网',
  body: H1 + above,
  end,
});
const read = (above: string, end = '') => {
  const { authors, source } = articleOf(page(above, end));
  return { authors, source };
};

describe('author and medium in one line', () => {
  test.each([['程望江/湖区青年报'], ['湖区青年报/程望江'], ['湖区青年报｜程望江']])(
    '%s',
    (line) => {
      expect(read(`<p>${line}</p><p>2024-07-27 10:11</p>`)).toEqual({
        authors: ['程望江'],
        source: '湖区青年报',
      });
    },
  );

  test('a Taiwanese head with a drawn slash, a place or none', () => {
    const names = { authors: ['程望江'], source: '湖區晚報' };
    const date = '<div>2013.06.29 04:17 pm</div>';
    expect(read(`<div>【湖區晚報╱記者程望江/台北報導】</div>${date}`)).toEqual(names);
    expect(read(`<div>【湖區晚報╱本報記者程望江】</div>${date}`)).toEqual(names);
  });
});

describe('lines of their own around the date', () => {
  const names = { authors: ['程望江'], source: '湖区日报' };
  test('above it, below the headline', () => {
    expect(read('<p><span>程望江</span><em>湖区日报</em></p><p>2018-08-16 06:57</p>')).toEqual(
      names,
    );
  });

  test('between a date above the headline and the headline', () => {
    const lines = ['2012-05-03 01:12', '湖区日报', '【程望江／台南報導】'];
    const above = `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
    const found = articleOf({ ...page(''), body: above + H1 });
    expect({ authors: found.authors, source: found.source }).toEqual(names);
  });

  test('an office and who holds it', () => {
    const line = '<p align="center">湖区市代市长　程望江</p>';
    expect(read(`<p>2020-02-17 10:11</p>${line}`).authors).toEqual(['程望江']);
  });

  test('a reporter’s line set as a heading', () => {
    const line = '<h2>本报记者 程望江 白鹭</h2>';
    expect(read(`${line}<p>2020-02-17 10:11</p>`).authors).toEqual(['程望江', '白鹭']);
  });

  test('buttons beside it name nobody', () => {
    const line = '<p>2016-12-08 11:26 <span>打印本页</span> <span class="close">关闭</span></p>';
    expect(read(line).authors).toEqual([]);
  });

  test('an account without a capital behind 作者：', () => {
    expect(read('<p>2012-04-24 00:15 作者：kingsam</p>').authors).toEqual(['kingsam']);
  });

  test('all who sign below the text, one of them beside the headline', () => {
    const end = '<p>湖区日报记者　程望江　实习生　白鹭　通讯员　顾晚舟</p>';
    const line = '<p>2020-02-17 10:11 <span class="author">程望江</span></p>';
    expect(read(line, end).authors).toEqual(['程望江', '白鹭', '顾晚舟']);
  });
});

describe('whose article it is', () => {
  const authorsOf = (above: string, end = '') => read(above, end).authors;
  test('a date line within the heading, behind a break', () => {
    const inside = '<br><span>2018-06-25　来源：湖区日报　供稿人：程望江　点击：864</span>';
    const found = articleOf({ ...page(''), body: `<h1>守闸人的漫长夏天${inside}</h1>` });
    expect(found).toMatchObject({
      title: '守闸人的漫长夏天',
      authors: ['程望江'],
      source: '湖区日报',
    });
  });

  test('whoever put it there, where a link leads to them', () => {
    const poster = '<a href="home.php?mod=space&amp;uid=22">湖边的蚌壳</a>';
    expect(authorsOf(`<p>2015-9-22 10:15 | 发布者: ${poster} | 查看: 64</p>`)).toEqual([
      '湖边的蚌壳',
    ]);
    expect(authorsOf('<p>2015-9-22 10:15 | 发布者: 湖边的蚌壳 | 查看: 64</p>')).toEqual([]);
  });

  test('an account above the headline, with a badge', () => {
    const account = '<a class="name" href="/Authors/88">湖边聊船</a><i class="vip">V</i>';
    const found = articleOf({
      ...page(''),
      body: `<div class="author-box"><div>${account}</div></div>${H1}`,
    });
    expect(found.authors).toEqual(['湖边聊船']);
  });

  test('whom a line below the text calls the owner', () => {
    const owner = '<a href="/people/shu/">湖边的树</a>';
    expect(authorsOf('', `<p>© 本文版权归 ${owner} 所有，转载请联系作者。</p>`)).toEqual([
      '湖边的树',
    ]);
    expect(read('', '<p>如需转载请务必注明出处：湖区科技</p>').source).toBe('湖区科技');
    expect(read('', '<p>本文为湖区财经原创，转载请在后台留言。</p>').source).toBe('湖区财经');
  });

  test('a nickname alone in the bracket at the end', () => {
    expect(authorsOf('', '<p>（小禾）</p>')).toEqual(['小禾']);
    expect(authorsOf('', '<p>（小说）</p>')).toEqual([]);
  });

  test('all whom the statement names, though labels tell some of them', () => {
    const line = '□首席记者 程望江 见习记者 白鹭 实习生 秦岭 文图';
    expect(authorsOf(`<p>2020-02-17 10:11</p><p>${line}</p>`)).toEqual(['程望江', '白鹭', '秦岭']);
  });

  test('the reporter before the slash, not the editor behind it', () => {
    expect(authorsOf('', '<p>（記者程望江綜合報導/責任編輯：秦岭）</p>')).toEqual(['程望江']);
  });

  test('a label in a line of its own, its value in the next', () => {
    const field =
      '<div class="field-label">文章來源:</div><div class="field-items">湖区日报‧2017.04.11</div>';
    expect(read('', field).source).toBe('湖区日报');
  });
});

describe('who stands beside the reporter', () => {
  test.each([
    ['<div>记者 程望江 通讯员 白鹭</div>', '程望江、白鹭'],
    ['<div>湖区新闻记者 程望江 实习生 白鹭</div>', '程望江、白鹭'],
    ['<div>来源：湖区日报 作者：程望江 责编：程望江</div>', '程望江'],
    ['<div>作者：程望江 白鹭 责编：程望江</div>', '程望江、白鹭'],
    ['<span>原创</span> <span>湖区食录</span><p>撰文／程望江 摄影／白鹭</p>', '程望江'],
  ])('%s', (line, names) => {
    expect(read(`<p>2024-07-27 10:11</p>${line}`).authors.join('、')).toBe(names);
  });

  test('as the citation tag of a page names them, in two scripts', () => {
    const head = '<meta name="byline" content="JANE HOLLENBACH, 呂安妮">';
    expect(articleOf({ ...page('<time>2021年11月8日</time>'), head }).authors).toEqual([
      'JANE HOLLENBACH',
      '呂安妮',
    ]);
  });
});

describe('beside the date no source is', () => {
  test.each([
    [
      'a tag',
      '<div><time>2024-07-27 10:11</time> 标签: <a href="#">湖区</a>, <a href="#">老闸口</a></div>',
    ],
    [
      'a desk',
      '<div><time>2024-07-27 10:11</time><div><a class="reporter" href="/r/1">生活中心</a></div></div>',
    ],
    ['a day', '<div><em class="source">昨天</em><em>湖北</em></div>'],
  ])('%s', (_, line) => {
    expect(read(line).source).toBe('');
  });
});

test('a source is read below the text, where one line says it', () => {
  expect(read('<p>2024-07-27 10:11</p>', '</div><div><p>文章来源 : 湖区日报</p>').source).toBe(
    '湖区日报',
  );
});

describe('names', () => {
  test('run together behind a title, and sent from somewhere', () => {
    expect(
      read('<p>2005-04-25 08:24 来源：湖区日报</p><p>本报记者程望白鹭发自北京</p>').authors,
    ).toEqual(['程望', '白鹭']);
  });

  test('with an office behind or before them', () => {
    const date = '<p>2020-07-04 12:10 来源：湖区网</p>';
    expect(read(date, '<p>（作者：方敏北京大学经济学院教授）</p>').authors).toEqual(['方敏']);
    expect(read(date, '<p>（作者：武汉大学历史学院 方敏）</p>').authors).toEqual(['方敏']);
    const long =
      '<p>（本文来源：湖区日报 作者：湖区经济交流中心世界经济研究部部长，研究员方敏）返回首页，查看更多</p>';
    expect(read('<p>2020-07-04 12:10</p>', long)).toEqual({
      authors: ['方敏'],
      source: '湖区日报',
    });
  });

  test('behind the name of a column', () => {
    expect(read('<p>2019-09-23 07:48</p><p>《水线》作者 周纯</p>').authors).toEqual(['周纯']);
    expect(read('<p>2019-09-23 07:48</p><p>作者：《水线》记者 周纯</p>').authors).toEqual(['周纯']);
  });

  test('in a bracket with the place, and buttons behind it', () => {
    expect(
      read('<p>2016-05-21 11:44</p>', '<p>水位已退。（程望江／台中報導）</p><p>圖集</p><p>+1</p>')
        .authors,
    ).toEqual(['程望江']);
  });

  test('a paper’s commentator signs for the paper', () => {
    expect(
      read('<p>2024-05-13 06:16</p>', '<p>水位终会退去。（湖区日报评论员）</p>').authors,
    ).toEqual(['湖区日报评论员']);
  });

  test('below the text, where the editors stand too', () => {
    const foot = `<table><tr><td>作者： 记者程望江</td></tr><tr><td>编辑： 白鹭</td></tr></table>`;
    const article = articleOf(page('<p>2012-06-04 09:20 稿件来源：湖区日报</p>', foot));
    expect(article.authors).toEqual(['程望江']);
  });

  test('who is called the source and is no medium wrote it', () => {
    expect(read('<p>2005-03-21 11:21 《湖区周刊》</p>', '<p>（来源：尹娟）</p>').authors).toEqual([
      '尹娟',
    ]);
  });
});

describe('never a name', () => {
  test.each(['收集', '最新更新', '转播到湖区微博', '订阅湖区新闻', '7 分钟', '公开日'])(
    '%s',
    (word) => {
      const { authors, source } = read(`<div class="author">${word}</div><p>2019-09-23 07:48</p>`);
      expect([authors, source]).toEqual([[], '']);
    },
  );

  test('an address of the site beside the date', () => {
    expect(read('<p>BUSINESS.LAKE.COM 2004年7月16日08:19</p>').authors).toEqual([]);
  });
});

describe('the source', () => {
  test('beside the date before a button below it, known medium or not', () => {
    const line = '<div><span class="a_source">水线</span> <span>2019-09-23 07:48</span></div>';
    expect(read(`${line}<ul><li>湖区微博</li></ul>`).source).toBe('水线');
  });

  test('in brackets that are elements of their own', () => {
    const line = '<div>2004年7月16日08:19 [ 黄宇 ] 来源：[ <font>国际湖区报</font> ]</div>';
    expect(read(line)).toEqual({ authors: ['黄宇'], source: '国际湖区报' });
  });

  test('the agency that a dateline names, but not one that is quoted', () => {
    const date = '<p>2016-03-19 10:48</p>';
    const line = (opening: string) =>
      read(`${date}<p>${opening}湖区的水位一天天涨起来，守闸的人把被褥搬进了闸房。</p>`);
    expect(line('（中央社記者程望江桃園19日電）').source).toBe('中央社');
    expect(line('法新社消息称，').source).toBe('');
  });

  test('what the text calls its own source before an account beside the date', () => {
    const account =
      '<div class="user"><a href="/u/1">湖区经济网</a></div><div>2024-05-13 06:15</div>';
    expect(read(account, '<p>（本文来源：湖区日报）</p>').source).toBe('湖区日报');
  });

  test('none where the label is followed by no name', () => {
    expect(read('<p>2005-04-05 06:40 来源：转载文章</p>').source).toBe('');
  });
});

test('a calendar leaf below the headline', () => {
  const leaf = '<div><div>2019</div><div>09/07</div><div>19:02</div></div>';
  expect(articleOf(page(leaf)).publishedTime).toBe('2019-09-07T19:02+08:00');
});

describe('what stands where a name would', () => {
  const date = '<span>2026-11-20 17:00</span> <span>来源：湖区日报</span>';
  const nobody = { authors: [], source: '湖区日报' };

  test('a button beside the date: a link that leads nowhere', () => {
    expect(read(`<div>${date} <a class="fwd">大家说</a></div>`)).toEqual(nobody);
  });

  test('a button below a label without a value', () => {
    const tools = '<div><a href="/m/17.html">手机查看</a></div>';
    expect(read(`<div>${date} 作者：</div>${tools}`)).toEqual(nobody);
  });

  test('words around a date that say what it is', () => {
    expect(read('<div><span>已于 2026-11-20 23:51:14 修改</span></div>').authors).toEqual([]);
  });

  test('a correspondent behind the reporter, who report', () => {
    const first =
      '<p>本报记者 程望江 通讯员 岳闸报道：清晨五点半，守闸的人就起来了，把水位一笔一笔记在本子上，再沿着大堤走上一圈。</p>';
    expect(read(`<div>${date}</div>${first}`).authors).toEqual(['程望江', '岳闸']);
  });

  test('the paper behind the names', () => {
    const line = '<p>作者：程望江 岳闸《湖区日报》（2026年11月19日 09版）</p>';
    expect(read(`<div>${date}</div>${line}`).authors).toEqual(['程望江', '岳闸']);
  });

  test('whoever signs in the closing bracket wrote it, the editor too', () => {
    const editor = '<span>编辑：程望江</span>';
    const end = '<p>水位还在涨。（文/湖区网 程望江）</p><p>责任编辑：程望江</p>';
    expect(read(`<div>${date} ${editor}</div>`, end).authors).toEqual(['程望江']);
  });
});

describe('one stands beside the headline, all of them sign', () => {
  const line = '<p>来源：湖区日报 | 作者：程望江 | 2024-07-27 10:11</p>';
  const all = ['程望江', '白鹭', '沈默'];

  test('in the dateline', () => {
    const dateline =
      '<p>湖区日报7月27日讯（记者 程望江 通讯员 白鹭 沈默）闸房里的灯亮了一夜，水位又涨了半尺。</p>';
    expect(read(`${line}${dateline}`, '<p>作者：程望江</p>').authors).toEqual(all);
  });

  test('in the bracket at the end', () => {
    const end = '<p>守闸的人说，等水退了再回家。（湖区日报记者 程望江 通讯员 白鹭 沈默）</p>';
    expect(read(line, end).authors).toEqual(all);
  });

  test('but others in the dateline are no reason to doubt the label', () => {
    const dateline = '<p>湖区日报7月27日讯（记者 白鹭）闸房里的灯亮了一夜，水位又涨了半尺。</p>';
    expect(read(`${line}${dateline}`).authors).toEqual(['程望江']);
  });
});

test('a drawn square between two who wrote, and what the second is', () => {
  expect(read('<p>作者：程望江 ▪ 实习生 白鹭 　责编：沈默</p>').authors).toEqual([
    '程望江',
    '白鹭',
  ]);
});

test('a place and 報道 behind the name in the dateline', () => {
  const dateline =
    '<p>【湖區日報訊】（記者 程望江 深圳報道）閘房裏的燈亮了一夜，水位又漲了半尺。</p>';
  expect(read(dateline).authors).toEqual(['程望江']);
});

test('bold words of a long sentence are no medium beside the date', () => {
  const opening =
    '<p>2014年3月8日，守闸的人收到一封信，信里说，<strong>却在起飞后不到一个小时</strong>，与地面失去了联系，<strong>此后</strong></p>';
  const source = read(`<p>2024-08-18 15:54</p>${opening}`).source;
  expect(source).toBe('');
});

describe('as real portals sign', () => {
  test('the paper and the name in a bracket that opens the text', () => {
    const text =
      '<p>【湖區快報／程望江】湖區今天公布水位，守閘的人連夜把被褥搬進閘房，一步也不離開。</p>';
    const { authors, source } = articleOf({
      ...page(''),
      lang: 'zh-TW',
      body: `<h1>守闸人的漫长夏天</h1>${text}`,
    });
    expect({ authors, source }).toEqual({ authors: ['程望江'], source: '湖區快報' });
  });

  test('the name and the place', () => {
    const lines = '<ul><li>程望江／台北</li><li>2024/09/25 02:40</li></ul>';
    expect(read(lines).authors).toEqual(['程望江']);
  });

  test('a login, in the element of the author', () => {
    const line =
      '<a class="nickname" href="/users/sluice">sluice</a> <span>發表於 2024年9月26日 08:27</span>';
    expect(read(`<p class="meta">${line}</p>`).authors).toEqual(['sluice']);
  });

  test('a figure’s caption and a button are nobody', () => {
    const caption =
      '<figure><img src="/a.jpg" alt=""><figcaption>报道：湖区将在年底前完成85亿元工程</figcaption></figure>';
    expect(read(`<p>2024-09-25 02:40</p>${caption}`).authors).toEqual([]);
    const counter = '<a href="#c"><i>0</i>参与</a> <em>手机看新闻</em>';
    expect(read(`<p>2017-05-15 08:12来源：<a>湖区晨报</a> ${counter}</p>`).authors).toEqual([]);
  });

  test('an hour in the line after its day', () => {
    const lines = '<ul><li>2024.10.09</li><li>03:00</li></ul>';
    expect(articleOf(page(lines)).publishedTime).toBe('2024-10-09T03:00+08:00');
  });

  test('a day beside the link to its section, above the headline', () => {
    const above = '<div><span>2024.10.14</span><span>|</span><a href="/water">水利与气候</a></div>';
    expect(articleOf({ ...page(''), body: above + H1 }).publishedTime).toBe('2024-10-14');
  });
});

describe('what the data name', () => {
  const declared = (lang: string, name: string) =>
    articleOf({
      lang,
      title: 'The long summer of the keepers',
      head: jsonLd({ headline: 'The long summer of the keepers', author: { name } }),
      body: '<h1>The long summer of the keepers</h1>',
    }).authors;

  test.each([
    ['de', 'heb', ['heb']],
    ['de', 'ssi, dan', ['ssi', 'dan']],
    ['de', 'dpa/mk', []],
    ['en', 'gto', []],
    ['de', 'Text: Anna Beispiel', ['Anna Beispiel']],
    ['de', 'Foto: Anna Beispiel', []],
    ['de', 'Berlin - Anna Beispiel', ['Anna Beispiel']],
    ['ja', '科学部・田中花子', ['田中花子']],
    ['ja', '山田 太郎', ['山田 太郎']],
  ])('%s: %s', (lang, name, authors) => {
    expect(declared(lang, name)).toEqual(authors);
  });
});
