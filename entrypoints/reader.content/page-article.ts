// What has been read of the page: once per address and state of the page, from a copy, in slices.
import type { Extraction, ExtractOptions } from '../../lib/extract/extraction-steps';
import { closedRootOf } from '../../lib/platform/closed-root';
import type { HeldChoice } from '../../lib/text-choice';
import type { PageArticle } from '../../lib/ui/page-article';
import { createChoices } from './choices';
import { nameFrame } from './name-frame';
import { readInSlices } from './read-in-slices';

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
  const readings = createReadings();
  const kept = () => readings.kept;
  return {
    async read(mode) {
      const early = mode === 'auto' ? readings.startEarly() : null;
      if (mode === 'auto') await choices.load();
      const chosen = mode === 'auto' ? choices.options() : null;
      if (early && !chosen) return early;
      if (early) readings.undo();
      const key = `${mode} ${describePage()}`;
      const known = readings.find(key, mode);
      if (known) return known;
      const extraction = chosen && (await readings.start(key, chosen));
      if (extraction?.result.ok) return extraction;
      choices.drop();
      return readings.start(key, { wholeText: mode === 'whole-text' });
    },
    readPart: (root) => readings.start(pinned(), { root }),
    choices,
    forget: () => readings.forget(),
    stop: () => readings.stop(),
    replace(article) {
      const before = kept();
      if (before) readings.keep({ ...before.extraction, result: article }, pinned());
    },
    current: () => kept()?.extraction ?? null,
    hasChanged: () => {
      const key = kept()?.key;
      return key !== undefined && !isPinned(key, 'auto') && !key.endsWith(describePage());
    },
    elementOf(index) {
      const { result, elementAt } = kept()?.extraction ?? {};
      const block = result?.ok ? result.blocks[index] : undefined;
      return block ? (elementAt?.(block.sourceIndex) ?? null) : null;
    },
    elements() {
      const { result, elementAt } = kept()?.extraction ?? {};
      return result?.ok ? result.blocks.map((block) => elementAt?.(block.sourceIndex) ?? null) : [];
    },
    isStale: () => {
      const url = kept()?.url;
      return url !== undefined && withoutHash(url) !== withoutHash(location.href);
    },
  };
}

/** What is being read and what was read last. */
function createReadings() {
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
    start,
    keep,
    get kept() {
      return kept;
    },
    /** Begins while it is still being asked what the reader chose here, seldom anything; null where something was read before. */
    startEarly() {
      return kept || running ? null : start(`auto ${describePage()}`, { wholeText: false });
    },
    /** Takes back what was begun before the reader's choice was known. */
    undo() {
      running?.promise.catch(() => {});
      running?.stopper.abort();
      running = null;
      kept = null;
    },
    find(key: string, mode: string): Extraction | Promise<Extraction> | null {
      if (kept && (kept.key === key || isPinned(kept.key, mode))) return kept.extraction;
      return running?.key === key ? running.promise : null;
    },
    forget() {
      kept = null;
    },
    stop: () => running?.stopper.abort(),
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

function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? '';
}
