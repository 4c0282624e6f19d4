// Documents of their own, where nothing loads or runs.
import { viewOf } from './dom-access';
import { withoutHandlers } from './text/without-handlers';
import { trusted } from './trusted-html';

/** The DOM at hand is none that can be sanitised with. */
export class UnsupportedDom extends Error {
  override readonly name = 'UnsupportedDom';
}

/** Of a page, or of a library that has all of one; the core's types name no other package. */
export type DomWindow = Window & typeof globalThis;

/** The document's own window, else the global one: of a page, of a script in it. Throws `UnsupportedDom`. */
export function windowFor(document?: Document): DomWindow {
  const own = document && viewOf(document);
  const found = own ?? (typeof window === 'undefined' ? null : window);
  if (!found) throw new UnsupportedDom('no window: hand in a document that has one');
  return found as DomWindow;
}

export const parseWith = (window: DomWindow, html: string): Document =>
  new window.DOMParser().parseFromString(trusted(withoutHandlers(html)), 'text/html');

/** Untrusted HTML as a document to read from. */
export const parseInert = (html: string, document?: Document): Document =>
  parseWith(windowFor(document), html);
