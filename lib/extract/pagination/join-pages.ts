// Joins the pages of one article: a rule marks each seam, what every page repeats stands once, each block keeps its page's address.
import type { Article, Block, Credit, Removal } from '../../article';
import { sanitize } from '../../sanitize';
import { countWords } from '../count-words';
import { blockElements } from '../list-blocks';
import { letterKey } from '../metadata/clean-text';
import { numberInSeries } from './page-series';

export interface OtherPage {
  /** The address it was asked for under: the one in `pages.next`. */
  url: string;
  article: Article;
}

/** A new article of all pages in reading order, its outline still to be built. `pages.next` keeps what is still missing, and a notice says so. */
export function joinPages(first: Article, others: readonly OtherPage[]): Article {
  const pages = inOrder(first, others);
  const parts = pages.map((page) => trimRepeats(page, first, pages[0] === page));
  const blocks = parts.flatMap((part) => part.blocks);
  let before = 0;
  const removed = parts.flatMap((part) => {
    const moved = part.removed.map((removal) => moveRemoval(removal, before));
    before += part.blocks.length;
    return moved;
  });
  const textContent = blocks
    .filter((block) => block.tag !== 'figcaption')
    .map((block) => block.text)
    .join('\n');
  const missing = first.pages.next.filter((url) => !others.some((other) => other.url === url));
  const joined = first.pages.joined + others.length;
  const total = Math.max(
    first.pages.total,
    joined,
    ...others.map(({ article }) => article.pages.total),
  );
  return {
    ...first,
    ...peopleOf(first, others),
    content: joinContent(parts.map((part) => part.content)),
    textContent,
    blocks,
    outline: [],
    credits: mergeCredits(pages),
    removed,
    pages: { ...first.pages, total, next: missing, joined },
    notices: noticesOf(first, joined < total),
    ...countWords(textContent),
  };
}

/** Pages before the current one come first, whatever page the reader was on. */
function inOrder(first: Article, others: readonly OtherPage[]): Article[] {
  const before: Article[] = [];
  const after: Article[] = [];
  for (const { url, article } of others) {
    const place = numberInSeries(url, first.url);
    (place && place.number < first.pages.current ? before : after).push(article);
  }
  return [...before, first, ...after];
}

interface Part {
  content: DocumentFragment;
  blocks: Block[];
  removed: Removal[];
}

/** A further page without what it repeats: the title, the lead. */
function trimRepeats(page: Article, first: Article, leads: boolean): Part {
  const content = sanitize(page.content, page.url);
  const elements = blockElements(content);
  const repeated = leads ? new Set<number>() : repeatedBlocks(page.blocks, first);
  for (const index of repeated) removeBlock(elements[index]);
  return {
    content,
    blocks: page.blocks
      .filter((_, index) => !repeated.has(index))
      .map((block) => (page === first ? block : { ...block, sourceIndex: ELSEWHERE })),
    removed: page.removed.map((removal) => moveRemoval(removal, -repeated.size)),
  };
}

/** A block of another page has no element in the page that is open. */
const ELSEWHERE = -1;

function moveRemoval(removal: Removal, by: number): Removal {
  if (removal.beforeBlock < 0) return removal;
  return { ...removal, beforeBlock: Math.max(0, removal.beforeBlock + by) };
}

const OPENING = 4;
const SHORTEST_REPEAT = 8;

/** Indexes of opening blocks that say the title again, or a paragraph that the other page opens with too. */
function repeatedBlocks(blocks: readonly Block[], first: Article): Set<number> {
  const title = letterKey(first.title);
  const openings = new Set(first.blocks.slice(0, OPENING).map((block) => letterKey(block.text)));
  const repeated = new Set<number>();
  for (const [index, block] of blocks.slice(0, OPENING).entries()) {
    const key = letterKey(block.text);
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

function joinContent(parts: readonly DocumentFragment[]): string {
  const first = parts[0]!;
  const holder = first.ownerDocument.createElement('div');
  parts.forEach((part, index) => {
    if (index > 0) holder.append(first.ownerDocument.createElement('hr'));
    holder.append(part);
  });
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
      const key = `${role} ${letterKey(text)}`;
      return !seen.has(key) && seen.add(key);
    });
}

function noticesOf(first: Article, incomplete: boolean): string[] {
  const others = first.notices.filter((notice) => notice !== 'not-all-pages');
  return incomplete ? [...others, 'not-all-pages'] : others;
}
