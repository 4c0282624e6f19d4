// Runs in a page: one quote of its article as a reader may select it, with the link it gets.
import type { Article, Block, BlockRange, Quote } from '../../../lib/article';
import { extractPage } from '../../../lib/extract/extract-article';
import { makeQuote } from '../../../lib/quote/make-quote';
import { readPageLines } from '../../../lib/quote/page-lines';
import { buildPassageLink, checkedPage } from '../../../lib/quote/passage-link';
import { readPageSelection } from '../../../lib/quote/select';

export interface PickedQuote {
  /** What the words are of: title, caption, body, or of two blocks. */
  kind: string;
  exact: string;
  /** The text they begin in: where the page must scroll to. */
  block: string;
  /** `text=…`; '' when there is none. */
  fragment: string;
}

export interface Pick {
  kind: 'title' | 'caption' | 'body';
  /** Which block, where in it, how long, of which kind of length: each from 0 to 1. */
  at: [block: number, from: number, length: number, kind: number];
}

/** Characters: shorter ones are no text. */
const MIN_TEXT = 12;
/** From which number on the words go on into the next block. */
const INTO_NEXT = 0.85;

type Shown = [block: Block, index: number];

/** Null when the page has nothing to quote there, or stands still: some are saved beneath a notice that stops them from scrolling. */
export function pickQuote(pick: Pick): PickedQuote | null {
  const { scrollHeight, clientHeight } = document.documentElement;
  if (scrollHeight <= clientHeight) return null;
  const page = extractPage(document, location.href);
  const article = page.result;
  if (!article.ok) return null;
  const checked = checkedPage(readPageLines(document), page.elementAt);
  const isShown = ({ sourceIndex }: Block) => isSeen(page.elementAt(sourceIndex));
  const picked =
    pick.kind === 'title' ? pickTitle(article, page.elementAt) : pickWords(article, pick, isShown);
  if (!picked) return null;
  const { quote, ...what } = picked;
  const { fragment } = buildPassageLink(article, quote, checked);
  return { ...what, exact: quote.exact, fragment };
}

type Picked = { quote: Quote; kind: string; block: string };

function pickTitle(article: Article, elementAt: (index: number) => Element | null): Picked | null {
  const bare = (text: string | null) => (text ?? '').replace(/\s/g, '');
  const heading = [...document.querySelectorAll('h1,h2,h3,div,p,span')]
    .filter((one) => bare(one.textContent) === bare(article.title) && isSeen(one))
    .at(-1);
  if (!heading) return null;
  const range = document.createRange();
  range.selectNodeContents(heading);
  const quote = readPageSelection(range, article, { document, elementAt });
  return quote && { quote, kind: 'title', block: article.title };
}

function pickWords(
  article: Article,
  { kind, at: [which, from, length, sort] }: Pick,
  isShown: (block: Block) => boolean,
): Picked | null {
  const blocks = [...article.blocks.entries()]
    .map(([index, block]): Shown => [block, index])
    .filter(([{ sourceText }]) => sourceText.length > MIN_TEXT);
  const captions = blocks.filter(([{ tag }]) => tag === 'figcaption');
  const pool = kind === 'caption' && captions.length > 0 ? captions : blocks;
  const [block, index] = pool[Math.floor(which * pool.length)] ?? [];
  if (!block || index === undefined || !isShown(block)) return null;
  const size = block.sourceText.length;
  const start = Math.floor(from * size * 0.8);
  const end = start + Math.max(4, Math.floor(length * (sort > 0.5 ? 60 : size)));
  const next = article.blocks[index + 1]?.sourceText.length ?? 0;
  const isLong = length > INTO_NEXT && pool === blocks && next > MIN_TEXT;
  const range: BlockRange = {
    startBlock: index,
    startOffset: start,
    ...(isLong
      ? { endBlock: index + 1, endOffset: 5 + Math.floor(next * from * 0.9) }
      : { endBlock: index, endOffset: Math.min(size, end) }),
  };
  const named = isLong ? 'two blocks' : pool === captions ? 'caption' : 'body';
  return { quote: makeQuote(article, range), kind: named, block: block.sourceText };
}

function isSeen(element: Element | null): boolean {
  if (!element?.checkVisibility({ visibilityProperty: true })) return false;
  return element.getBoundingClientRect().height > 3;
}
