// Work in turn: nothing overlaps, a failure is its caller's alone.
import { expect, test } from 'vitest';
import { startTurns } from '../../lib/in-turn';

/** Work that notes its beginning and its end, and ends when it is let. */
function makeWork(seen: string[], name: string) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const work = async () => {
    seen.push(`${name} begins`);
    await ended;
    seen.push(`${name} ends`);
    return name;
  };
  return { work, end };
}

test('one after the other, each with its own result', async () => {
  const seen: string[] = [];
  const inTurn = startTurns();
  const [one, two] = [makeWork(seen, 'one'), makeWork(seen, 'two')];
  const results = [inTurn(one.work), inTurn(two.work)];
  two.end();
  one.end();
  expect(await Promise.all(results)).toEqual(['one', 'two']);
  expect(seen).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

test('what fails is told to who asked for it, and the next has its turn', async () => {
  const inTurn = startTurns();
  const failing = inTurn(() => Promise.reject(new Error('no room')));
  const next = inTurn(async () => 'kept');
  await expect(failing).rejects.toThrow('no room');
  expect(await next).toBe('kept');
});

test('the first waits for what is to be there before', async () => {
  const seen: string[] = [];
  const { work, end } = makeWork(seen, 'before');
  const done = startTurns(work())(async () => seen.push('first'));
  end();
  await done;
  expect(seen).toEqual(['before begins', 'before ends', 'first']);
});
