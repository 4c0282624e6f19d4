// What has been read of the page: once per address and state of the page, from a copy, in slices.
import type { Article } from '../../lib/article';
import type { Extraction, ExtractOptions } from '../../lib/extract/extraction-steps';
import { closedRootOf } from '../../lib/platform/closed-root';
import type { HeldChoice } from '../../lib/text-choice';
import { type Choices, createChoices } from './choices';
import { nameFrame } from './name-frame';
import { readInSlices } from './read-in-slices';

export interface PageArticle {
  /** Reads the page, or answers from memory when nothing changed since. Rejects when it is stopped. */
  read(mode: 'auto' | 'whole-text'): Promise<Extraction>;
  /** Takes this element as the article. */
  readPart(root: Element): Promise<Extraction>;
  /** What the reader said the text is: holds for what is read next. */
  readonly choices: Choices;
  /** What was read is read anew when it is asked for next. */
  forget(): void;
  /** Stops what is being read now. */
  stop(): void;
  /** Puts a joined article in the place of the one that was read. */
  replace(article: Article): void;
  current(): Extraction | null;
  /** The page shows more, or something else, than what was read. */
  hasChanged(): boolean;
  /** The page's own element of a block, null when it is gone or stands on another page. */
  elementOf(block: number): Element | null;
  /** Those of all blocks. */
  elements(): (Element | null)[];
  /** The page shows another address than the one that was read. */
  isStale(): boolean;
}

interface Kept {
  extraction: Extraction;
  /** What it was read for: mode, address and state of the page. */
  key: string;
  url: string;
}

interface Running {
  key: string;
  promise: Promise<Extraction>;
  stopper: AbortController;
}

/** @param findChoice what was kept of it for the page at the address of now. */
export function createPageArticle(findChoice: () => Promise<HeldChoice | null>): PageArticle {
  const choices = createChoices(findChoice);
  let kept: Kept | null = null;
  let running: Running | null = null;
  const keep = (extraction: Extraction, key: string, url = location.href) => {
    kept = { extraction, key, url };
    return extraction;
  };
  const start = (key: string, options: ExtractOptions) => {
    const stopper = new AbortController();
    const url = location.href;
    const whole = { ...options, closedRootOf: closedRootInBody };
    const read = readInSlices({ document, url }, whole, stopper.signal);
    const promise: Promise<Extraction> = read.then((extraction) => {
      // A later reading has the last word.
      return running?.promise === promise
        ? keep(nameFrame(extraction, document), key, url)
        : extraction;
    });
    running = { key, promise, stopper };
    const end = () => {
      if (running?.promise === promise) running = null;
    };
    promise.then(end, end);
    return promise;
  };
  return {
    async read(mode) {
      if (mode === 'auto') await choices.load();
      const key = `${mode} ${describePage()}`;
      if (kept && (kept.key === key || isPinned(kept.key, mode))) return kept.extraction;
      if (running?.key === key) return running.promise;
      const chosen = mode === 'auto' ? choices.options() : null;
      const extraction = chosen && (await start(key, chosen));
      if (extraction?.result.ok) return extraction;
      choices.drop();
      return start(key, { wholeText: mode === 'whole-text' });
    },
    readPart: (root) => start(pinned(), { root }),
    choices,
    forget() {
      kept = null;
    },
    stop: () => running?.stopper.abort(),
    replace(article) {
      if (kept) keep({ ...kept.extraction, result: article }, pinned());
    },
    current: () => kept?.extraction ?? null,
    hasChanged: () =>
      kept !== null && !isPinned(kept.key, 'auto') && !kept.key.endsWith(describePage()),
    elementOf(index) {
      const { result, elementAt } = kept?.extraction ?? {};
      const block = result?.ok ? result.blocks[index] : undefined;
      return block ? (elementAt?.(block.sourceIndex) ?? null) : null;
    },
    elements() {
      const { result, elementAt } = kept?.extraction ?? {};
      return result?.ok ? result.blocks.map((block) => elementAt?.(block.sourceIndex) ?? null) : [];
    },
    isStale: () => kept !== null && withoutHash(kept.url) !== withoutHash(location.href),
  };
}

/** Our own root stands outside the body. */
const closedRootInBody = (element: Element) =>
  document.body?.contains(element) || element.getRootNode() !== document
    ? closedRootOf(element)
    : null;

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
