// The background in a browser without menus, commands and windows (Firefox for Android): what is there works.
import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

const event = () => {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    fire: (...args: unknown[]) => listeners.map((listener) => listener(...(args as never[]))),
  };
};

const openBrowser = () => ({
  runtime: { onInstalled: event(), onStartup: event(), getURL: (path: string) => `ext:/${path}` },
  tabs: { onRemoved: event(), create: vi.fn(async () => ({})) },
  permissions: { onRemoved: event() },
  action: { onClicked: event() },
  i18n: { getMessage: (key: string) => key },
});
const all = () => ({
  ...openBrowser(),
  contextMenus: { removeAll: vi.fn(async () => {}), create: vi.fn(), onClicked: event() },
  commands: { onCommand: event() },
  windows: { getAll: vi.fn(async () => [{ incognito: false }]), onRemoved: event() },
});

let fake: Partial<ReturnType<typeof all>> & ReturnType<typeof openBrowser>;
vi.mock('../../../lib/platform/browser', () => ({
  get browser() {
    return fake;
  },
}));

const start = async () => {
  const { listenToBrowser } = await import('../../../lib/platform/browser-events');
  const settle = vi.fn(async () => {});
  const run = vi.fn(async () => {});
  const stores = {
    settings: { get: async () => ({ buttonOpens: 'popup' }) },
    autoOpen: { settle },
    opened: { forget: async () => {} },
  };
  listenToBrowser(stores as never, { run, whenReady: async () => {} });
  return { settle, run };
};

beforeEach(() => void vi.resetModules());

test('nothing of it missing: menus are made, keys and entries are heard', async () => {
  const whole = all();
  fake = whole;
  const { run } = await start();
  whole.runtime.onInstalled.fire({ reason: 'update' });
  await vi.waitFor(() => expect(whole.contextMenus.create).toHaveBeenCalledTimes(4));
  expect(whole.tabs.create).not.toHaveBeenCalled();
  whole.commands.onCommand.fire('copy-quote', { id: 1 });
  whole.contextMenus.onClicked.fire({ menuItemId: 'save-outline' }, { id: 2 });
  expect(run.mock.calls).toEqual([
    ['copy-quote', { id: 1 }],
    ['save-outline', { id: 2 }],
  ]);
});

test('without menus, commands and windows the button and the chosen sites still work', async () => {
  fake = openBrowser();
  const { run, settle } = await start();
  fake.runtime.onInstalled.fire({ reason: 'install' });
  await vi.waitFor(() =>
    expect(fake.tabs.create).toHaveBeenCalledWith({ url: 'ext://first-run.html' }),
  );
  fake.permissions.onRemoved.fire({});
  fake.action.onClicked.fire({ id: 3 });
  expect(settle).toHaveBeenCalledTimes(2);
  expect(run).toHaveBeenCalledWith('toggle-clean-view', { id: 3 });
});

test('the first page opens at installation, and not at an update or a start', async () => {
  fake = openBrowser();
  await start();
  fake.runtime.onInstalled.fire({ reason: 'update' });
  fake.runtime.onInstalled.fire({ reason: 'browser_update' });
  fake.runtime.onStartup.fire();
  expect(fake.tabs.create).not.toHaveBeenCalled();
});
