import { expect, test, vi } from 'vitest';
import { remembered } from '../../lib/remembered';

test('the same text is read once', () => {
  const read = vi.fn((text: string) => ({ length: text.length }));
  const lengthOf = remembered(read);
  expect(lengthOf('bridge')).toEqual({ length: 6 });
  expect(lengthOf('bridge')).toBe(lengthOf('bridge'));
  expect(lengthOf('')).toEqual({ length: 0 });
  expect(read).toHaveBeenCalledTimes(2);
});

test('no more is kept than was asked for', () => {
  const read = vi.fn((text: string) => text.toUpperCase());
  const upper = remembered(read, 2);
  for (const text of ['a', 'b', 'c', 'c', 'a']) upper(text);
  expect(read.mock.calls.flat()).toEqual(['a', 'b', 'c', 'a']);
});
