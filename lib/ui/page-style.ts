// Shows the dialog over the page and holds the page still beneath it, and out of its print, without touching the page's DOM: an
// adopted sheet, which both browsers let a content script add whatever the page's policy says.

/** Beats what a page says of its own root and dialogs, whatever it calls them. */
const STRONG = ':not(#a#a#a)';

/**
 * `host` stands in a dialog that stands in the root element. Returns how to take the sheet away; its rules hold only while that
 * dialog is open: a sheet that outlives its script (Firefox, when the extension is updated or switched off) lets go of the page
 * as soon as the dialog is closed.
 */
export function holdPage(document: Document, host: Element): () => void {
  const sheet = new CSSStyleSheet();
  const rules = [writeDialogRules, writeLockRules, writePrintRules];
  sheet.replaceSync(rules.map((write) => write(host.localName, document)).join(''));
  try {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    return () => {};
  }
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet);
  };
}

const writeDialogRules = (host: string) => {
  const dialog = `dialog:has(>${host})${STRONG}`;
  return `${dialog}[open]{all:initial!important;display:block!important;position:fixed!important;inset:0!important;width:100%!important;height:100%!important}
${dialog}:not([open]),${dialog}::backdrop{display:none!important}`;
};

// Where the root's overflow is visible, the body's own value counts for the viewport: were only the root
// changed, the body would become a scroller of its own and lose its place.
function writeLockRules(host: string, document: Document): string {
  const root = document.defaultView?.getComputedStyle(document.documentElement);
  const locked = `html:has(>dialog:modal>${host})`;
  const bodyRule =
    root?.overflowY === 'visible' ? `${locked}>body{overflow:visible!important}` : '';
  return `@media screen{${locked}{overflow:hidden!important}${bodyRule}}`;
}

// The sheet's size and margins count only in a sheet of the document itself.
const writePrintRules = (host: string) => {
  const printed = `html:has(>dialog[open]>${host})`;
  return `@media print{
@page{margin:20mm 18mm}
${printed}${STRONG}{all:initial!important;display:block!important}
${printed}>:not(:has(>${host}))${STRONG}{display:none!important}
${printed}>dialog[open]${STRONG}${STRONG}{position:static!important;width:auto!important;height:auto!important;overflow:visible!important}}`;
};
