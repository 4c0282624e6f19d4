// The pictures of the page in a tab, through a script of its own that is put there when it is first asked: the click that brought the
// reader still grants it. Any page of ours may ask: popup, saving page, library.
import type { Picture } from '../export/pictures';
import type { PictureChance, PictureSource } from '../save/picture-source';
import { browser } from './browser';
import { injectScripts } from './inject-scripts';
import { isFirefox } from './is-firefox';
import { scriptsOf } from './page-scripts';

/** A page that went elsewhere, or was closed, answers nothing. */
export function openPictureSource(tabId: number): PictureSource {
  const target = { tabId };
  const ready = injectScripts(tabId, scriptsOf(['article-pictures']));
  const run = async <T>(func: (...args: never[]) => T | Promise<T>, args: unknown[]) => {
    if (!(await ready)) return null;
    const call = { target, func: func as (...args: unknown[]) => unknown, args };
    const frames = await browser.scripting.executeScript(call).catch(() => []);
    return (frames[0]?.result ?? null) as T | null;
  };
  // In Firefox the page and its server would notice whatever the script asked for.
  const mayFetch = !isFirefox();
  return {
    async survey(addresses) {
      const found = await run(surveyInPage, [addresses, mayFetch]);
      return found ?? addresses.map((address) => ({ address, mayShow: false, bytes: 'no' }));
    },
    async read(address) {
      const data = await run(readInPage, [address, mayFetch]);
      return data ? readPicture(data) : null;
    },
  };
}

/** `data:TYPE;base64,…` of our own script; the bytes travel as text, for Chromium's messages know no other. */
function readPicture(data: string): Picture | null {
  const [head = '', base64 = ''] = data.split(',', 2);
  const type = /^data:(image\/[a-z]+);base64$/.exec(head)?.[1];
  if (!type) return null;
  return { type, bytes: Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)) };
}

interface InPage {
  survey(addresses: string[], mayFetch: boolean): PictureChance[];
  read(address: string, mayFetch: boolean): Promise<string>;
}

/** These two run in the page: `executeScript` sends their source, so they stand alone. */
function surveyInPage(addresses: string[], mayFetch: boolean): PictureChance[] {
  const world = globalThis as { [key: symbol]: InPage | undefined };
  return world[Symbol.for('article-pictures')]?.survey(addresses, mayFetch) ?? [];
}

async function readInPage(address: string, mayFetch: boolean): Promise<string> {
  const world = globalThis as { [key: symbol]: InPage | undefined };
  return (await world[Symbol.for('article-pictures')]?.read(address, mayFetch)) ?? '';
}
