// A real Firefox with the built extension, driven over Marionette: installs it, presses the toolbar button
// (which grants `activeTab`), runs code in the popup and in the page, closed shadow roots included.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from '../../../scripts/find-browser.mjs';
import { connectMarionette, type Marionette } from './marionette.ts';
import { FIREFOX_BUILD, GECKO_ID } from './paths.ts';

/** For the longest that a test does in one go; Firefox's own thirty seconds are short of it on a busy machine. */
const SCRIPT_MS = 150_000;
const UUID = '5b1f6f0e-7c1d-4b3a-9a52-1f0c6f6f2e10';

export interface FirefoxOptions {
  build?: string;
  /** Language of the interface: 'en-US' unless a language pack is installed. */
  preferences?: Record<string, string | number | boolean>;
  /** A window on this screen instead of headless (see virtual-screen.ts). */
  display?: string;
  /** Width and height of the window, px. */
  window?: [number, number];
  /** 'none': going to a page does not wait for it to be loaded. */
  pageLoadStrategy?: 'normal' | 'none';
}

export interface Firefox {
  goto(url: string): Promise<void>;
  /** Runs the function body in the page with full rights: `window`, `document`, `closedRoot(element)` and `viewDocument()`, the clean view's or null. Must return JSON. */
  inPage<T>(body: string): Promise<T>;
  /** As `goto` and `inPage`, by the browser's own means: for pages that never finish loading, on which Marionette waits for ever. */
  load(url: string): Promise<void>;
  inTab<T>(body: string): Promise<T>;
  /** Presses the toolbar button on the current tab and waits for the popup's document. */
  openPopup(): Promise<void>;
  /** Runs the function body in the popup (`window`, `document`); throws when there is none. Must return JSON. */
  inPopup<T>(body: string): Promise<T>;
  /** Runs the function body in the background's document; `window.wrappedJSObject.browser` is its API. Must return JSON. */
  inBackground<T>(body: string): Promise<T>;
  /** What is on the clipboard, whoever asks: '' for a flavour that is not. */
  readClipboard(): Promise<{ text: string; html: string }>;
  /** Runs the function body in the browser's own window (`win`, `Services`). Must return JSON. */
  inBrowser<T>(body: string): Promise<T>;
  /** Asks again until the answer is truthy; throws with `what` after 20 s. */
  until<T>(what: string, ask: () => Promise<T>): Promise<NonNullable<T>>;
  popupOpen(): Promise<boolean>;
  /** Sends keys to the page, e.g. '\uE00C' for Escape. */
  pressKey(key: string): Promise<void>;
  /** PNG of the page. */
  screenshot(): Promise<Buffer>;
  extensionUrl(path: string): string;
  close(): Promise<void>;
}

const PREFERENCES = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'startup.homepage_welcome_url': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.newtabpage.enabled': false,
  'ui.prefersReducedMotion': 1,
  // news.test and the like: http pages that are no secure context.
  'network.dns.localDomains': 'news.test,other.test',
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
};

const FIND_POPUP = `[...win.document.querySelectorAll('browser.webextension-popup-browser')].find((b) => b.currentURI?.spec.startsWith('moz-extension:'))`;

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function startFirefox(profile: string, options: FirefoxOptions) {
  const port = await freePort();
  const preferences = { ...PREFERENCES, 'marionette.port': port, ...options.preferences };
  const lines = Object.entries(preferences).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const args = [
    '--profile',
    profile,
    '--no-remote',
    '--marionette',
    '--remote-allow-system-access',
  ];
  const { display, window } = options;
  if (window) args.push('--width', String(window[0]), '--height', String(window[1]));
  if (!display) args.push('--headless');
  const env = display ? { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' } : process.env;
  return { port, process: spawn(requireBrowser('firefox'), args, { stdio: 'ignore', env }) };
}

async function stopFirefox(browser: ChildProcess, marionette: Marionette): Promise<void> {
  const gone = new Promise<void>((resolve) => {
    if (browser.exitCode !== null) resolve();
    browser.on('exit', () => resolve());
  });
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
  marionette.close();
  const timer = setTimeout(() => browser.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(timer);
}

type Answered = { value: { value: unknown; error: string | null } };

/** Runs an async function body in the given context; its JSON comes back. */
async function evaluate<T>(m: Marionette, context: 'chrome' | 'content', body: string): Promise<T> {
  const script = `const done = arguments[arguments.length - 1];
    (async () => { ${body} })().then(
      (value) => done({ value: value ?? null, error: null }),
      (error) => done({ value: null, error: String(error) + (error?.stack ?? '') }));`;
  await m.send('Marionette:SetContext', { value: context });
  try {
    const { value } = await m.send<Answered>('WebDriver:ExecuteAsyncScript', {
      script,
      args: [],
      newSandbox: true,
      ...(context === 'content' ? { sandbox: 'system' } : {}),
    });
    if (value.error) throw new Error(value.error);
    return value.value as T;
  } finally {
    await m.send('Marionette:SetContext', { value: 'content' });
  }
}

/** Chrome-context code that runs `body` inside the document of `frame`, which lives in another process. */
function frameScript(frame: string, body: string): string {
  const inner = `(async () => { const window = content, document = content.document; ${body} })()
    .then((v) => sendAsyncMessage(KEY, { v: v ?? null }), (e) => sendAsyncMessage(KEY, { e: String(e) }));`;
  return `const frame = ${frame};
    if (!frame) throw new Error('it is not open');
    const key = 'qingyue:' + Math.random();
    return await new Promise((resolve, reject) => {
      frame.messageManager.addMessageListener(key, ({ data }) => data.e ? reject(new Error(data.e)) : resolve(data.v));
      const code = 'const KEY = ' + JSON.stringify(key) + ';' + ${JSON.stringify(inner)};
      frame.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(code), false);
      win.setTimeout(() => reject(new Error('it did not answer')), 5000);
    });`;
}

const FIND_EXTENSION = `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(GECKO_ID)});`;
const FIND_BACKGROUND = `(await extension.wakeupBackground?.(), [...extension.views].find((view) => view.viewType === 'background')?.xulBrowser)`;
const OPEN_POPUP = `${FIND_EXTENSION}
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(win);`;
/** Waits for it some seconds, and closes it whenever it comes: a slow machine opens it late. The test's own tab is none of its business. */
const CLOSE_FIRST_RUN = `const [own] = win.gBrowser.tabs;
  // A tab whose page is slow to begin has its address in the bar and its label alone.
  const namesOf = ({ linkedBrowser, label }) => [linkedBrowser.currentURI.spec, linkedBrowser.userTypedValue ?? '', label];
  const isFirstRun = (tab) => tab !== own && namesOf(tab).some((name) => name.endsWith('/first-run.html'));
  const closed = new Promise((resolve) => {
    const timer = win.setInterval(() => {
      const tab = win.gBrowser.tabs.find(isFirstRun);
      if (!tab) return;
      win.clearInterval(timer);
      win.gBrowser.removeTab(tab);
      resolve();
    }, 20);
  });
  await Promise.race([closed, new Promise((resolve) => win.setTimeout(resolve, 5000))]);
  return true;`;
const POPUP_READY = `const popup = ${FIND_POPUP}; return !!popup && !popup.webProgress?.isLoadingDocument;`;

const READ_CLIPBOARD = `const read = (flavour) => {
    const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    transfer.init(null);
    transfer.addDataFlavor(flavour);
    if (!Services.clipboard.hasDataMatchingFlavors([flavour], Ci.nsIClipboard.kGlobalClipboard)) return '';
    Services.clipboard.getData(transfer, Ci.nsIClipboard.kGlobalClipboard, win.browsingContext.currentWindowContext);
    const data = {};
    transfer.getTransferData(flavour, data);
    return data.value.QueryInterface(Ci.nsISupportsString).data;
  };
  return { text: read('text/plain'), html: read('text/html') };`;

const CLOSED_ROOT = `const closedRoot = (element) => element?.openOrClosedShadowRoot ?? null;
  const viewDocument = () => [...document.querySelectorAll('html > dialog > *')]
    .map((host) => closedRoot(host)?.querySelector('iframe.stage')?.contentDocument)
    .find((own) => own?.querySelector('.article .body p')) ?? null;`;
const FRONT_TAB = 'win.gBrowser.selectedBrowser';
const loadScript = (url: string) =>
  `${FRONT_TAB}.loadURI(Services.io.newURI(${JSON.stringify(url)}), { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });`;

async function until<T>(what: string, ask: () => Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited 20 s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'qingyue-firefox-'));
  const started = await startFirefox(profile, options);
  const marionette = await connectMarionette(started.port);
  const { pageLoadStrategy = 'normal' } = options;
  await marionette.send('WebDriver:NewSession', {
    capabilities: { alwaysMatch: { pageLoadStrategy, timeouts: { script: SCRIPT_MS } } },
  });
  const path = options.build ?? FIREFOX_BUILD;
  await marionette.send('Addon:Install', { path, temporary: true, allowPrivateBrowsing: true });
  const inBrowser = <T>(body: string) =>
    evaluate<T>(
      marionette,
      'chrome',
      `const win = Services.wm.getMostRecentWindow('navigator:browser'); ${body}`,
    );
  // Firefox opens none in the windows of a profile that never remembers.
  const opensNone = options.preferences?.['browser.privatebrowsing.autostart'] === true;
  if (!opensNone) await inBrowser(CLOSE_FIRST_RUN);
  return {
    goto: (url) => marionette.send('WebDriver:Navigate', { url }),
    inPage: (body) => evaluate(marionette, 'content', CLOSED_ROOT + body),
    load: (url) => inBrowser(loadScript(url)),
    inTab: (body) => inBrowser(frameScript(FRONT_TAB, CLOSED_ROOT + body)),
    async openPopup() {
      await inBrowser(OPEN_POPUP);
      await until('the popup', () => inBrowser<boolean>(POPUP_READY));
    },
    inPopup: (body) => inBrowser(frameScript(FIND_POPUP, body)),
    inBackground: (body) => inBrowser(FIND_EXTENSION + frameScript(FIND_BACKGROUND, body)),
    readClipboard: () => inBrowser(READ_CLIPBOARD),
    inBrowser,
    until,
    popupOpen: () => inBrowser<boolean>(`return !!${FIND_POPUP};`),
    async pressKey(key) {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: key }));
      await marionette.send('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'keyboard', actions }],
      });
    },
    async screenshot() {
      const { value } = await marionette.send<{ value: string }>('WebDriver:TakeScreenshot', {
        full: false,
      });
      return Buffer.from(value, 'base64');
    },
    extensionUrl: (file) => `moz-extension://${UUID}/${file}`,
    async close() {
      await stopFirefox(started.process, marionette);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
