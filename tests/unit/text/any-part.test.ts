import { expect, test } from 'vitest';
import { anyPart } from '../../../lib/text/any-part';

test('a name holds a part, in whatever case', () => {
  const isCounter = anyPart('rank|hit count|stat');
  expect(isCounter('userRANK')).toBe(true);
  expect(isCounter('the hit count')).toBe(true);
  expect(isCounter('hit-count')).toBe(false);
  expect(isCounter('')).toBe(false);
});
