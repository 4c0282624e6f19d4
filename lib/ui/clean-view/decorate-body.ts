// What the view adds to the article's nodes: frames for wide tables, section headings set as such, joints of joined pages.
// Nothing here is part of the words: it is not copied, not quoted, not printed.
import type { Article, OutlineNode } from '../../article';
import type { Translate } from '../../message-key';
import { wordsOnly } from '../../text/unseen';
import { formatTime } from './format-time';

/** Before the blocks are listed: a wide table scrolls by itself, and by keyboard. */
export function wrapTables(fragment: DocumentFragment): void {
  for (const table of fragment.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const frame = table.ownerDocument.createElement('div');
    frame.className = 'table-frame';
    frame.tabIndex = 0;
    table.replaceWith(frame);
    frame.append(table);
    setHeads(table);
  }
}

/** A row at the top that is a head stands again on every sheet, also where the page does not say so. */
function setHeads(table: HTMLTableElement): void {
  const [row, next] = table.rows;
  if (table.tHead || !row || !next || row.querySelector('[rowspan]')) return;
  if (!row.querySelector('td') || (isBold(row) && !isBold(next))) table.createTHead().append(row);
}

/** From the first word to the last. */
const isBold = (row: Element) => {
  const bold = [...row.querySelectorAll('b, strong')].map((piece) => piece.textContent);
  const words = wordsOnly(bold.join(''));
  return words && words === wordsOnly(row.textContent);
};

/** Before they stand in the view. `elements[i]` shows block `i`; those that are not there yet are passed by. */
export function decorate(article: Article, elements: Element[], t: Translate): void {
  markSections(article, elements);
  markCaptions(article, elements);
  markUnbroken(article, elements);
  showPosts(article, elements);
  showSeams(article, elements, t);
}

/** Paragraphs that are headings by the outline, word for word, are set as headings. */
function markSections(article: Article, elements: Element[]): void {
  for (const node of flatten(article.outline)) {
    const element = elements[node.line];
    if (node.role !== 'heading' || element?.localName !== 'p') continue;
    if (wordsOnly(article.blocks[node.line]?.text ?? '') === wordsOnly(node.text))
      element.classList.add('section');
  }
}

/** px: smaller than the article's own words. */
const isSmaller = (size: number | undefined, body: number) => size !== undefined && size < body;

/** Words below a picture that the page sets apart, centred or small, are its caption. */
function markCaptions({ blocks }: Article, elements: Element[]): void {
  const sizes = blocks.flatMap(({ typography }) => typography?.fontSize ?? []);
  const usual = sizes.toSorted((a, b) => a - b)[sizes.length >> 1] ?? 0;
  blocks.forEach(({ typography }, i) => {
    const isApart = typography?.centred || isSmaller(typography?.fontSize, usual);
    if (typography?.afterImage && isApart && elements[i]?.localName === 'p')
      elements[i]?.classList.add('caption');
  });
}

/** Longer runs without a place to break are not to be justified, in characters. */
const LONGEST_RUN = /[\p{Script=Latin}\p{P}\p{N}\p{S}]{22}/u;

function markUnbroken({ blocks }: Article, elements: Element[]): void {
  blocks.forEach(({ text }, i) => {
    // Of what is not there yet nothing is looked through: that is most of a long article.
    if (elements[i] && LONGEST_RUN.test(text.slice(0, 5_000)))
      elements[i].classList.add('unbroken');
  });
}

const flatten = (nodes: OutlineNode[]): OutlineNode[] =>
  nodes.flatMap((node) => [node, ...flatten(node.children)]);

/** Each post of a thread under its author and time: the page's own line where it has one, else one of ours. */
function showPosts({ blocks, lang }: Article, elements: Element[]): void {
  blocks.forEach(({ post }, i) => {
    const [before, element] = [blocks[i - 1]?.post, elements[i]];
    if (!post || !element) return;
    if (post.head) element.classList.add('post-head');
    else if (before?.author !== post.author || before.time !== post.time) {
      const words = [post.author, formatTime(post.time, lang)].filter(Boolean).join(' · ');
      insertBefore(element, ['p', 'post-head'], words).dir = 'auto';
    }
  });
}

/** A line where one page of a joined article ends and the next begins. */
function showSeams({ blocks }: Article, elements: Element[], t: Translate): void {
  let page = 1;
  blocks.forEach(({ url }, i) => {
    const before = blocks[i - 1];
    const element = elements[i];
    if (!before || before.url === url) return;
    page += 1;
    if (element) insertBefore(element, ['div', 'seam'], t('viewPageSeam', page));
  });
}

/** Before the piece at the top that holds a block: nothing of ours lands inside a list or a table. */
function insertBefore(block: Element, [tag, name]: [string, string], words: string): HTMLElement {
  const own = block.ownerDocument.createElement(tag);
  own.className = `${name} qy-own`;
  own.textContent = words;
  topLevel(block).before(own);
  return own;
}

/** The piece at the top that holds a block: a child of the body, where it stands in one. */
export function topLevel(block: Element, body?: Element): Element {
  let element = block;
  while (element.parentElement && element.parentElement !== body) element = element.parentElement;
  return element;
}
