import { expect, test } from 'vitest';
import type { Block } from '../../../lib/article';
import { wholeSentences } from '../../../lib/quote/whole-sentences';

const block = (text: string): Block => ({
  text,
  tag: 'p',
  sourceText: text,
  sourceIndex: 0,
  url: '',
});

/** The words of the widened passage in one block, from the words chosen in it. */
function widen(text: string, words: string, lang: string): string {
  const startOffset = text.indexOf(words);
  const passage = {
    startBlock: 0,
    endBlock: 0,
    startOffset,
    endOffset: startOffset + words.length,
  };
  const whole = wholeSentences(passage, [block(text)], lang);
  return text.slice(whole.startOffset, whole.endOffset);
}

test.each([
  [
    '修路了。老街的修缮工程已经完工，谁都可以来看。周一闭馆。',
    '工程',
    '老街的修缮工程已经完工，谁都可以来看。',
  ],
  ['店主说：“来的人真多！”他很高兴。', '高兴', '他很高兴。'],
  ['真的完工了吗？完工了。', '完工了吗？完', '真的完工了吗？完工了。'],
])('%s', (text, words, expected) => {
  expect(widen(text, words, 'zh-CN')).toBe(expected);
});

test('English sentences lose the space behind them', () => {
  const text = 'The street is open. Anyone may come to see it. It is closed on Mondays.';
  expect(widen(text, 'may come', 'en')).toBe('Anyone may come to see it.');
});

test('over two paragraphs each end grows in its own', () => {
  const blocks = [block('路修好了。账目写在墙上。'), block('人来了。铺子租出去了。')];
  const passage = { startBlock: 0, startOffset: 8, endBlock: 1, endOffset: 2 };
  expect(wholeSentences(passage, blocks, 'zh')).toEqual({
    startBlock: 0,
    startOffset: 5,
    endBlock: 1,
    endOffset: 4,
  });
});

test('a language that nobody knows is no reason to fail', () => {
  expect(widen('一句话。又一句话。', '又', 'x-!')).toBe('又一句话。');
});
