// Joins the pages of one article: a rule marks each seam, what every page repeats stands once, each block keeps its page's address.
import type { Article, Block, Credit, Removal } from '../../article';
import type { sanitize } from '../../sanitize';
import { compareKey } from '../../text/compare-key';
import { countWords } from '../../text/count-words';
import { blockElements } from '../body/list-blocks';
import { numberInSeries } from './page-series';

/** The one exit for HTML, handed in: this is put into a page by itself, and the sanitiser is there. */
export type Sanitize = typeof sanitize;

export interface OtherPage {
  /** The address it was asked for under: the one in `pages.next`. */
  url: string;
  article: Article;
}

/**
 * A new article of all pages in reading order, its outline still to be built. `first` may have pages joined already.
 * `pages.next` keeps what is still missing, and a notice says so.
 */
export function joinPages(first: Article, others: readonly OtherPage[], clean: Sanitize): Article {
  const whole = toPart(first, clean);
  for (const { url, article } of others) {
    insertPart(
      whole,
      trimRepeats(article, first, clean),
      (other) => numberOf(other, first) > numberOf(url, first),
    );
  }
  const { blocks, removed } = whole;
  const textContent = blocks
    .filter((block) => block.tag !== 'figcaption')
    .map((block) => block.text)
    .join('\n');
  const missing = first.pages.next.filter((url) => !others.some((other) => other.url === url));
  const joined = first.pages.joined + others.length;
  const totals = others.map(({ article }) => article.pages.total);
  const total = Math.max(first.pages.total, joined, ...totals);
  return {
    ...first,
    ...peopleOf(first, others),
    content: serialise(whole.content),
    textContent,
    blocks,
    outline: [],
    credits: mergeCredits([first, ...others.map(({ article }) => article)]),
    removed,
    pages: { ...first.pages, total, next: missing, joined },
    notices: noticesOf(first, joined < total),
    ...countWords(textContent),
  };
}

/** Place of a page in the series; one that has none comes last. */
function numberOf(url: string, first: Article): number {
  if (url === first.url) return first.pages.current;
  return numberInSeries(url, first.url)?.number ?? Number.POSITIVE_INFINITY;
}

interface Part {
  content: DocumentFragment;
  /** Elements of the blocks, one for one. */
  elements: Element[];
  blocks: Block[];
  removed: Removal[];
}

function toPart(page: Article, clean: Sanitize): Part {
  const content = clean(page.content, page.url);
  const elements = blockElements(content);
  return { content, elements, blocks: [...page.blocks], removed: [...page.removed] };
}

/** A further page without what it repeats: the title, the lead. A block of another page has no element in the page that is open. */
function trimRepeats(page: Article, first: Article, clean: Sanitize): Part {
  const part = toPart(page, clean);
  const repeated = repeatedBlocks(page.blocks, first);
  for (const index of repeated) removeBlock(part.elements[index]);
  return {
    content: part.content,
    elements: part.elements.filter((_, index) => !repeated.has(index)),
    blocks: part.blocks
      .filter((_, index) => !repeated.has(index))
      .map((block) => ({ ...block, sourceIndex: ELSEWHERE })),
    removed: part.removed.map((removal) => moveRemoval(removal, -repeated.size)),
  };
}

const ELSEWHERE = -1;

function moveRemoval(removal: Removal, by: number): Removal {
  if (removal.beforeBlock < 0) return removal;
  return { ...removal, beforeBlock: Math.max(0, removal.beforeBlock + by) };
}

/** Puts a page before the first block of a later page, a rule between them. */
function insertPart(whole: Part, part: Part, isLater: (url: string) => boolean): void {
  const later = whole.blocks.findIndex(({ url }) => isLater(url));
  const index = later < 0 ? whole.blocks.length : later;
  const seam = whole.content.ownerDocument.createElement('hr');
  const anchor = later < 0 ? null : topOf(whole.elements[later]);
  if (anchor) anchor.before(part.content, seam);
  else whole.content.append(seam, part.content);
  const size = part.blocks.length;
  whole.removed = [
    ...whole.removed.map((r) => (r.beforeBlock >= index ? moveRemoval(r, size) : r)),
    ...part.removed.map((r) => moveRemoval(r, index)),
  ];
  whole.blocks.splice(index, 0, ...part.blocks);
  whole.elements.splice(index, 0, ...part.elements);
}

/** The child of the fragment that holds the element. */
function topOf(element: Element | undefined): Element | null {
  let top = element ?? null;
  while (top?.parentElement) top = top.parentElement;
  return top;
}

const OPENING = 4;
const SHORTEST_REPEAT = 8;

/** Indexes of opening blocks that say the title again, or a paragraph that the other page opens with too. */
function repeatedBlocks(blocks: readonly Block[], first: Article): Set<number> {
  const title = compareKey(first.title);
  const openings = new Set(first.blocks.slice(0, OPENING).map((block) => compareKey(block.text)));
  const repeated = new Set<number>();
  for (const [index, block] of blocks.slice(0, OPENING).entries()) {
    const key = compareKey(block.text);
    const again = key.length >= SHORTEST_REPEAT && openings.has(key);
    if (!again && key.replace(/\d{1,3}$/, '') !== title) break;
    repeated.add(index);
  }
  return repeated.size < blocks.length ? repeated : new Set();
}

function removeBlock(element: Element | undefined): void {
  let gone = element;
  while (
    gone?.parentElement &&
    gone.parentElement.childElementCount === 1 &&
    !gone.parentElement.textContent?.replace(gone.textContent ?? '', '').trim()
  )
    gone = gone.parentElement;
  gone?.remove();
}

function serialise(content: DocumentFragment): string {
  const holder = content.ownerDocument.createElement('div');
  holder.append(content);
  return holder.innerHTML;
}

/** Author and 来源 often stand on the last page only. */
function peopleOf(first: Article, others: readonly OtherPage[]): Partial<Article> {
  const named = others.find(({ article }) => article.authors.length > 0)?.article;
  const sourced = others.find(({ article }) => article.source !== '')?.article;
  return {
    ...(first.authors.length === 0 && named && { authors: named.authors, byline: named.byline }),
    ...(first.source === '' && sourced && { source: sourced.source }),
  };
}

function mergeCredits(pages: readonly Article[]): Credit[] {
  const seen = new Set<string>();
  return pages
    .flatMap((page) => page.credits)
    .filter(({ role, text }) => {
      const key = `${role} ${compareKey(text)}`;
      return !seen.has(key) && seen.add(key);
    });
}

function noticesOf(first: Article, incomplete: boolean): string[] {
  const others = first.notices.filter((notice) => notice !== 'not-all-pages');
  return incomplete ? [...others, 'not-all-pages'] : others;
}
