// Printing. The view's own key prints the frame: the article alone, its pictures as they are. The browser's menu prints the page,
// of which a frame is only a box: then the article stands beside the frame for as long as that lasts.
import type { Stage } from './stage';

/** Returns how to stop. */
export function printWithPage(
  document: Document,
  around: Element,
  stage: () => Stage | null,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let copy: Element | null = null;
  const put = () => {
    copy?.remove();
    const now = stage();
    copy = now?.isFramed ? copyArticle(document, now) : null;
    if (copy) around.append(copy);
  };
  document.defaultView?.addEventListener('beforeprint', put, { signal });
  document.defaultView?.addEventListener('afterprint', () => copy?.remove(), { signal });
  return () => stop.abort();
}

/** The article with what it takes its look from. */
function copyArticle(document: Document, { root }: Stage): Element | null {
  const view = root.querySelector('.view');
  const article = root.querySelector('.article');
  if (!view || !article) return null;
  const copy = document.importNode(view, false) as Element;
  copy.classList.add('print-copy');
  copy.append(document.importNode(article, true));
  return copy;
}

/** The frame's own print, or the page's where there is no frame. */
export function printStage({ window }: Stage): void {
  window.print();
}
