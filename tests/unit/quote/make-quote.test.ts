import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Removal } from '../../../lib/article';
import { makeQuote } from '../../../lib/quote/make-quote';
import { anArticle, PAGE } from './an-article';
import { anyText } from './any-text';

const TEXTS = ['第一段，桥通了。', '第二段，人们都来了。', '第三段，天黑了。'];

function removal(beforeBlock: number, text = '推荐阅读'): Removal {
  return { kind: 'related', text, html: '', stage: '', reason: '', beforeBlock };
}

describe('makeQuote', () => {
  it('takes the words of a range over paragraphs, with 32 characters around them', () => {
    const range = { startBlock: 0, startOffset: 4, endBlock: 1, endOffset: 3 };
    const quote = makeQuote(anArticle(TEXTS), range);
    expect(quote).toMatchObject({
      exact: '桥通了。\n第二段',
      prefix: '第一段，',
      suffix: '，人们都来了。\n第三段，天黑了。',
      blocks: range,
      elided: false,
    });
    expect(quote.link).toMatch(/^https:\/\/www\.example\.cn\/2025\/0308\/1\.html#:~:text=/);
  });

  it('finds words given as a string, however they are spaced', () => {
    const quote = makeQuote(anArticle(TEXTS), ' 桥通了。\n\n 第二 段 ');
    expect(quote.blocks).toEqual({ startBlock: 0, startOffset: 4, endBlock: 1, endOffset: 3 });
    expect(quote.exact).toBe('桥通了。\n第二段');
  });

  it('leaves out the footnote marks that a block knows of, in the words and around them', () => {
    const text = '他从前是渔民1，后来改行②，如今教书。';
    const noteMarks = [
      [6, 7],
      [12, 13],
    ] as const;
    const article = anArticle([{ text, noteMarks }]);
    const range = { startBlock: 0, startOffset: 4, endBlock: 0, endOffset: 10 };
    expect(makeQuote(article, range)).toMatchObject({
      exact: '渔民，后来',
      prefix: '他从前是',
      suffix: '改行，如今教书。',
      link: expect.stringContaining(':~:text='),
    });
    // As it is selected in the page, and as it was quoted before.
    for (const words of ['渔民1，后来改行②', '渔民，后来改行'])
      expect(makeQuote(article, words)).toMatchObject({ exact: '渔民，后来改行' });
  });

  it('gives words from elsewhere without a place and with the plain link', () => {
    const quote = makeQuote(anArticle(TEXTS), '不在\u200b文中');
    expect(quote).toMatchObject({
      exact: '不在文中',
      blocks: null,
      link: PAGE,
      linkProblem: 'not-in-article',
    });
  });

  it.each([
    ['zero width space, word joiner, soft hyphen, BOM', 'a\u200bb\u2060c\u00add\ufeffe', 'abcde'],
    [
      'joiners of scripts and emoji stay',
      'نمی\u200cخواهم 👨\u200d👩\u200d👧',
      'نمی\u200cخواهم 👨\u200d👩\u200d👧',
    ],
    ['runs of white space', ' 一\n\t 二  三 ', '一 二 三'],
    ['ideographic and no-break spaces inside', '一\u3000二\u00a0三', '一\u3000二\u00a0三'],
    ['width and punctuation', 'ＡＢＣ，１２３；"x"', 'ＡＢＣ，１２３；"x"'],
    ['footnote marks', '他说[1]好［注2］。', '他说好。'],
    ['a number that opens a note', '[1] 见前文', '[1] 见前文'],
    ['years in brackets', '事件[2024]后', '事件[2024]后'],
    ['control characters', '一\u001b[31m二\u0000', '一[31m二'],
  ])('%s', (_, text, words) => {
    const range = { startBlock: 0, startOffset: 0, endBlock: 0, endOffset: text.length };
    expect(makeQuote(anArticle([text]), range).exact).toBe(words);
  });

  it('keeps the lines and brackets of code', () => {
    const text = 'let a = b[1];\n  a += 1;';
    const quote = makeQuote(anArticle([{ text, tag: 'pre' }]), {
      startBlock: 0,
      startOffset: 0,
      endBlock: 0,
      endOffset: text.length,
    });
    expect(quote.exact).toBe(text);
  });

  it.each([
    ['zh-CN', '……'],
    ['en', '[…]'],
  ])('marks what was taken out of the middle (%s)', (lang, mark) => {
    const range = { startBlock: 0, startOffset: 0, endBlock: 2, endOffset: 3 };
    const article = anArticle(TEXTS, { lang, removed: [removal(1), removal(1), removal(9)] });
    const quote = makeQuote(article, range);
    expect(quote.exact).toBe(`第一段，桥通了。\n${mark}\n第二段，人们都来了。\n第三段`);
    expect(quote.elided).toBe(true);
  });

  it('marks nothing at its ends, nor what had no words', () => {
    const range = { startBlock: 1, startOffset: 0, endBlock: 2, endOffset: 3 };
    const article = anArticle(TEXTS, { removed: [removal(1), removal(2, ' '), removal(3)] });
    expect(makeQuote(article, range)).toMatchObject({
      exact: '第二段，人们都来了。\n第三段',
      elided: false,
    });
  });

  it('survives any range, and quotes only words of the article', () => {
    const texts = fc.array(anyText(40), {
      minLength: 1,
      maxLength: 4,
    });
    const number = fc.integer({ min: -3, max: 60 });
    fc.assert(
      fc.property(
        texts,
        number,
        number,
        number,
        number,
        (blocks, startBlock, startOffset, endBlock, endOffset) => {
          const quote = makeQuote(anArticle(blocks), {
            startBlock,
            startOffset,
            endBlock,
            endOffset,
          });
          if (!quote.blocks) return;
          const all = blocks.join('').replace(/\s/g, '');
          const foreign = [...quote.exact.replace(/\s/g, '')].filter((char) => !all.includes(char));
          expect(foreign).toEqual([]);
        },
      ),
    );
  });

  it('survives any string', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (text, words) => {
        const { blocks } = makeQuote(anArticle([text]), words);
        expect(blocks === null || blocks.endOffset <= text.length).toBe(true);
      }),
    );
  });
});
