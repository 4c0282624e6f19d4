// Runs in pages: selects from the first place of `from` to the end of the next `to`, in the document or a shadow root.

/** @param inside any element of the document or root */
export function selectWords(inside: Element, [from, to]: [from: string, to: string]): void {
  const page = inside.ownerDocument;
  const walker = page.createTreeWalker(inside.getRootNode(), 4);
  let start: Text | null = null;
  let startAt = 0;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (/^(SCRIPT|STYLE|TITLE)$/.test(text.parentElement?.tagName ?? '')) continue;
    const searchFrom = start ? 0 : text.data.indexOf(from);
    if (searchFrom < 0) continue;
    if (!start) startAt = searchFrom;
    start ??= text;
    const at = text.data.indexOf(to, searchFrom);
    if (at < 0) continue;
    page.getSelection()?.setBaseAndExtent(start, startAt, text, at + to.length);
    return;
  }
  throw new Error(`not on the page: ${from} … ${to}`);
}
