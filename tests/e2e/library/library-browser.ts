// One way to ask the library in either browser: as a page of ours does, with its background stopped, its store refusing, its
// records spoilt.
import type { CDPSession, Page } from 'playwright';
import type { Fault } from '../../../lib/platform/library/faults';
import type { BackgroundCalls } from '../../../lib/platform/messages';
import { type Chromium, type Firefox, launchChromium, launchFirefox } from '../harness/index.ts';
import { GECKO_ID } from '../harness/paths.ts';

type Name = [article: string, kind: string, id: string];

export interface LibraryBrowser {
  /** As our client asks: once more when the background was stopped meanwhile. */
  ask<K extends keyof BackgroundCalls>(
    type: K,
    args: BackgroundCalls[K]['args'],
  ): Promise<BackgroundCalls[K]['result']>;
  /** The background is stopped while it is asked. */
  askWhileStopped<K extends keyof BackgroundCalls>(
    type: K,
    args: BackgroundCalls[K]['args'],
  ): Promise<BackgroundCalls[K]['result']>;
  /** Asked from another tab of ours, which is closed at once. */
  askAndClose(type: keyof BackgroundCalls, args: object): Promise<void>;
  /** The background is stopped; the next call starts it. */
  stop(): Promise<void>;
  setFault(fault: Fault | null): Promise<void>;
  /** Writes something into the place of a record's data, past the one writer. */
  spoil(name: Name, data: unknown): Promise<void>;
  /** Records that lie in the database, whatever reads them: as `kind id`. */
  listNames(article: string): Promise<string[]>;
  /** Body of an async function in a page of ours, which has `api`. */
  inOwnPage<T>(body: string): Promise<T>;
  close(): Promise<void>;
}

/** What both browsers run in the page: `api`, `ask`, `store`. */
const SHARED = `
  const ask = async (type, args) => {
    const send = () => api.runtime.sendMessage({ type, args });
    const answer = (await send().catch(() => undefined)) ?? (await send());
    if (!answer || !answer.ok) throw new Error(type + ': ' + (answer ? answer.error : 'no answer'));
    return answer.result;
  };
  const settle = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const withRecords = async (mode, work) => {
    const database = await settle(indexedDB.open('library'));
    const transaction = database.transaction('records', mode);
    const result = await work(transaction.objectStore('records'));
    database.close();
    return result;
  };
`;

const spoilScript = (name: Name, data: unknown) => `
  return withRecords('readwrite', async (records) => {
    const record = await settle(records.get(${JSON.stringify(name)}));
    if (!record) throw new Error('nothing to spoil');
    await settle(records.put({ ...record, data: ${JSON.stringify(data)} }));
    return true;
  });`;

const listScript = (article: string) => `
  return withRecords('readonly', async (records) => {
    const keys = await settle(records.getAllKeys());
    return keys.filter(([article]) => article === ${JSON.stringify(article)}).map(([, kind, id]) => (kind + ' ' + id).trim());
  });`;

const faultScript = (fault: Fault | null) =>
  fault
    ? `await api.storage.session.set({ fault: ${JSON.stringify(fault)} }); return true;`
    : `await api.storage.session.remove('fault'); return true;`;

type Parts = Pick<LibraryBrowser, 'inOwnPage' | 'askAndClose' | 'stop' | 'close'>;

function complete(parts: Parts): LibraryBrowser {
  const { inOwnPage } = parts;
  return {
    ...parts,
    ask: (type, args) => inOwnPage(`return ask(${JSON.stringify(type)}, ${JSON.stringify(args)});`),
    async askWhileStopped(type, args) {
      await inOwnPage(
        `window.asked = ask(${JSON.stringify(type)}, ${JSON.stringify(args)}); window.asked.catch(() => {}); return true;`,
      );
      await parts.stop();
      return inOwnPage('return window.asked;');
    },
    setFault: async (fault) => void (await inOwnPage(faultScript(fault))),
    spoil: async (name, data) => void (await inOwnPage(spoilScript(name, data))),
    listNames: (article) => inOwnPage(listScript(article)),
  };
}

export async function openInChromium(
  build?: string,
): Promise<LibraryBrowser & { chromium: Chromium }> {
  const chromium = await launchChromium(build ? { build } : {});
  const page = await openOwnPage(chromium);
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const run = <T>(where: Page, body: string): Promise<T> =>
    where.evaluate(`(async () => { const api = chrome; ${SHARED} ${body} })()`);
  const parts = {
    inOwnPage: <T>(body: string) => run<T>(page, body),
    async askAndClose(type: string, args: object) {
      const other = await openOwnPage(chromium);
      await run(other, `void ask(${JSON.stringify(type)}, ${JSON.stringify(args)}); return true;`);
      await other.close();
    },
    stop: async () => void (await session.send('ServiceWorker.stopAllWorkers')),
    close: () => chromium.close(),
  };
  return { ...complete(parts), chromium };
}

async function openOwnPage({ context, extensionUrl }: Chromium): Promise<Page> {
  const page = await context.newPage();
  await page.goto(extensionUrl('popup.html'));
  return page;
}

const STOP = `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(GECKO_ID)});
  await extension.terminateBackground({ disableResetIdleForTest: true });
  return true;`;

export async function openInFirefox(
  build?: string,
  preferences: Record<string, string | number | boolean> = {},
): Promise<LibraryBrowser & { firefox: Firefox }> {
  const firefox = await launchFirefox({ ...(build ? { build } : {}), preferences });
  await firefox.goto(firefox.extensionUrl('popup.html'));
  // The page's own world: what it makes is its own, and no wrapper stands between.
  const run = <T>(body: string): Promise<T> =>
    firefox.inPage(`const code = ${JSON.stringify(`(async () => { const api = browser; ${SHARED} ${body} })().then((value) => JSON.stringify({ value: value ?? null }), (error) => JSON.stringify({ error: String(error) }))`)};
      const own = new Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
      const { value, error } = JSON.parse(await Cu.evalInSandbox(code, own));
      if (error) throw new Error(error);
      return value;`);
  const parts = {
    inOwnPage: run,
    async askAndClose(type: string, args: object) {
      await run(`const url = api.runtime.getURL('popup.html#other');
        const { id } = await api.tabs.create({ url, active: false });
        const find = () => api.extension.getViews({ type: 'tab' }).find((view) => view.location.href === url && view.document.readyState === 'complete');
        while (!find()?.browser) await new Promise((resolve) => setTimeout(resolve, 20));
        const message = { type: ${JSON.stringify(type)}, args: ${JSON.stringify(args)} };
        void find().browser.runtime.sendMessage(message);
        await api.tabs.remove(id);
        return true;`);
    },
    stop: async () => void (await firefox.inBrowser(STOP)),
    close: () => firefox.close(),
  };
  return { ...complete(parts), firefox };
}
