// (Document, url) → Article | Failure, all but the outline: that is plain work on blocks, done where it is wanted, so that
// the script in the page need not carry it. Never throws, never changes the document.
import type { Article, Block, Failure, FailureReason } from '../article';
import { isStoryAddress } from '../dates/read-address-day';
import { countInk, countWords } from '../text/count-words';
import { readOuterCredits } from './credits/read-outer-credits';
import type { BodyLine } from './lines/body-lines';
import { finishBody } from './lines/finish-body';
import { lookAtPage, type PageLook } from './look-at-page';
import { completeFields } from './metadata/read-fields';
import { readClaim } from './page-kind/page-claims';
import type { PageEvidence } from './page-kind/page-evidence';
import { readPageTraits } from './page-kind/page-traits';
import { noticesOf } from './page-kind/read-notices';
import { isArticle, recognisePage } from './page-kind/recognise-page';
import { contentTypeOf } from './snapshot/dom-access';
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

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);
/** A page with less than this has no article; in units of `Measure.size`. */
const MIN_SIZE = 60;

export function extractWithoutOutline(
  document: Document,
  url: string,
  options: ExtractOptions = {},
): Extraction {
  try {
    return readPage(document, url, options);
  } catch (error) {
    return fail('failed', String(error));
  }
}

function fail(reason: FailureReason, detail: string): Extraction {
  return { result: { ok: false, reason, detail }, elementAt: () => null };
}

function readPage(document: Document, url: string, options: ExtractOptions): Extraction {
  const type = contentTypeOf(document);
  if (!HTML_TYPES.has(type)) return fail('not-html', type);
  const byHand = options.root !== undefined || options.wholeText === true;
  const { closedRootOf } = options;
  const { copy, whole } = takeSnapshot(document, url, { everything: byHand, closedRootOf });
  const page = lookAtPage(copy.document, url);
  const root = options.root ? copy.findCopy(options.root) : copy.document.body;
  const clean = byHand
    ? root && cleanByHand(copy, root)
    : runStages(copy, { ...page.fields, root: page.firstPost });
  const evidence = weighBody(clean?.body.lines ?? [], page, url);
  if (!byHand) evidence.claim = readClaim(copy.document, url);
  if (evidence.claim === 'gallery')
    evidence.pictures = clean?.body.built.root.getElementsByTagName('img').length ?? 0;
  // The stages have emptied the copy: what could wait till now is read from a fresh one. Few pages need it.
  const kind =
    byHand || isArticle(url, evidence)
      ? null
      : recognisePage(
          readPageTraits(
            takeSnapshot(document, url, { everything: true, closedRootOf }).copy.document,
          ),
          url,
          evidence,
        );
  if (kind) return fail(kind.reason, kind.detail);
  if (!clean) return fail('no-article', page.lines.length === 0 ? 'empty' : 'no prose');
  const size = clean.body.lines.reduce((sum, line) => sum + line.measure.size, 0);
  // Who points at a short text wants a short text.
  if (size < (byHand ? 1 : MIN_SIZE)) return fail('too-little-text', `${size}`);
  const { content, blocks } = finishBody(copy, clean.body, url);
  const credits = [...clean.credits, ...readOuterCredits(page.lines, page.headline, clean.credits)];
  const full = completeFields(page.fields, { blocks, credits });
  const textContent = textOf(blocks);
  const article: Article = {
    ok: true,
    ...full,
    byline: joinNames(full.authors),
    url,
    content,
    textContent,
    blocks,
    outline: [],
    credits,
    removed: copy.removed,
    pages: page.pages,
    notices: whole ? noticesFor(page, evidence) : [...noticesFor(page, evidence), 'beginning-only'],
    ...countWords(textContent),
  };
  return { result: article, elementAt: keepLive(copy, blocks) };
}

const LONG_LINE = 40;

/** What the body amounts to, for telling an article from other pages. */
function weighBody(lines: readonly BodyLine[], { fields }: PageLook, url: string): PageEvidence {
  const size = lines.reduce((sum, { measure }) => sum + measure.size, 0);
  const linked = lines.reduce((sum, { measure }) => sum + measure.linkSize, 0);
  return {
    textLength: lines.reduce((sum, line) => sum + countInk(line.text), 0),
    paragraphs: lines.filter((line) => line.text.length >= LONG_LINE).length,
    linkDensity: size > 0 ? linked / size : 0,
    hasDate:
      fields.publishedTime !== '' &&
      (fields.found.publishedTime?.from !== 'address' || isStoryAddress(url)),
    hasCredit: fields.authors.length > 0 || fields.source !== '',
    ending: lines.at(-1)?.text ?? '',
  };
}

/** A further page that has not been joined is the reader's to know. */
function noticesFor({ prompts, pages }: PageLook, evidence: PageEvidence): string[] {
  const notices = noticesOf(prompts, evidence);
  return pages.total > 1 ? [...notices, 'not-all-pages'] : notices;
}

const textOf = (blocks: readonly Block[]) =>
  blocks
    .filter((block) => block.tag !== 'figcaption')
    .map((block) => block.text)
    .join('\n');

const joinNames = (names: readonly string[]) =>
  names.join(names.some((name) => /\p{Script=Han}/u.test(name)) ? '、' : ', ');

/** Holds the live elements of the blocks only, and weakly: the page stays free to let them go. */
function keepLive(copy: WorkingCopy, blocks: readonly Block[]): Extraction['elementAt'] {
  const kept = new Map<number, WeakRef<Element>>();
  for (const { sourceIndex } of blocks) {
    const live = copy.live(sourceIndex);
    if (live) kept.set(sourceIndex, new WeakRef(live));
  }
  return (sourceIndex) => kept.get(sourceIndex)?.deref() ?? null;
}
