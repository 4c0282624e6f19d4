import { beforeEach, describe, expect, test, vi } from 'vitest';

const executeScript = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/platform/browser', () => ({ browser: { scripting: { executeScript } } }));

import {
  writeClipboard,
  writeClipboardInPage,
  writeClipboardInTab,
} from '../../../lib/platform/clipboard';

interface Place {
  /** The copy command runs, and our listener hears of it. */
  command: boolean;
  /** `navigator.clipboard` is there and allows writing. */
  direct: boolean;
}

/** Which ways were tried, in order. */
let tried: string[];

class FakeItem {
  constructor(readonly parts: Record<string, Blob>) {}
}

function standIn({ command, direct }: Place): void {
  const heard = new Set<(event: unknown) => void>();
  const event = {
    stopImmediatePropagation() {},
    preventDefault() {},
    clipboardData: { clearData() {}, setData: () => tried.push('event') },
  };
  const view = {
    addEventListener: (_type: string, listener: (event: unknown) => void) => heard.add(listener),
    removeEventListener: () => heard.clear(),
  };
  vi.stubGlobal('window', view);
  const execCommand = () => {
    tried.push('command');
    if (command) for (const listener of heard) listener(event);
    return true;
  };
  vi.stubGlobal('document', { execCommand, defaultView: view });
  vi.stubGlobal('ClipboardItem', FakeItem);
  const write = async ([{ parts }]: [FakeItem]) => tried.push(Object.keys(parts).join(' + '));
  vi.stubGlobal('navigator', direct ? { clipboard: { write } } : {});
}

beforeEach(() => {
  tried = [];
  executeScript.mockImplementation(async ({ func, args }) => [{ result: await func(...args) }]);
});

const payload = { text: '引文', html: '<p>引文</p>' };
const BOTH = 'text/plain + text/html';

describe.each([
  ['in the page', (copied: typeof payload) => writeClipboardInPage(copied, document)],
  ['in a tab', (copied: typeof payload) => writeClipboardInTab(7, copied)],
])('%s', (_where, write) => {
  test('the copy command comes first', async () => {
    standIn({ command: true, direct: true });
    expect(await write(payload)).toBe(true);
    expect(tried).toEqual(['command', 'event', 'event']);
  });

  test('a page that keeps the event from us is gone around', async () => {
    standIn({ command: false, direct: true });
    expect(await write(payload)).toBe(true);
    expect(tried).toEqual(['command', BOTH]);
  });

  test('where there is no other way, that is told', async () => {
    standIn({ command: false, direct: false });
    expect(await write(payload)).toBe(false);
  });
});

test('an extension page writes without events, and has the command to fall back on', async () => {
  standIn({ command: true, direct: true });
  expect(await writeClipboard(payload)).toBe(true);
  expect(tried).toEqual([BOTH]);
  standIn({ command: true, direct: false });
  expect(await writeClipboard({ text: '引文' })).toBe(true);
  expect(tried.slice(1)).toEqual(['command', 'event']);
});
