import { expect, test, vi } from 'vitest';
import { once } from '../../lib/once';

test('made when it is first asked for, and never again', () => {
  const make = vi.fn(() => ({ words: 'the bridge' }));
  const words = once(make);
  expect(make).not.toHaveBeenCalled();
  expect(words()).toBe(words());
  expect(make).toHaveBeenCalledTimes(1);
});
