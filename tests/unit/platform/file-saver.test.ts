import { beforeEach, expect, test, vi } from 'vitest';
import type { SaveJob } from '../../../lib/save/save-job';

const { create, listeners } = vi.hoisted(() => ({
  create: vi.fn(),
  listeners: new Set<(tabId: number) => void>(),
}));
vi.mock('../../../lib/platform/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://our-id${path}` },
    tabs: {
      create,
      onRemoved: {
        addListener: (listener: (tabId: number) => void) => listeners.add(listener),
        removeListener: (listener: (tabId: number) => void) => listeners.delete(listener),
      },
    },
  },
}));

import { createFileSaver } from '../../../lib/platform/file-saver';

const JOB = { kind: 'outline', article: {}, format: 'markdown', links: true } as SaveJob;
const TAB = { id: 7, index: 2, windowId: 3 };
const PAGE = 21;

beforeEach(() => {
  vi.clearAllMocks();
  listeners.clear();
  create.mockResolvedValue({ id: PAGE });
});

async function start() {
  const saver = createFileSaver();
  const outcome = saver.save(JOB, TAB);
  await vi.waitFor(() => expect(listeners.size).toBe(1));
  const { url } = create.mock.calls[0]?.[0] ?? {};
  return { saver, outcome, id: new URL(url).hash.slice(1), url };
}

test('the page opens beside the tab, unseen, and names its job', async () => {
  const { id } = await start();
  expect(create).toHaveBeenCalledWith({
    url: `chrome-extension://our-id/save.html#${id}`,
    active: false,
    index: 3,
    windowId: 3,
    openerTabId: 7,
  });
  expect(id).toMatch(/^[0-9a-f]{32}$/);
});

test('a job is given away once, to who knows its id', async () => {
  const { saver, id } = await start();
  expect(saver.claim('another')).toBe(null);
  expect(saver.claim(id)).toBe(JOB);
  expect(saver.claim(id)).toBe(null);
});

test('what the page reports is the outcome', async () => {
  const { saver, outcome, id } = await start();
  saver.report('another', { state: 'failed' });
  saver.report(id, { state: 'handed-over', filename: '老街.md' });
  expect(await outcome).toEqual({ state: 'handed-over', filename: '老街.md' });
});

test('a page that is closed before it reports was cancelled', async () => {
  const { outcome } = await start();
  for (const listener of [...listeners]) listener(99);
  for (const listener of [...listeners]) listener(PAGE);
  expect(await outcome).toEqual({ state: 'cancelled' });
  expect(listeners.size).toBe(0);
});

test('where no page can be opened it failed', async () => {
  create.mockRejectedValue(new Error('no window'));
  expect(await createFileSaver().save(JOB, TAB)).toEqual({ state: 'failed' });
});
