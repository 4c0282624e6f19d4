// The words selected right now, in the clean view or on the page, as a quote.
import type { Quote } from '../../lib/article';
import type { Stage } from '../../lib/ui/clean-view/stage';
import type { PageArticle } from '../../lib/ui/page-article';
import { loadPart } from './load-part';

/** Null when nothing is selected, or there is no article to quote from. */
export async function readSelectedQuote(
  page: PageArticle,
  stage: Stage | null,
): Promise<Quote | null> {
  if (!page.current()?.result.ok || !(stage || isAnySelected())) return null;
  const quoting = await loadPart('quoting');
  const { result, elementAt } = page.current() ?? {};
  if (!quoting || !result?.ok || !elementAt) return null;
  return quoting.quoteSelection(result, stage?.root ?? null, elementAt);
}

/** Of what is selected in a closed root the document only says that there is something. */
function isAnySelected(): boolean {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return false;
  return selection.type === 'Range' || selection.toString() !== '';
}
