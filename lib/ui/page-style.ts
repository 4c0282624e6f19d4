// Holds the page still beneath the clean view, and out of its print, without touching its DOM: an adopted sheet, which
// both browsers let a content script add whatever the page's policy says.

// The sheet's size and margins count only in a sheet of the document itself.
const PRINT =
  '@media print{@page{size:A4;margin:20mm 18mm}html,body{overflow:visible!important;height:auto!important}body{display:none!important}}';

/** Returns how to take the sheet away. Where it cannot be added the view still contains its own scrolling. */
export function holdPage(document: Document): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${readLockRules(document)}${PRINT}`);
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
function readLockRules(document: Document): string {
  const root = document.defaultView?.getComputedStyle(document.documentElement);
  const bodyRule = root?.overflowY === 'visible' ? 'body{overflow:visible!important}' : '';
  return `@media screen{html{overflow:hidden!important}${bodyRule}}`;
}
