import type { BrowserWindow, WindowOptions } from './browser-window';
import { openChromiumWindow } from './chromium-window';
import type { Desk } from './desk';
import { openFirefoxWindow } from './firefox-window';

export type BrowserKind = BrowserWindow['kind'];
export const BROWSERS: BrowserKind[] = ['chromium', 'firefox'];

/** A window of that browser with the extension. */
export function openWindow(
  kind: BrowserKind,
  desk: Desk,
  options: WindowOptions = {},
): Promise<BrowserWindow> {
  return kind === 'chromium' ? openChromiumWindow(desk, options) : openFirefoxWindow(desk, options);
}
