// What has been read of the page: once per address and state of the page, from a copy.
import type { Article, FailureReason } from '../../lib/article';
import { type Extraction, extractWithoutOutline } from '../../lib/extract/extract-article';
import { findTextFrame } from '../../lib/find-text-frame';
import { closedRootOf } from '../../lib/platform/closed-root';

export interface PageArticle {
  /** Reads the page, or answers from memory when nothing changed since. */
  read(mode: 'auto' | 'whole-text'): Extraction;
  /** Takes this element as the article. */
  take(root: Element): Extraction;
  /** Puts a joined article in the place of the one that was read. */
  replace(article: Article): void;
  current(): Extraction | null;
  /** The page shows more, or something else, than what was read. */
  hasChanged(): boolean;
  /** The page's own element of a block, null when it is gone or stands on another page. */
  elementOf(block: number): Element | null;
  /** The page shows another address than the one that was read. */
  isStale(): boolean;
}

export function createPageArticle(): PageArticle {
  let current: Extraction | null = null;
  let readFor = '';
  let url = '';
  const keep = (extraction: Extraction, key: string) => {
    current = extraction;
    readFor = key;
    url = location.href;
    return extraction;
  };
  return {
    read(mode) {
      const key = `${mode} ${describePage()}`;
      if (current && (readFor === key || isPinned(readFor, mode))) return current;
      const options = { wholeText: mode === 'whole-text', closedRootOf: closedRootInBody };
      return keep(nameFrame(extractWithoutOutline(document, location.href, options)), key);
    },
    take(root) {
      const options = { root, closedRootOf: closedRootInBody };
      return keep(extractWithoutOutline(document, location.href, options), pinned());
    },
    replace(article) {
      if (current) keep({ ...current, result: article }, pinned());
    },
    current: () => current,
    hasChanged: () => !isPinned(readFor, 'auto') && !readFor.endsWith(describePage()),
    elementOf(index) {
      const block = current?.result.ok ? current.result.blocks[index] : undefined;
      return block ? (current?.elementAt(block.sourceIndex) ?? null) : null;
    },
    isStale: () => current !== null && withoutHash(url) !== withoutHash(location.href),
  };
}

/** Our own root stands outside the body. */
const closedRootInBody = (element: Element) =>
  document.body?.contains(element) || element.getRootNode() !== document
    ? closedRootOf(element)
    : null;

/** No article, and a frame that may hold it: that is the reason to tell. */
function nameFrame(extraction: Extraction): Extraction {
  const { result } = extraction;
  if (result.ok || !WITHOUT_TEXT.has(result.reason)) return extraction;
  const frame = findTextFrame(document);
  if (!frame) return extraction;
  return { ...extraction, result: { ok: false, reason: 'text-in-frame', detail: frame } };
}

const WITHOUT_TEXT: ReadonlySet<FailureReason> = new Set(['no-article', 'too-little-text']);

/** What was picked by hand or joined stays the article for as long as the address does. */
const pinned = () => `pinned ${withoutHash(location.href)}`;
const isPinned = (key: string, mode: string) => mode === 'auto' && key === pinned();

/** Changes when the page shows more or something else: a cheap mark of its state. */
function describePage(): string {
  const elements = document.getElementsByTagName('*').length;
  return `${withoutHash(location.href)} ${elements} ${document.body?.textContent?.length ?? 0}`;
}

export function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? '';
}
