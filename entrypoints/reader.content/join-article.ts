// Fetches the article's other pages, when the user asks, and joins them.
import { isAction } from '../../lib/extract/pagination/find-next-pages';
import { parseInert } from '../../lib/inert-document';
import type { PageArticle } from '../../lib/ui/page-article';
import { findPart, type ViewControl } from '../../lib/ui/page-parts';
import { loadPart } from './load-part';
import { readInSlices } from './read-in-slices';

/** Firefox tells the page's own fetch from the extension's; elsewhere they are one. */
const { content } = globalThis as { content?: { fetch: typeof fetch } };

/** True when no page is missing any more. */
export async function joinArticle(
  page: PageArticle,
  control: ViewControl | null,
): Promise<boolean> {
  const result = page.current()?.result;
  if (!result?.ok) return false;
  control?.view.change({ join: 'joining' });
  const part = await loadPart('other-pages', ['article-nodes', 'other-pages']);
  const nodes = findPart('article-nodes');
  // Nobody brings it any more: as where no page came.
  if (!part || !nodes) {
    control?.view.change({ join: 'failed' });
    return false;
  }
  const { article, failed } = await part.collectPages(result, {
    fetch: (url, init) => (content?.fetch ?? fetch)(url, init),
    parse: (html) => parseInert(html),
    isAction,
    sanitize: nodes.sanitize,
    extract: async (document, url) =>
      (await readInSlices({ document, url }, {}, new AbortController().signal)).result,
  });
  if (page.isStale()) return false;
  page.replace(article);
  // Joined pages share what was kept for the first of them.
  await control?.load(article);
  control?.view.change({ join: failed.length ? 'failed' : 'idle' }, article);
  return failed.length === 0;
}
