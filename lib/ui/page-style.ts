// Holds the page still beneath the clean view, and out of its print, without touching its DOM: an adopted sheet where
// content scripts may adopt one, else a sheet inserted by the background.

export interface PageStyle {
  apply(): void;
  /** Settles when the page is as it was. */
  remove(): Promise<unknown> | undefined;
}

/** Inserts or removes a sheet of the extension in this page; only needed where adopting fails. */
export type InsertPageCss = (css: string, on: boolean) => Promise<unknown>;

const PRINT = '@media print{html{overflow:visible!important}body{display:none!important}}';

export function createPageStyle(document: Document, insertCss: InsertPageCss): PageStyle {
  const css = `${readLockRules(document)}${PRINT}`;
  let sheet: CSSStyleSheet | null = null;
  return {
    apply() {
      sheet = adoptSheet(document, css);
      if (!sheet) void insertCss(css, true);
    },
    remove() {
      if (!sheet) return insertCss(css, false);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet);
      sheet = null;
      return undefined;
    },
  };
}

// Where the root's overflow is visible, the body's own value counts for the viewport: were only the root
// changed, the body would become a scroller of its own and lose its place.
function readLockRules(document: Document): string {
  const view = document.defaultView;
  const root = view?.getComputedStyle(document.documentElement);
  const bodyRule = root?.overflowY === 'visible' ? 'body{overflow:visible!important}' : '';
  return `@media screen{html{overflow:hidden!important}${bodyRule}}`;
}

function adoptSheet(document: Document, css: string): CSSStyleSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return document.adoptedStyleSheets.includes(sheet) ? sheet : null;
  } catch {
    return null;
  }
}
