// A quote → the address that opens the page at its very words. Nothing is handed out that does not lead to one passage only.
import type { Article, Block, BlockRange, LinkProblem, Quote } from '../article';
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

/** One that every finder finds, and that begins with words that are one of a kind where there is one: of the passage itself, else
 * with what stands beside it, else of the lines it stands in, and only then of these and what stands above them. Else one that Firefox
 * may miss. */
function firstDirective(
  page: CheckedPage,
  passage: Passage,
  lang: string,
): TextDirective | undefined {
  const { folded } = page;
  const lines = withoutCapped(page.text.lines, lang);
  let found: TextDirective | undefined;
  let doubtful: TextDirective | undefined;
  for (const [i, one] of [passage, ...widerPassages({ lines, lang }, passage)].entries()) {
    if (found && i > BESIDE) break;
    const words = behindMarks(lines, one);
    const start = folded.at(words.startLine, words.startOffset);
    const end = folded.at(words.endLine, words.endOffset);
    for (const directive of directivesFor({ lines, lang }, words)) {
      const [match, another] = folded.find(directive);
      if (!match || another || !isLittle(start - match.start) || !isLittle(match.end - end))
        continue;
      doubtful ??= directive;
      if (folded.isBlocked(directive, words.startLine)) continue;
      if (folded.count(directive.prefix || directive.start) < 2) return directive;
      found ??= directive;
    }
  }
  return found ?? doubtful;
}

/** What holds the passage: with a few words behind it or before it, to edges that every engine sees; its
 * whole lines, for words that stand twice alike in lines that do not; and from the lines above on, for entries that stand in many lists. Long
 * lines stay as they are: their beginning would be shown, and the words out of sight. */
function widerPassages({ lines, lang }: FragmentLines, passage: Passage): Passage[] {
  const { startLine, startOffset: start, endLine, endOffset: end } = passage;
  const textOf = (line: number) => lines[line]!.text;
  const { length } = textOf(endLine);
  const first = new WordEdges(textOf(startLine), lang);
  const last = new WordEdges(textOf(endLine), lang);
  const tail = length - end > MOST_BESIDE ? end : length;
  const wider = [
    [startLine, start, last.sureAfter(Math.min(length, end + 1), REACH)],
    [startLine, first.sureBefore(Math.max(0, start - 1), REACH), end],
    [startLine, start > MOST_BESIDE ? start : 0, tail],
  ];
  let room = MOST_ABOVE - start;
  for (let line = startLine - 1; room > 0 && line >= 0 && wider.length < MOST_TRIED; line--) {
    room -= textOf(line).length;
    if (room > 0) wider.push([line, 0, tail]);
  }
  return wider.map(([line, from, to]) => ({
    startLine: line!,
    startOffset: from!,
    endLine,
    endOffset: to!,
  }));
}

/** UTF-16 units: a few lines of a page. */
const MOST_BESIDE = 400;
const MOST_ABOVE = 600;
/** Each is looked for in the whole page. */
const MOST_TRIED = 16;
/** So many of these stay at the passage. */
const BESIDE = 3;

/** Without the words whose first letter is set apart, as blanks: no finder takes the rest of one for a word, and not all of them the two for one. */
function withoutCapped(lines: readonly PageLine[], lang: string): readonly PageLine[] {
  return lines.map((line, i) => {
    const above = lines[i - 1];
    if (!above?.cap) return line;
    const { length } = above.text;
    const rest = new WordEdges(above.text + line.text, lang).after(length + 1) - length;
    return { ...line, text: ' '.repeat(rest) + line.text.slice(rest) };
  });
}

const MARKS_AT_START = /^[\s\p{Po}\p{Pe}\p{Pf}]+/u;

/** From the first word on, and from a whole one: no term begins well with a comma. */
function behindMarks(lines: readonly PageLine[], passage: Passage): Passage {
  const { startLine, startOffset, endLine, endOffset } = passage;
  if (lines[startLine]?.cap && startLine < endLine)
    return behindMarks(lines, { ...passage, startLine: startLine + 1, startOffset: 0 });
  const marks = MARKS_AT_START.exec(lines[startLine]?.text.slice(startOffset) ?? '')?.[0] ?? '';
  const begins = startOffset + marks.length;
  const isInside =
    startLine < endLine ? lines[startLine]!.text.length > begins : endOffset > begins;
  return isInside ? { ...passage, startOffset: begins } : passage;
}

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
const isLittle = (more: number): boolean => more >= 0 && more <= SLACK;

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
