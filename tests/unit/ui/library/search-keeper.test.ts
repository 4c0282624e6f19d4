// The index of the search follows the library: only what has changed is read again, and what was indexed is kept.
import { expect, test } from 'vitest';
import type { LibraryArticle } from '../../../../lib/library/list-library';
import { SearchKeeper } from '../../../../lib/ui/library/search-keeper';
import { ABOUT } from '../../library/a-library';

const article = (name: string, changed = '1', texts: string[] = ['t']): LibraryArticle => ({
  id: ` ${name}`,
  key: name,
  about: { ...ABOUT, title: name },
  state: { corrections: {}, outline: null, tray: [] },
  mark: { saved: changed, outline: [], texts, minutes: 1 },
  label: { tags: [], note: '' },
  changed,
  stamp: changed,
  deleted: '',
});

function openPorts(saved = '') {
  const ports = {
    saved,
    asked: [] as string[][],
    readIndex: async () => ports.saved,
    async keepIndex(index: string) {
      ports.saved = index;
    },
    async readWords(keys: string[]) {
      ports.asked.push(keys);
      return Object.fromEntries(keys.map((key) => [key, `${key}的正文`]));
    },
  };
  return ports;
}

test('words of all are read once, later those of what has changed', async () => {
  const ports = openPorts();
  const keeper = new SearchKeeper(ports);
  expect(await keeper.find([article('老桥'), article('老街')], '正文')).toEqual([' 老桥', ' 老街']);
  await keeper.find([article('老桥'), article('老街', '2')], '正文');
  expect(ports.asked).toEqual([['老桥', '老街'], ['老街']]);
});

test('the next page goes on with the index that was kept', async () => {
  const first = openPorts();
  await new SearchKeeper(first).find([article('老桥'), article('老街')], '桥');
  const second = openPorts(first.saved);
  expect(await new SearchKeeper(second).find([article('老桥')], '正文')).toEqual([' 老桥']);
  expect(second.asked).toEqual([]);
  // What is gone is in it no more.
  expect(second.saved).not.toContain('老街');
});

test('others have their turn while a long list is indexed', async () => {
  const keeper = new SearchKeeper(openPorts());
  const many = Array.from({ length: 200 }, (_, n) => article(`桥${n}`, '1', []));
  let isDone = false;
  const finding = keeper.find(many, '桥').then(() => {
    isDone = true;
  });
  const turn = new Promise<void>((resolve) => setImmediate(resolve));
  await turn;
  expect(isDone).toBe(false);
  await finding;
});

test('articles without a text are not asked for theirs', async () => {
  const ports = openPorts();
  expect(await new SearchKeeper(ports).find([article('老桥', '1', [])], '桥')).toEqual([' 老桥']);
  expect(ports.asked).toEqual([]);
});

test('a store that cannot be read does not keep the search from working', async () => {
  const refuse = async () => Promise.reject(new Error('closed'));
  const keeper = new SearchKeeper({ readIndex: refuse, keepIndex: refuse, readWords: refuse });
  expect(await keeper.find([article('老桥')], '桥')).toEqual([' 老桥']);
});
