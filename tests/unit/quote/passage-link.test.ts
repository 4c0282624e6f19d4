import { describe, expect, it } from 'vitest';
import type { BlockRange } from '../../../lib/article';
import type { PageLine } from '../../../lib/quote/page-lines';
import { buildPassageLink, checkedPage, textFragment } from '../../../lib/quote/passage-link';
import { FoldedPage } from '../../../lib/quote/verify-fragment';
import { isSureEdge } from '../../../lib/quote/word-edges';
import { anArticle, PAGE } from './an-article';

type Texts = Parameters<typeof anArticle>[0];

const lines = (texts: string[]): PageLine[] => texts.map((text) => ({ text, owner: null }));

/** The range of `words` in block `block`, or to `until` in a later one. */
function rangeOf(texts: string[], block: number, words: string): BlockRange {
  const startOffset = texts[block]?.indexOf(words) ?? -1;
  if (startOffset < 0) throw new Error(`${words} is not in block ${block}`);
  return { startBlock: block, startOffset, endBlock: block, endOffset: startOffset + words.length };
}

/** The directive, decoded: `prefix-,start,end,-suffix`. */
function directive(texts: string[], range: BlockRange, page?: string[], lang = 'zh-CN'): string {
  const article = anArticle(texts, { lang });
  const checked = page && checkedPage(lines(page));
  const { fragment } = buildPassageLink(article, { blocks: range }, checked);
  return decodeURIComponent(fragment.replace(/^text=/, ''));
}

const TEXTS = [
  '昨天，山城大桥正式通车。数千名市民来到桥上，见证这一时刻。',
  '“我在这里住了四十年。”市民周桂香说，“终于不用绕路了。”',
  '昨天，山城大桥迎来第一场雨。',
];

describe('textFragment', () => {
  it('takes a whole clause as it is', () => {
    expect(directive(TEXTS, rangeOf(TEXTS, 0, '数千名市民来到桥上'))).toBe('数千名市民来到桥上');
  });

  it('gives ends inside a sentence a neighbour that every engine sees the edge of', () => {
    expect(directive(TEXTS, rangeOf(TEXTS, 0, '大桥正式'))).toBe('山城大桥正式,-通车');
  });

  it('moves an end that cuts a word out to its edge', () => {
    const range = rangeOf(TEXTS, 0, '千名市');
    expect(directive(TEXTS, range)).toContain('市民');
  });

  it('tells repeated words apart by what stands around them', () => {
    const first = directive(TEXTS, rangeOf(TEXTS, 0, '山城大桥'));
    const third = directive(TEXTS, rangeOf(TEXTS, 2, '山城大桥'));
    // What is looked for first must be one of its kind.
    expect(first).toBe('山城大桥正式通车');
    expect(third).toBe('山城大桥迎来第一场雨');
  });

  it('gives a passage over paragraphs its first and last words', () => {
    const range = { startBlock: 0, startOffset: 12, endBlock: 1, endOffset: 11 };
    expect(directive(TEXTS, range)).toBe('数千名市民来到桥上,我在这里住了四十年。');
  });

  it('takes no more than 300 characters where words at both ends are enough', () => {
    const long = [
      `入秋以后，河边的芦苇白了一片，渔户把网收起来，${'中间说了很多很多，'.repeat(30)}他们说今年的水比往年清，鱼虽不多，个头却大了不少。`,
    ];
    const fragment = textFragment(anArticle(long), { blocks: rangeOf(long, 0, long[0] ?? '') });
    expect(fragment).not.toBe('');
    expect(fragment.length).toBeLessThanOrEqual(300);
  });

  it('shortens a long passage', () => {
    const long = [`开头的话在这里，${'中间说了很多很多，'.repeat(30)}最后的话在那里。`];
    const fragment = textFragment(anArticle(long), { blocks: rangeOf(long, 0, long[0] ?? '') });
    expect(fragment.length).toBeLessThan(400);
    expect(decodeURIComponent(fragment)).toMatch(/^text=开头的话在这里.*,.*最后的话在那里。$/);
  });

  it('encodes what directives and links read', () => {
    const texts = ['well-known, really & truly (yes)! and more words'];
    const range = rangeOf(texts, 0, 'well-known, really & truly (yes)!');
    expect(textFragment(anArticle(texts, { lang: 'en' }), { blocks: range })).toBe(
      'text=well%2Dknown%2C%20really%20%26%20truly%20%28yes%29%21',
    );
  });

  it('is empty when nothing unique can be made', () => {
    const texts = ['重复的话。', '重复的话。', '重复的话。', '重复的话。', '重复的话。'];
    expect(textFragment(anArticle(texts), { blocks: rangeOf(texts, 2, '重复的话。') })).toBe('');
  });

  it('leads to the line where the words and all beside them stand twice alike, and lines around tell it', () => {
    const line = '老渔夫说，今年的水比往年清。';
    const texts = ['早上的话。', line, '中午的话。', line, '晚上的话。'];
    const found = directive(texts, rangeOf(texts, 3, '今年的水'));
    expect(found).toContain('老渔夫说，今年的水比往年清。');
    expect(found).toMatch(/^中午的话。-,|,-晚上的话/);
  });

  it('is empty for words without a place', () => {
    expect(textFragment(anArticle(TEXTS), { blocks: null })).toBe('');
  });
});

describe('buildPassageLink', () => {
  it('takes the term from the page: words that were left out of the block stand in it', () => {
    const page = ['导航', '昨天，山城大桥[1]正式通车。数千名市民来到桥上，见证这一时刻。'];
    expect(directive(TEXTS, rangeOf(TEXTS, 0, '山城大桥正式通车'), page)).toBe(
      '山城大桥[1]正式通车',
    );
  });

  it('sees words of the page that the article does not have', () => {
    const page = ['热门：数千名市民来到桥上', ...TEXTS];
    const found = directive(TEXTS, rangeOf(TEXTS, 0, '数千名市民来到桥上'), page);
    expect(found).toBe('山城大桥正式通车。-,数千名市民来到桥上');
  });

  it('tells equal blocks apart by their neighbours', () => {
    const texts = ['甲段的话。', '共同的一段话。', '乙段的话。', '共同的一段话。', '丙段的话。'];
    const found = directive(texts, rangeOf(texts, 3, '共同的一段话。'), texts);
    expect(found).toMatch(/^乙段的话。-,共同的一段话。|^共同的一段话。,-丙段的话/);
  });

  it('begins above entries that stand alike in many lists, at the nearest line that is one of a kind', () => {
    const week = ['周一：休息', '周二：慢跑', '周三：休息', '周四：休息'];
    const texts = ['第一周的安排', ...week, '第二周的安排', ...week];
    const page = texts.map((text) => {
      const owner = { contains: (other: unknown) => other === owner, closest: () => null };
      return { text, owner: owner as unknown as Element };
    });
    const { fragment } = buildPassageLink(
      anArticle(texts),
      { blocks: rangeOf(texts, 8, '周三：休息') },
      checkedPage(page, (index) => page[index]?.owner ?? null),
    );
    expect(decodeURIComponent(fragment)).toBe('text=第二周的安排-,周一：休息,周三：休息');
  });

  it('rather begins a line earlier than with words that stand twice: Firefox gives up at the first of them', () => {
    const texts = ['有人说，电价会涨。', '记者问了几家。', '会上又有人说，电价会涨。'];
    const page = ['电价会涨：读者来信', ...texts];
    const found = directive(texts, rangeOf(texts, 2, '电价会涨。'), page);
    expect(found).toMatch(/^会上又有人说/);
  });

  it('looks first for nothing that stands for a picture above: Firefox gives up there', () => {
    const texts = ['船厂的旧照片。', '去年试航的渡船停在船坞里。', '船坞是十年前修的。'];
    const of = (words: string, unseen?: string) => {
      const page = texts.map((text, i) => ({ text, owner: null, ...(i === 1 && { unseen }) }));
      const range = rangeOf(texts, 1, words);
      const link = buildPassageLink(anArticle(texts), { blocks: range }, checkedPage(page));
      return decodeURIComponent(link.fragment);
    };
    expect(of('试航的渡船')).toBe('text=去年-,试航的渡船,-停在船坞里');
    expect(of('试航的渡船', texts[1])).toBe('text=船厂的旧照片。-,去年试航的渡船,-停在船坞里');
    // What is all there is to look for is looked for further on.
    expect(of('去年试航的渡船停在船坞里', texts[1])).toBe('text=去年试航的渡船停在船坞里');
  });

  it('takes no context that wide blanks part from the words: Firefox does not pass over them', () => {
    const texts = ['重复的话。', '甲段的话。', '重复的话。', '乙段的话。'];
    const of = (unseen?: string) => {
      const page = texts.map((text, i) => ({ text, owner: null, ...(i === 2 && { unseen }) }));
      const owner = { contains: (other: unknown) => other === owner, closest: () => null };
      const live = page.map((line, i) =>
        i === 2 ? { ...line, owner: owner as unknown as Element } : line,
      );
      const checked = checkedPage(live, () => owner as unknown as Element);
      const link = buildPassageLink(
        anArticle(texts),
        { blocks: rangeOf(texts, 2, '重复的话') },
        checked,
      );
      return decodeURIComponent(link.fragment);
    };
    expect(of()).toBe('text=甲段的话。-,重复的话');
    expect(of('　　')).toBe('text=重复的话。,-乙段的话。');
  });

  it('stays at words behind a first letter that is set apart, rather than begin at the heading above', () => {
    const page: PageLine[] = [
      { text: '修桥记', owner: null },
      { text: '负', owner: null, cap: true },
      { text: '责修桥的工程队里多是年轻人，负责画图的也是。', owner: null },
    ];
    const texts = ['负责修桥的工程队里多是年轻人，负责画图的也是。'];
    const link = buildPassageLink(
      anArticle(texts),
      { blocks: rangeOf(texts, 0, '负责修桥的工程队里多是年轻人') },
      checkedPage(page),
    );
    expect(decodeURIComponent(link.fragment)).toBe('text=修桥的工程队里多是年轻人');
  });

  it('takes the title from the highest heading that shows it', () => {
    const [h1, h2] = ['h1', 'h2'].map((name) => ({
      closest: (path: string) => (path.split(',').includes(name) ? {} : null),
    })) as unknown as Element[];
    const owners = [h2, h1, null];
    const title = '老街修好了';
    const page = ['老街修好了 登录', '老街修好了（河边日报）', '老街修好了'].map((text, i) => ({
      text,
      owner: owners[i] ?? null,
    }));
    const { fragment } = buildPassageLink(
      anArticle(TEXTS),
      { blocks: null, exact: title },
      checkedPage(page),
    );
    expect(decodeURIComponent(fragment)).toBe('text=老街修好了 登录-,老街修好了');
  });

  it('gives the plain link and the reason', () => {
    const article = anArticle(TEXTS);
    const blocks = rangeOf(TEXTS, 0, '数千名市民');
    expect(buildPassageLink(article, { blocks }, checkedPage(lines(['别的页面'])))).toEqual({
      link: PAGE,
      fragment: '',
      problem: 'not-on-page',
    });
    expect(buildPassageLink(article, { blocks: null }).problem).toBe('not-in-article');
  });

  it('uses the address of the page where the words stand, and of a passage over two pages the first part', () => {
    const second = `${PAGE}?page=2`;
    const texts: Texts = ['第一页的话，说完了。', { text: '第二页的话，说完了。', url: second }];
    const article = anArticle(texts);
    const on = (range: BlockRange) => buildPassageLink(article, { blocks: range }).link;
    const whole = { startOffset: 0, endOffset: 6 };
    expect(on({ startBlock: 1, endBlock: 1, ...whole }).startsWith(`${second}#:~:text=`)).toBe(
      true,
    );
    const over = on({ startBlock: 0, startOffset: 6, endBlock: 1, endOffset: 4 });
    expect(over.startsWith(`${PAGE}#:~:text=`)).toBe(true);
    expect(decodeURIComponent(over)).toContain('说完了');
  });

  it('keeps the fragment of the address and drops an old directive', () => {
    const url = 'https://a.cn/#/story/1:~:text=old';
    const { link } = buildPassageLink(anArticle(TEXTS, { url }), {
      blocks: rangeOf(TEXTS, 0, '数千名市民来到桥上'),
    });
    expect(decodeURIComponent(link)).toBe('https://a.cn/#/story/1:~:text=数千名市民来到桥上');
  });

  it('keeps an ideographic space as it is: Firefox does not take a space for it', () => {
    const texts = ['新华社北京4月24日电　题：山城的桥'];
    expect(directive(texts, rangeOf(texts, 0, texts[0] ?? ''), texts)).toBe(texts[0]);
  });
});

describe('isSureEdge', () => {
  it.each([
    ['桥|，通', true],
    ['桥，|通', true],
    ['山|城', false],
    ['the| end', true],
    ['it|’s', false],
    ['3|.14', false],
    ['3，|043', false],
    ['3|，043', false],
    ['end|. Then', true],
    ['well|-known', false],
    ['元|，3', true],
    ['|山', true],
  ])('%s: %s', (marked, sure) => {
    expect(isSureEdge(marked.replace('|', ''), marked.indexOf('|'))).toBe(sure);
  });
});

describe('FoldedPage.find', () => {
  const page = new FoldedPage(lines(['Ｔｈｅ “Old” café, 1999', 'the new café', 'tail of it']));
  const find = (start: string, rest = {}) =>
    page.find({ prefix: '', start, end: '', suffix: '', ...rest }).length;

  it('folds case, width, accents and marks as browsers do, and stops at the end of a line', () => {
    expect(find('the "old" CAFE')).toBe(1);
    expect(find('cafe')).toBe(2);
    expect(find('1999 the')).toBe(0);
  });

  it('wants context right beside, across lines too', () => {
    expect(find('café', { prefix: 'new' })).toBe(1);
    expect(find('café', { prefix: 'old' })).toBe(0);
    expect(find('the', { prefix: '1999' })).toBe(1);
    expect(find('café', { suffix: 'tail' })).toBe(1);
  });

  it('wants the end behind the start', () => {
    expect(find('new', { end: 'tail' })).toBe(1);
    expect(find('new', { end: 'old' })).toBe(0);
  });
});
