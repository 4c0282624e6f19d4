// What of a long article is laid out with its first drawing, and when the rest is.
import { afterEach, expect, test, vi } from 'vitest';
import { layOutLater, layOutNow, onceDrawn } from '../../../../lib/ui/clean-view/lay-out-later';

const WORDS = 'the river was low that year and the boats lay on the sand. '.repeat(10);

let stop = () => {};
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

function show(blocks: number) {
  const body = document.createElement('div');
  for (let i = 0; i < blocks; i++) {
    const block = document.createElement('p');
    block.textContent = WORDS;
    body.append(block);
  }
  document.body.append(body);
  stop = layOutLater(body);
  return { waiting: () => body.querySelectorAll('[data-later]').length, body };
}

test('a short article is laid out at once', () => {
  expect(show(8).waiting()).toBe(0);
});

test('of a long one the beginning, and the rest after it was drawn', async () => {
  const { body, waiting } = show(200);
  // 590 characters each: eleven are more than six thousand.
  expect(waiting()).toBe(189);
  expect(body.children[10]?.hasAttribute('data-later')).toBe(false);
  await vi.waitFor(() => expect(waiting()).toBe(0));
});

test('everything, before somebody moves about in it', () => {
  const { waiting } = show(200);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
  expect(waiting()).toBe(0);
});

test('everything, before a place in it is gone to', () => {
  const { body, waiting } = show(200);
  layOutNow(body);
  expect(waiting()).toBe(0);
});

test('everything, before the page is printed', () => {
  const { waiting } = show(200);
  window.dispatchEvent(new Event('beforeprint'));
  expect(waiting()).toBe(0);
});

test('what waits for the drawing is done once, and not at all when it is stopped', async () => {
  const deed = vi.fn();
  onceDrawn(document.body, deed);
  onceDrawn(document.body, () => expect.unreachable())();
  await vi.waitFor(() => expect(deed).toHaveBeenCalledWith(false));
  window.dispatchEvent(new Event('beforeprint'));
  expect(deed).toHaveBeenCalledTimes(1);
});
