// Holds the page still beneath the clean view, and out of its print, without touching its DOM: an adopted sheet, which
// both browsers let a content script add whatever the page's policy says.

/**
 * Returns how to take the sheet away. Where it cannot be added the view still contains its own scrolling. Its rules hold only
 * while `host` has the focus, or is there: a sheet that outlives its script (Firefox, when the extension is updated or switched
 * off) lets go of the page as soon as the dialog is closed.
 */
export function holdPage(document: Document, host: Element): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(readLockRules(document, host.localName) + writePrintRules(host.localName));
  try {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    return () => {};
  }
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet);
  };
}

// Where the root's overflow is visible, the body's own value counts for the viewport: were only the root
// changed, the body would become a scroller of its own and lose its place.
function readLockRules(document: Document, host: string): string {
  const root = document.defaultView?.getComputedStyle(document.documentElement);
  const locked = `html:has(>${host}:focus-within)`;
  const bodyRule =
    root?.overflowY === 'visible' ? `${locked}>body{overflow:visible!important}` : '';
  return `@media screen{${locked}{overflow:hidden!important}${bodyRule}}`;
}

/** Beats what a page says of its own print, whatever it calls its root. */
const STRONG = ':not(#a#a#a)';

// The sheet's size and margins count only in a sheet of the document itself.
const writePrintRules = (host: string) => `@media print{
@page{size:A4;margin:20mm 18mm}
html${STRONG}:has(>${host}){all:initial!important;display:block!important}
html:has(>${host})>:not(${host})${STRONG}{display:none!important}}`;
