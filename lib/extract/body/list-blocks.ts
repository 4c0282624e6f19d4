// The blocks of a clean article: every element that holds words of its own and no block inside.
// One walk serves the article that is made and the article that is shown, so that both count alike.
import { hasInk } from '../../text/words';
import { HEADINGS } from '../rules/elements';

const BLOCK_TAGS = new Set([
  ...HEADINGS,
  ...'p li dt dd td th caption figcaption summary pre blockquote'.split(' '),
]);
const BOXES = new Set('ul ol dl table thead tbody tfoot tr figure details div'.split(' '));

const startsBlock = (element: Element) =>
  BLOCK_TAGS.has(element.localName) || BOXES.has(element.localName);

function isLeaf(element: Element): boolean {
  if (!BLOCK_TAGS.has(element.localName)) return false;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (startsBlock(child)) return false;
  }
  return hasInk(element.textContent ?? '');
}

/** The elements of a clean article that are its blocks, in reading order. */
export function blockElements(root: ParentNode): Element[] {
  const found: Element[] = [];
  const visit = (parent: ParentNode) => {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      if (isLeaf(child)) found.push(child);
      else if (startsBlock(child)) visit(child);
    }
  };
  visit(root);
  return found;
}

/** The tag a block counts as: a paragraph of a quotation is a blockquote. */
export function blockTag(element: Element): string {
  const { localName, parentElement } = element;
  if (localName !== 'p' || parentElement?.localName === 'div') return localName;
  return element.closest('blockquote') ? 'blockquote' : localName;
}
