// One way to use a window of either browser: real mouse and keys on the screen; the protocol of each browser only looks, and
// says where things are.
import type { Desk } from './desk';

export type Point = [x: number, y: number];

/** The page itself, the clean view over it, what stands around the view's frame, or the popup. */
export type Place = 'page' | 'view' | 'stage' | 'popup';

export interface WindowOptions {
  /** The browser asks where to save each file. */
  asks?: boolean;
  /** The size of a pixel of the interface, in pixels of the screen. */
  scale?: number;
  size?: [width: number, height: number];
  /** Prints to a PDF in the desk's folder, without a dialog. */
  printsToPdf?: boolean;
}

export interface BrowserWindow {
  kind: 'chromium' | 'firefox';
  desk: Desk;
  /** Waits for the page's own text, unless it never comes whole. */
  goto(url: string, hangs?: boolean): Promise<void>;
  /** In the page, by its own script's eyes: an expression that gives JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** The middle, on the screen, of the first element that matches; null when there is none. */
  find(place: Place, selector: string): Promise<Point | null>;
  /** The text of the first element that matches; null when there is none. */
  read(place: Place, selector: string): Promise<string | null>;
  /** An expression over `root`, the document of popup or view; null while there is none. */
  inspect<T>(place: 'view' | 'popup', expression: string): Promise<T | null>;
  /** By its computed `visibility`; null when it is not there. */
  isVisible(place: Place, selector: string): Promise<boolean | null>;
  scrollTo(place: 'page' | 'view', selector: string): Promise<void>;
  selectedText(place: 'page' | 'view'): Promise<string>;
  /** The dialog of the view is open, with or without its script. */
  isViewOpen(): Promise<boolean>;
  /** Opens the page's context menu at a point and chooses the entry of ours with these words. */
  chooseFromMenu(words: string): Promise<void>;
  /** The words that our extension shows on the page when the view is not open; '' for none. */
  readToast(): Promise<string>;
  /** Clicks the toolbar button with the mouse. */
  pressToolbarButton(): Promise<void>;
  /** The address of the tab in front, and how many tabs there are in all windows. */
  tabs(): Promise<{ count: number }>;
  close(): Promise<void>;
}

/** Far longer than anything takes on a quiet machine. */
const WAIT_MS = 20_000;
const STEP_MS = 50;

/** Asks again until the answer is truthy. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  most = WAIT_MS,
): Promise<NonNullable<T>> {
  const end = Date.now() + most;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${most} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}

/** Keys reach the page only once its window has the focus; a page that cannot be asked has no script that waits for it. */
export const untilFocused = (hasFocus: () => Promise<boolean | null>): Promise<boolean> =>
  until('the focus', () => hasFocus().catch(() => true));

const PRESS_AGAIN_MS = 8_000;

/** Presses a key of the extension, and again while nothing has come of it: a browser that has just started may not know it yet. */
export async function pressUntil(
  { desk }: BrowserWindow,
  key: string,
  what: string,
  hasCome: () => Promise<unknown>,
): Promise<void> {
  let pressed = 0;
  const ask = () => {
    if (Date.now() - pressed > PRESS_AGAIN_MS) {
      desk.screen.key(key);
      pressed = Date.now();
    }
    return hasCome();
  };
  await until(what, ask, 3 * PRESS_AGAIN_MS);
}

/** By its key, as far as its text stands there. */
export async function openViewByKey(window: BrowserWindow): Promise<void> {
  await pressUntil(window, 'alt+shift+y', 'the view', () => window.isViewOpen());
  await until('the text of the view', () => window.find('view', '.article .body p'));
}

/** Clicks with the mouse where the element is, once it is there and stays in its place. */
export async function click(window: BrowserWindow, place: Place, selector: string): Promise<void> {
  let last = '';
  const findAtRest = async () => {
    const point = await window.find(place, selector);
    const isAtRest = String(point) === last;
    last = String(point);
    return isAtRest ? point : null;
  };
  const point = await until(`${selector} in the ${place}`, findAtRest);
  window.desk.screen.click(...point);
}

const MENU_TRIES = 3;

/** Opens the context menu at a point until our entry is found in it: a menu that loses the focus while it opens is gone again. */
export async function openMenu(
  screen: Desk['screen'],
  point: Point,
  findEntry: () => Point | null | Promise<Point | null>,
): Promise<Point> {
  for (let tries = 1; ; tries += 1) {
    screen.rightClick(...point);
    try {
      return await until('our entry in the menu', findEntry, 3_000);
    } catch (error) {
      if (tries === MENU_TRIES) throw error;
      screen.key('Escape');
    }
  }
}
