// A real Chromium with the built extension. The toolbar button is really pressed (`Extensions.triggerAction`),
// so that `activeTab` is granted as it is for users; the popup is an ordinary Playwright page.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright';
import { requireBrowser } from '../../../scripts/find-browser.mjs';
import { CHROME_BUILD } from './paths.ts';

export interface ChromiumOptions {
  /** Folder of another build than the one that ships. */
  build?: string;
  /** Language of the browser's interface: 'zh-CN' (default), 'zh-TW', 'en-US'. */
  language?: string;
  colorScheme?: 'light' | 'dark';
  /** Real window instead of headless: needs a display. */
  headed?: boolean;
  /** A real window on this screen instead of headless (see virtual-screen.ts). */
  display?: string;
  /** False: the popup closes when it loses the focus, as it does for users, and `openPopup` is not to be had. */
  attachPopups?: boolean;
  /** What the profile has set from the start, as in its file “Preferences”. */
  preferences?: Record<string, unknown>;
  /** Downloads go where the profile says, with the browser's own dialogs, instead of to the test. */
  ownDownloads?: boolean;
  /** Width and height of the window, px. */
  window?: [number, number];
  args?: string[];
  /** True: the page that opens at installation stays, beside the tab that is open from the start. */
  keepsFirstRun?: boolean;
}

export interface Chromium {
  context: BrowserContext;
  /** The extension's service worker. */
  worker: Worker;
  extensionId: string;
  /** The tab that is open from the start. */
  page: Page;
  /** Presses the toolbar button on that tab: resolves with the popup. */
  openPopup(page?: Page): Promise<Page>;
  /** Presses it without waiting for a popup. */
  pressButton(page?: Page): Promise<void>;
  /** The browser's own session of the DevTools protocol. */
  cdp: CDPSession;
  /** `chrome-extension://ID/path` */
  extensionUrl(path: string): string;
  close(): Promise<void>;
}

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function startContext(profile: string, options: ChromiumOptions): Promise<BrowserContext> {
  // Read when playwright is loaded; without it popups (targets of type "other") are not attached.
  if (options.attachPopups ?? true) process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
  const { chromium } = await import('playwright');
  const { build = CHROME_BUILD, language = 'zh-CN', window = [1280, 900], display } = options;
  writePreferences(profile, options.preferences);
  return chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser('chromium'),
    headless: !(options.headed || display),
    // Emulated sizes would apply to the popup too and make its screenshots untrue.
    viewport: null,
    acceptDownloads: true,
    // Reading is for the test; writing must work as it will for users.
    permissions: ['clipboard-read'],
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    // Without a UTF-8 locale, downloads lose the Chinese in their names.
    env: {
      ...process.env,
      LC_ALL: 'C.UTF-8',
      LANGUAGE: language.replace('-', '_'),
      ...(display ? { DISPLAY: display } : {}),
    },
    args: [
      ...QUIET,
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      `--window-size=${window.join(',')}`,
      `--lang=${language}`,
      '--host-resolver-rules=MAP *.test 127.0.0.1',
      ...(options.args ?? []),
    ],
  });
}

function writePreferences(profile: string, preferences: ChromiumOptions['preferences']): void {
  if (!preferences) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** CDP id of the tab that shows `page`; pages of one URL are told apart by order of opening. */
async function tabTarget(browser: CDPSession, page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tabs = targetInfos.filter((t) => t.url === targetInfo.url);
  const tab = tabs.at(-1);
  if (!tab) throw new Error(`no tab shows ${targetInfo.url}`);
  return tab.targetId;
}

const isFirstRun = (page: Page) => page.url().endsWith('/first-run.html');

/** The tab that is open from the start; what opens at installation is closed. */
async function findFirstPage(context: BrowserContext, keepsFirstRun: boolean): Promise<Page> {
  const opened = context.waitForEvent('page', { predicate: isFirstRun, timeout: 20_000 });
  opened.catch(() => {});
  const firstRun = context.pages().find(isFirstRun) ?? (await opened);
  const page = context.pages().find((one) => !isFirstRun(one)) ?? (await context.newPage());
  if (!keepsFirstRun) await firstRun.close();
  await page.bringToFront();
  return page;
}

export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'qingyue-chromium-'));
  const context = await startContext(profile, options);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const browser = context.browser();
  if (!browser) throw new Error('Chromium gave no browser connection');
  const cdp = await browser.newBrowserCDPSession();
  if (options.ownDownloads) await cdp.send('Browser.setDownloadBehavior', { behavior: 'default' });
  const page = await findFirstPage(context, options.keepsFirstRun ?? false);
  const own = (p: Page) => p.url().startsWith(`chrome-extension://${extensionId}/popup`);

  async function pressButton(target = page): Promise<void> {
    await target.bringToFront();
    const targetId = await tabTarget(cdp, target);
    await cdp.send('Extensions.triggerAction', { id: extensionId, targetId });
  }
  async function openPopup(target = page): Promise<Page> {
    const opened = context.waitForEvent('page', { predicate: own, timeout: 10_000 });
    opened.catch(() => {});
    await pressButton(target);
    return opened;
  }

  return {
    context,
    worker,
    extensionId,
    page,
    openPopup,
    pressButton,
    cdp,
    extensionUrl: (path) => `chrome-extension://${extensionId}/${path}`,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
