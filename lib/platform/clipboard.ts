// Writes the clipboard in both flavours at once. Three ways, because each place allows a different one:
// extension pages and secure pages have navigator.clipboard; a content script on http: has only the copy command; a key or
// a menu entry has its user gesture in the background, which `executeScript` carries into the page.
import { browser } from './browser';
import type { ClipboardPayload } from './messages';

/** For extension pages, inside a click. False when the browser refuses: show the text selected then. */
export async function writeClipboard(payload: ClipboardPayload): Promise<boolean> {
  return (await writeDirectly(payload)) || copyByCommand(payload);
}

/** For content scripts, inside a click or a key press in `where`: the page's document, or one of our own in it. */
export async function writeClipboardInPage(
  payload: ClipboardPayload,
  where: Document,
): Promise<boolean> {
  return copyByCommand(payload, where) || writeDirectly(payload);
}

/** For the background, inside a command or menu handler: the same, run in the tab. */
export async function writeClipboardInTab(
  tabId: number,
  payload: ClipboardPayload,
): Promise<boolean> {
  return (await runInTab(tabId, copyByCommand, payload)) || runInTab(tabId, writeDirectly, payload);
}

type Write = (payload: ClipboardPayload) => boolean | Promise<boolean>;

async function runInTab(tabId: number, write: Write, payload: ClipboardPayload): Promise<boolean> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: write as (...args: unknown[]) => unknown,
    args: [payload],
    injectImmediately: true,
  });
  return frame?.result === true;
}

/**
 * Without any event that a page could hear; false where there is no such way, as on http: pages.
 * Self-contained, since `executeScript` sends its source to the page.
 */
async function writeDirectly({ text, html }: ClipboardPayload): Promise<boolean> {
  const parts: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
  if (html) parts['text/html'] = new Blob([html], { type: 'text/html' });
  try {
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return false;
  }
}

/**
 * The copy command with a one-shot listener that puts our data in, also where the page listens for copy itself:
 * ours is called on the way down, before all that listens in the document, and the event goes no further. False too when
 * a listener of the page at the window itself kept the event from us.
 * Self-contained, since `executeScript` sends its source to the page.
 */
export function copyByCommand(
  payload: { text: string; html?: string },
  where: Document = document,
): boolean {
  const view = where.defaultView ?? window;
  let written = false;
  const put = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.clearData();
    event.clipboardData?.setData('text/plain', payload.text);
    if (payload.html) event.clipboardData?.setData('text/html', payload.html);
    written = true;
  };
  view.addEventListener('copy', put, { capture: true, once: true });
  try {
    return where.execCommand('copy') && written;
  } catch {
    return false;
  } finally {
    view.removeEventListener('copy', put, { capture: true });
  }
}
