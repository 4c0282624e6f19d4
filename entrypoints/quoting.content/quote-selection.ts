// The words selected right now, in the clean view or on the page, as a quote.
import type { Article, Quote } from '../../lib/article';
import { blockElements } from '../../lib/extract/body/list-blocks';
import { closedRootOf } from '../../lib/platform/closed-root';
import { readPageSelection, readViewSelection } from '../../lib/quote/select';
import type { DomRange } from '../../lib/quote/selected-text';
import { readRange } from '../../lib/ui/clean-view/article-selection';
import type { ElementAt } from '../../lib/ui/page-parts';
import { checkLink, quotePassage } from './quote-passage';

export function quoteSelection(
  article: Article,
  view: Document | ShadowRoot | null,
  elementAt: ElementAt,
): Quote | null {
  return view ? readInView(view, article, elementAt) : readOnPage(article, elementAt);
}

function readInView(
  root: Document | ShadowRoot,
  article: Article,
  elementAt: ElementAt,
): Quote | null {
  const range = readRange(root);
  const body = root.querySelector('.body');
  if (!range || !body) return null;
  const passage = readViewSelection(range, blockElements(body), article);
  return passage && quotePassage(article, passage, elementAt);
}

function readOnPage(article: Article, elementAt: ElementAt): Quote | null {
  const range = readPageRange();
  if (!range) return null;
  const quote = readPageSelection(range, article, { document, elementAt, closedRootOf });
  return quote && checkLink(article, quote, elementAt);
}

/** Roots are looked into only when something is selected that the document itself does not show. */
function readPageRange(): DomRange | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.collapsed) return range;
  const composed = selection.getComposedRanges({ shadowRoots: listRoots(document.body) })[0];
  return composed && !composed.collapsed ? composed : null;
}

function listRoots(parent: ParentNode): ShadowRoot[] {
  const own = [...parent.querySelectorAll('*')].flatMap((element) => closedRootOf(element) ?? []);
  return own.flatMap((root) => [root, ...listRoots(root)]);
}
