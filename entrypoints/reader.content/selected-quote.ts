// The words selected right now, in the clean view or on the page, as a quote.
import type { Article, Quote } from '../../lib/article';
import { closedRootOf } from '../../lib/platform/closed-root';
import { readPageSelection, readViewSelection } from '../../lib/quote/select';
import type { DomRange } from '../../lib/quote/selected-text';
import { blockElements } from '../../lib/render-article';
import { readRange } from '../../lib/ui/clean-view/article-selection';
import type { Stage } from '../../lib/ui/clean-view/stage';
import { checkLink, quotePassage } from './passages';
import type { Reading } from './reading';

/** Null when nothing is selected, or there is no article to quote from. */
export function readSelectedQuote({ page, view }: Reading): Quote | null {
  const result = page.current()?.result;
  if (!result?.ok) return null;
  const { stage } = view();
  return stage ? readInView(stage, result, page) : readOnPage(result, page);
}

function readInView({ root }: Stage, article: Article, page: Reading['page']): Quote | null {
  const range = readRange(root);
  const body = root.querySelector('.body');
  if (!range || !body) return null;
  const passage = readViewSelection(range, blockElements(body), article);
  return passage && quotePassage(page, article, passage);
}

function readOnPage(article: Article, page: Reading['page']): Quote | null {
  const range = readPageRange();
  if (!range) return null;
  const elementAt = (index: number) => page.current()?.elementAt(index) ?? null;
  const quote = readPageSelection(range, article, { document, elementAt, closedRootOf });
  return quote && checkLink(page, article, quote);
}

/** Roots are looked for only when something is selected that the document itself does not show. */
function readPageRange(): DomRange | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.collapsed) return range;
  if (selection.type !== 'Range' && selection.toString() === '') return null;
  const composed = selection.getComposedRanges({ shadowRoots: listRoots(document.body) })[0];
  return composed && !composed.collapsed ? composed : null;
}

function listRoots(parent: ParentNode): ShadowRoot[] {
  const own = [...parent.querySelectorAll('*')].flatMap((element) => closedRootOf(element) ?? []);
  return own.flatMap((root) => [root, ...listRoots(root)]);
}
