// Style sheets made of strings, for our own pages: what popup, view and save page share is written once, for shadow roots too.

export function adoptSheets(document: Document, texts: readonly string[]): void {
  for (const css of texts) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }
}
