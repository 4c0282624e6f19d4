// A quote → the address that opens the page at its very words. Nothing is handed out that does not lead to one passage only.
import type { Article, Block, BlockRange, LinkProblem, Quote } from '../article';
import { isCjk } from '../text/scripts';
import {
  indexPage,
  locatePassage,
  locateWords,
  type PageText,
  type Passage,
} from './locate-passage';
import { collapseLine, type PageLine } from './page-lines';
import { directivesFor, encodeDirective, type FragmentLines, REACH } from './text-fragment';
import { FoldedPage, type TextDirective } from './verify-fragment';
import { WordEdges } from './word-edges';

export interface PassageLink {
  /** The page's address, with the fragment when there is one. */
  link: string;
  /** `text=…`, '' when there is none. */
  fragment: string;
  problem: LinkProblem | null;
}

/** The live page, read once and used for many quotes. */
export interface CheckedPage {
  text: PageText;
  folded: FoldedPage;
}

type LinkedArticle = Pick<Article, 'blocks' | 'lang' | 'url' | 'title'>;

/** @param elementAt the live element of a block's `sourceIndex`, as extraction gives it: tells equal blocks apart. */
export function checkedPage(
  lines: readonly PageLine[],
  elementAt?: PageText['elementAt'],
): CheckedPage {
  return { text: indexPage(lines, elementAt), folded: new FoldedPage(lines) };
}

/** Words without a place in the blocks, as the title's, are looked for by themselves. */
type LinkedQuote = Pick<Quote, 'blocks'> & Partial<Pick<Quote, 'exact'>>;

/** @returns `text=…` without `#:~:`, checked against the article's own blocks; '' when nothing unique can be made. */
export function textFragment(article: LinkedArticle, quote: LinkedQuote): string {
  return buildPassageLink(article, quote).fragment;
}

/** @param page the live page the article was read from; without it the article's blocks are all that is checked. */
export function buildPassageLink(
  article: LinkedArticle,
  { blocks, exact = '' }: LinkedQuote,
  page?: CheckedPage,
): PassageLink {
  const url = blocks ? urlOf(article, article.blocks[blocks.startBlock]) : article.url;
  const here = url === article.url ? page : undefined;
  const checked = here ?? checkedPage(blockLines(article, url));
  const passage = blocks
    ? locatePassage(checked.text, article.blocks, onOnePage(article, blocks, url))
    : locateWords(checked.text, exact);
  if (!passage) return plain(url, blocks ? 'not-on-page' : 'not-in-article');
  const directive = firstDirective(checked, passage, article.lang);
  if (!directive) return plain(url, 'not-unique');
  const fragment = encodeDirective(directive);
  return { link: withFragment(url, fragment), fragment, problem: null };
}

/** One that every finder finds: of the passage itself, else with what stands beside it, else of the lines it stands in, else of
 * these and what stands above them. Else the first that some find. */
function firstDirective(
  page: CheckedPage,
  passage: Passage,
  lang: string,
): TextDirective | undefined {
  const { lines } = page.text;
  const whole = wholeLines(lines, passage);
  const wider = [...withNeighbours({ lines, lang }, passage), whole, ...fromAbove(lines, whole)];
  let doubtful: TextDirective | undefined;
  for (const one of [passage, ...wider])
    for (const directive of uniqueDirectives(page, one, lang)) {
      if (isSurelyFound(page.folded, directive)) return directive;
      doubtful ??= directive;
    }
  return doubtful;
}

/** Those that match the passage and nothing else, short ones first. */
function* uniqueDirectives(
  { text, folded }: CheckedPage,
  whole: Passage,
  lang: string,
): Generator<TextDirective> {
  const passage = behindMarks(text.lines, behindCap(text.lines, whole, lang));
  const start = folded.at(passage.startLine, passage.startOffset);
  const end = folded.at(passage.endLine, passage.endOffset);
  for (const directive of directivesFor({ lines: text.lines, lang }, passage)) {
    const [match, another] = folded.find(directive);
    if (!match || another || match.start > start || match.end < end) continue;
    if (match.end <= end + SLACK && match.start >= start - SLACK) yield directive;
  }
}

/** To the nearest edges that every engine sees: a few words more behind it, before it, on both sides, then more of them. */
function withNeighbours({ lines, lang }: FragmentLines, passage: Passage): Passage[] {
  const { startLine, startOffset, endLine, endOffset } = passage;
  const [first = '', last = ''] = [lines[startLine]?.text, lines[endLine]?.text];
  const [head, tail] = [new WordEdges(first, lang), new WordEdges(last, lang)];
  return NEIGHBOURS.map(([before, behind]) => ({
    ...passage,
    startOffset: before ? head.sureBefore(Math.max(0, startOffset - before), REACH) : startOffset,
    endOffset: behind
      ? tail.sureAfter(Math.min(last.length, endOffset + behind), REACH)
      : endOffset,
  }));
}

/** At least so many characters before and behind. */
const NEIGHBOURS = [
  [0, 1],
  [1, 0],
  [1, 1],
  [12, 12],
] as const;

/** Of words that stand twice alike the lines they stand in: those may be told by what stands above and below. Long lines stay as they
 * are: their beginning would be shown, and the words out of sight. */
function wholeLines(lines: readonly PageLine[], passage: Passage): Passage {
  const { startOffset, endLine, endOffset } = passage;
  const length = lines[endLine]?.text.length ?? 0;
  return {
    ...passage,
    startOffset: startOffset > MOST_BESIDE ? startOffset : 0,
    endOffset: length - endOffset > MOST_BESIDE ? endOffset : length,
  };
}

/** Entries of a list that stand in many lists alike: from the nearest lines above on, those that leave the words in sight. */
function fromAbove(lines: readonly PageLine[], passage: Passage): Passage[] {
  const wider: Passage[] = [];
  let length = passage.startOffset;
  for (let line = passage.startLine - 1; line >= 0 && wider.length < LINES_ABOVE; line--) {
    length += lines[line]?.text.length ?? 0;
    if (length > MOST_ABOVE) break;
    wider.push({ ...passage, startLine: line, startOffset: 0 });
  }
  return wider;
}

/** UTF-16 units: a few lines of a page. */
const MOST_BESIDE = 400;
const MOST_ABOVE = 600;
const LINES_ABOVE = 12;

/** From the word after one whose first letter is set apart: no finder puts the two together. */
function behindCap(lines: readonly PageLine[], passage: Passage, lang: string): Passage {
  const [cap, rest] = [lines[passage.startLine], lines[passage.startLine + 1]];
  if (!cap?.cap || !rest || passage.startLine === passage.endLine) return passage;
  const edges = new WordEdges(cap.text + rest.text, lang);
  let at = edges.after(cap.text.length);
  if (at <= cap.text.length) at = edges.after(at + 1);
  const word =
    at - cap.text.length + (/^\s*/.exec(rest.text.slice(at - cap.text.length))?.[0].length ?? 0);
  const isInside = passage.endLine > passage.startLine + 1 || word < passage.endOffset;
  return isInside ? { ...passage, startLine: passage.startLine + 1, startOffset: word } : passage;
}

const MARKS_AT_START = /^[\s\p{Po}\p{Pe}\p{Pf}]+/u;

/** From the first word on: no term begins well with a comma. */
function behindMarks(lines: readonly PageLine[], passage: Passage): Passage {
  const { startLine, startOffset, endLine, endOffset } = passage;
  const marks = MARKS_AT_START.exec(lines[startLine]?.text.slice(startOffset) ?? '')?.[0] ?? '';
  const begins = startOffset + marks.length;
  const isInside =
    startLine < endLine ? lines[startLine]!.text.length > begins : endOffset > begins;
  return isInside ? { ...passage, startOffset: begins } : passage;
}

/** Firefox gives up when what it looks for first stands elsewhere too, in hidden text as well, and is not followed by the
 * rest: the first term should be one of a kind, and a prefix not so short that hidden text may hold it. */
function isSurelyFound(folded: FoldedPage, { prefix, start }: TextDirective): boolean {
  if (!prefix) return folded.count(start) < 2;
  const isLong = prefix.length >= (isCjk(prefix) ? MIN_PREFIX_CJK : MIN_PREFIX);
  return isLong && folded.count(prefix) < 2;
}

/** Characters */
const MIN_PREFIX = 10;
const MIN_PREFIX_CJK = 2;

/** The quote with a link that was checked in the live page. */
export function withCheckedLink(article: LinkedArticle, quote: Quote, page: CheckedPage): Quote {
  return withLink(quote, buildPassageLink(article, quote, page));
}

export function withLink(quote: Quote, { link, problem }: PassageLink): Quote {
  const { linkProblem: _old, ...rest } = quote;
  return problem ? { ...rest, link, linkProblem: problem } : { ...rest, link };
}

/** A match may be larger than the quote by the words its ends were moved out to, not more. */
const SLACK = 24;

function plain(url: string, problem: LinkProblem): PassageLink {
  return { link: url, fragment: '', problem };
}

export function withFragment(url: string, fragment: string): string {
  const [bare = ''] = url.split(':~:');
  return `${bare}${bare.includes('#') ? '' : '#'}:~:${fragment}`;
}

function urlOf(article: LinkedArticle, block: Block | undefined): string {
  return block?.url || article.url;
}

/** Of a quote that runs over the joint of two pages, the part on the first. */
function onOnePage(article: LinkedArticle, range: BlockRange, url: string): BlockRange {
  let end = range.endBlock;
  while (end > range.startBlock && urlOf(article, article.blocks[end]) !== url) end -= 1;
  if (end === range.endBlock) return range;
  return { ...range, endBlock: end, endOffset: article.blocks[end]?.sourceText.length ?? 0 };
}

/** What is known of a page without seeing it: the title, and its blocks' own characters. */
function blockLines(article: LinkedArticle, url: string): PageLine[] {
  const blocks = article.blocks.filter((block) => urlOf(article, block) === url);
  const texts = [article.title, ...blocks.map(({ sourceText }) => sourceText)];
  return texts
    .filter((text) => text.trim())
    .map((text) => ({ text: collapseLine(text), owner: null }));
}

/** Leads to the very words, not to the page alone. */
export const isPassageLink = ({ link }: Pick<Quote, 'link'>): boolean => link.includes(':~:text=');
