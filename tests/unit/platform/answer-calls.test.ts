import { expect, test, vi } from 'vitest';
import type { Sender } from '../../../lib/platform/check-calls';

const { listeners } = vi.hoisted(() => ({ listeners: [] as Listener[] }));
vi.mock('../../../lib/platform/browser', () => ({
  browser: {
    runtime: {
      id: 'our-id',
      getURL: () => 'chrome-extension://our-id/',
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  },
}));

import { answerBackgroundCalls } from '../../../lib/platform/answer-calls';

type Listener = (message: unknown, sender: Sender, send: (answer: unknown) => void) => unknown;

/** Says who asked. */
const handlers = { 'get-settings': async (_args: object, asker: object) => asker };
const checks = { 'get-settings': () => true };

function ask(sender: Sender): Promise<unknown> {
  answerBackgroundCalls(handlers as never, checks as never);
  return new Promise((resolve) => {
    const isTaken = listeners.at(-1)?.({ type: 'get-settings', args: {} }, sender, resolve);
    if (!isTaken) resolve('not heard');
  });
}

const PAGE = 'https://news.test/a.html';
const tab = { id: 7, incognito: false };

test.each([
  ['a page', { url: PAGE, tab }, { tabUrl: PAGE, isPrivate: false, tabId: 7 }],
  [
    'a page in a private window',
    { url: PAGE, tab: { id: 8, incognito: true } },
    { tabUrl: PAGE, isPrivate: true, tabId: 8 },
  ],
  [
    'a page of ours in a private window',
    { url: 'chrome-extension://our-id/popup.html', tab: { id: 9, incognito: true } },
    { tabUrl: null, isPrivate: true, tabId: null },
  ],
])('%s is known by what the browser says of it', async (_who, sender, asker) => {
  expect(await ask({ id: 'our-id', ...sender })).toEqual({ ok: true, result: asker });
});

test.each([
  ['another extension', { id: 'other', url: PAGE, tab }],
  ['a frame of a page', { id: 'our-id', url: PAGE, tab, frameId: 3 }],
])('%s is not heard', async (_who, sender) => {
  expect(await ask(sender)).toBe('not heard');
});
