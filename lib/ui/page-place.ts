// Where the reader of the page was: scroll position and selection, remembered before the clean view opens and given back after.

export interface PagePlace {
  restore(): void;
}

export function rememberPlace(document: Document): PagePlace {
  const view = document.defaultView;
  const left = view?.scrollX ?? 0;
  const top = view?.scrollY ?? 0;
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return {
    restore() {
      view?.scrollTo({ left, top, behavior: 'instant' });
      const now = document.getSelection();
      now?.removeAllRanges();
      if (range && !range.collapsed && range.startContainer.isConnected) now?.addRange(range);
    },
  };
}
