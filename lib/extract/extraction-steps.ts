// (Document, url) → Article | Failure in steps, by read → clean → classify → assemble. Never throws, never changes the document.

import type { Article, Block, Failure, FailureReason } from '../article';
import { accessTo } from '../dom-access';
import { isBaseLanguage } from '../language/is-base-language';
import { addPacks, hasBaseAlone } from '../language/known-packs';
import { packsWrittenIn } from '../language/packs-written-in';
import { assembleArticle } from './assemble-article';
import { ask, type Steps } from './drive';
import { sizeOf } from './lines/body-lines';
import type { CleanBody } from './lines/clean-body';
import { readClaim } from './page-kind/page-claims';
import type { PageEvidence, PageKind } from './page-kind/page-evidence';
import { readPageTraits } from './page-kind/page-traits';
import { isArticle, recognisePage } from './page-kind/recognise-page';
import { weighBody } from './page-kind/weigh-body';
import { type PageReading, readPage } from './read-page';
import type { PageLine } from './snapshot/collect-page-lines';
import { takeSnapshot } from './snapshot/take-snapshot';
import type { WorkingCopy } from './snapshot/working-copy';
import { cleanByHand, runStages } from './stages';

/** A result together with the way back to the live page. */
export interface Extraction {
  result: Article | Failure;
  /** The live element a block's `sourceIndex` stands for; null when it is gone or unknown. */
  elementAt(sourceIndex: number): Element | null;
}

export interface ExtractOptions {
  /** Take this live element as the article's body (picked by hand). */
  root?: Element;
  /** Take all text of the page. */
  wholeText?: boolean;
  /** Reads the shadow roots that the page keeps closed; without it only open ones are read. */
  closedRootOf?: (element: Element) => ShadowRoot | null;
}

/**
 * The snapshot is one step, and all that comes after is of the page as it was then. The outline is plain work on blocks, done where
 * it is wanted: the script in the page need not carry it.
 */
export function* extractionSteps(
  document: Document,
  url: string,
  options: ExtractOptions,
): Steps<Extraction> {
  try {
    return yield* extract(document, url, options);
  } catch (error) {
    return fail('failed', String(error));
  }
}

export function fail(reason: FailureReason, detail: string): Extraction {
  return { result: { ok: false, reason, detail }, elementAt: () => null };
}

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);
/** A page with less than this has no article; in units of `Measure.size`. Who points at a short text wants a short text. */
const MIN_SIZE = 50;
const MIN_SIZE_BY_HAND = 1;

function* extract(document: Document, url: string, options: ExtractOptions): Steps<Extraction> {
  const type = accessTo(document).contentTypeOf(document);
  if (!HTML_TYPES.has(type)) return fail('not-html', type);
  const byHand = options.root !== undefined || options.wholeText === true;
  const { closedRootOf } = options;
  const snapshot = takeSnapshot(document, url, { everything: byHand, closedRootOf });
  const { copy } = snapshot;
  yield;
  const page = yield* readPage(copy.document, url);
  // Words decide from the first step on.
  if (yield* addPacksFor(page.lines)) return yield* extract(document, url, options);
  yield;
  const clean = byHand
    ? yield* keepPicked(copy, options)
    : yield* runStages(copy, { ...page.fields, shown: headingOf(page), isThread: page.isThread });
  yield;
  const claim = byHand ? null : readClaim(copy.document, url);
  const evidence = weighBody(clean, { fields: page.fields, url, claim });
  const kind = byHand ? null : yield* classify(document, url, { evidence, closedRootOf });
  if (kind) return fail(kind.reason, kind.detail);
  yield;
  if (!clean) return fail('no-article', page.lines.length === 0 ? 'empty' : 'no prose');
  const size = sizeOf(clean.body.lines);
  if (size < (byHand ? MIN_SIZE_BY_HAND : MIN_SIZE)) return fail('too-little-text', `${size}`);
  const article = yield* assembleArticle({ ...snapshot, page, clean, evidence, url });
  return { result: article, elementAt: keepLive(copy, article.blocks) };
}

/** Brings the words of a page in another language than Chinese and English; true when there are more now than when it was read. */
function* addPacksFor(lines: readonly PageLine[]): Steps<boolean> {
  if (!hasBaseAlone()) return false;
  const text = lines.map((line) => line.text).join('\n');
  if (isBaseLanguage(text)) return false;
  const packs = yield* ask('languages');
  if (packs) addPacks(packsWrittenIn(text, packs));
  return Boolean(packs);
}

function headingOf({ lines, headline }: PageReading): Element | null {
  const line = lines[headline];
  return line && line.level > 0 ? line.block : null;
}

function* keepPicked(copy: WorkingCopy, { root }: ExtractOptions): Steps<CleanBody | null> {
  const picked = root ? copy.findCopy(root) : copy.document.body;
  return picked && (yield* cleanByHand(copy, picked));
}

/** What the page is when it is no article; null for an article. */
function* classify(
  document: Document,
  url: string,
  { evidence, closedRootOf }: Pick<ExtractOptions, 'closedRootOf'> & { evidence: PageEvidence },
): Steps<PageKind | null> {
  if (isArticle(url, evidence)) return null;
  // The stages have emptied the copy: what could wait till now is read from a fresh one. Few pages need it.
  const { copy } = takeSnapshot(document, url, { everything: true, closedRootOf });
  yield;
  return recognisePage(readPageTraits(copy.document), url, evidence);
}

/** Holds the live elements of the blocks only, and weakly: the page stays free to let them go. */
function keepLive(copy: WorkingCopy, blocks: readonly Block[]): Extraction['elementAt'] {
  const kept = new Map<number, WeakRef<Element>>();
  for (const { sourceIndex } of blocks) {
    const live = copy.live(sourceIndex);
    if (live) kept.set(sourceIndex, new WeakRef(live));
  }
  return (sourceIndex) => kept.get(sourceIndex)?.deref() ?? null;
}
