import { describe, expect, it } from 'vitest';
import { readName } from '../../../lib/citation/read-name';
import { toCsl } from '../../../lib/citation/to-csl';
import { anArticle } from '../quote/an-article';

const ACCESSED = { accessed: '2026-11-23' };

describe('toCsl', () => {
  it('cites the site the reader saw, and keeps 来源 as a note', () => {
    expect(toCsl(anArticle(), ACCESSED)).toEqual({
      id: 'examplecn2025030803081html',
      type: 'webpage',
      language: 'zh-CN',
      title: '山城的桥',
      author: [{ family: '林', given: '小禾' }],
      'container-title': '北岭网',
      issued: { 'date-parts': [[2025, 3, 8]] },
      accessed: { 'date-parts': [[2026, 11, 23]] },
      URL: 'https://www.example.cn/2025/0308/1.html',
      note: '来源：北岭通讯社',
    });
  });

  it('leaves out what is not known', () => {
    const bare = anArticle([], { authors: [], site: '', source: '', publishedTime: '', lang: '' });
    expect(Object.keys(toCsl(bare, { accessed: '' })).sort()).toEqual([
      'URL',
      'id',
      'title',
      'type',
    ]);
  });

  it.each([
    ['2025', [2025]],
    ['2025-03', [2025, 3]],
    ['2025-03-08T23:59Z', [2025, 3, 8]],
    ['yesterday', undefined],
  ])('reads the date %s to its precision', (publishedTime, parts) => {
    const { issued } = toCsl(anArticle([], { publishedTime }), ACCESSED);
    expect(issued?.['date-parts'][0]).toEqual(parts);
  });

  it.each([
    ['http://paper.people.com.cn/rmrb/pc/content/202503/08/content_1.html', '人民网', '人民日报'],
    ['https://epaper.gmw.cn/gmrb/html/2025-03/08/nw.D110000gmrb_1.htm', '光明网', '光明日报'],
    ['https://epaper.example.cn/nhrb/3.html', '南河日报数字报', '南河日报'],
    ['https://szb.example.cn/3.html', '南河晚报', '南河晚报'],
  ])('%s is a newspaper article', (url, site, name) => {
    const credit = { role: 'print-edition', label: '', name: '', text: `（2025年03月08日 07 版）` };
    const article = anArticle([], { url, canonicalUrl: url, site, credits: [credit as never] });
    const item = toCsl(article, ACCESSED);
    expect([item.type, item['container-title'], item.page]).toEqual([
      'article-newspaper',
      name,
      '7',
    ]);
  });

  it.each([
    ['https://www.people.com.cn/n1/2025/0308/c1-1.html', '人民网'],
    ['https://epaper.example.cn/3.html', '北岭网'],
    ['https://newspaper.example.cn.evil.test/', ''],
  ])('%s is a web page', (url, site) => {
    const item = toCsl(anArticle([], { url, canonicalUrl: '', site }), ACCESSED);
    expect([item.type, item.page]).toEqual(['webpage', undefined]);
  });

  it('says 来源 only when it is another', () => {
    for (const source of ['北岭网', ' 北岭 网', ''])
      expect(toCsl(anArticle([], { source }), ACCESSED).note).toBeUndefined();
    expect(toCsl(anArticle([], { lang: 'zh-TW' }), ACCESSED).note).toBe('來源：北岭通讯社');
  });

  it('cites the canonical address of the same host only, without a passage', () => {
    const url = 'https://m.example.cn/1.html#:~:text=a';
    expect(toCsl(anArticle([], { url, canonicalUrl: 'https://other.test/1' }), ACCESSED).URL).toBe(
      'https://m.example.cn/1.html',
    );
    expect(
      toCsl(anArticle([], { url, canonicalUrl: 'https://m.example.cn/2' }), ACCESSED).URL,
    ).toBe('https://m.example.cn/2');
  });

  it('cleans fields of what does not show, and a title of its last full stop', () => {
    const title = ' 山城\u200b的\u202e桥\u0007。\n';
    expect(toCsl(anArticle([], { title }), ACCESSED).title).toBe('山城的桥');
  });

  it('never takes an editor for an author', () => {
    const credit = { role: 'editor', label: '责编', name: '杨煜', text: '责编：杨煜' } as const;
    expect(
      toCsl(anArticle([], { authors: [], credits: [credit] }), ACCESSED).author,
    ).toBeUndefined();
  });
});

describe('readName', () => {
  it.each([
    ['王芳', { family: '王', given: '芳' }],
    ['欧阳倩', { family: '欧阳', given: '倩' }],
    ['司马光明', { family: '司马', given: '光明' }],
    ['歐陽娜娜', { family: '歐陽', given: '娜娜' }],
    ['玛依拉·阿不都', { literal: '玛依拉·阿不都' }],
    ['南河市统计局', { literal: '南河市统计局' }],
    ['新华社', { literal: '新华社' }],
    ['本报记者', { literal: '本报记者' }],
    ['北岭网', { literal: '北岭网' }],
    ['小编', { literal: '小编' }],
    ['Jane Ann Doe', { family: 'Doe', given: 'Jane Ann' }],
    ['Anna van der Berg', { family: 'van der Berg', given: 'Anna' }],
    ['Luis de la Cruz', { family: 'de la Cruz', given: 'Luis' }],
    ['Martin Luther King, Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    ['Sammy Davis III', { family: 'Davis', given: 'Sammy', suffix: 'III' }],
    ['Dr. Jane Doe', { family: 'Doe', given: 'Jane' }],
    ['Prof. Dr. Hans Moor', { family: 'Moor', given: 'Hans' }],
    ['王芳教授', { family: '王', given: '芳' }],
    ['Prof', { literal: 'Prof' }],
    ['Madonna', { literal: 'Madonna' }],
    ['The Editorial Board', { literal: 'The Editorial Board' }],
    ['Harbour Times Staff', { literal: 'Harbour Times Staff' }],
    ['Voice of America', { literal: 'Voice of America' }],
    ['BBC News', { literal: 'BBC News' }],
  ])('%s', (name, expected) => {
    expect(readName(name, 'zh-CN')).toEqual(expected);
  });

  it('keeps Japanese and Korean names whole', () => {
    expect(readName('高橋一郎', 'ja')).toEqual({ literal: '高橋一郎' });
    expect(readName('김민수', 'ko')).toEqual({ literal: '김민수' });
  });
});
