import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, cleanWords } from '../../../lib/text/clean-text';

test('unseen characters go, joiners that words need stay', () => {
  expect(cleanText('a\u202eb\u2066c\u200bd\ufeff\u0007e\u{e0041}f')).toBe('abcdef');
  expect(cleanText('نمی\u200cخواهم')).toBe('نمی\u200cخواهم');
  expect(cleanText('  a\u3000\n b\t')).toBe('a b');
});

test('two halves that something unseen parted make no character that nobody wrote', () => {
  expect(cleanText('a\ud83d\u001b\udc68b')).toBe('ab');
  expect(cleanWords('a\ud83d\u200b\udc68b')).toBe('ab');
});

test('anything but a string is nothing', () => {
  for (const value of [null, undefined, 1, {}, [], ['a'], true]) expect(cleanText(value)).toBe('');
});

test('never longer than asked, never a lone surrogate, whatever comes', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.integer({ min: 1, max: 50 }),
      (text, cap) => {
        const clean = cleanText(text, cap);
        return clean.length <= cap && !/\p{Cs}/u.test(clean) && clean === clean.trim();
      },
    ),
  );
});
