// Where a heading stands: at the end of a breadcrumb it says what search engines get, and no reader takes it for the headline.
import { COMMENT_NODE } from '../../dom-numbers';
import { readNames } from '../rules/find-names';

const WRAPPERS = 4;
const LINKS = 2;

/** In a breadcrumb by its tag or its name, or because nothing but links stands before it in its box and nothing behind. */
export function isCrumb(heading: Element): boolean {
  let inner = heading;
  let isLast = true;
  for (let i = 0; i < WRAPPERS; i++) {
    const box = inner.parentElement;
    if (!box || box.localName === 'body') break;
    isLast &&= !hasWordsBehind(inner);
    if (box.localName === 'nav' || isNamedCrumb(box) || (isLast && endsLinks(box, heading)))
      return true;
    inner = box;
  }
  return false;
}

function hasWordsBehind(element: Element): boolean {
  for (let next = element.nextSibling; next; next = next.nextSibling)
    if (next.nodeType !== COMMENT_NODE && (next.textContent ?? '').search(WORDS) >= 0) return true;
  return false;
}

const isNamedCrumb = ({ className, id }: Element) =>
  readNames(className, id).rules.some(({ kind }) => kind === 'breadcrumb');

function endsLinks(box: Element, heading: Element): boolean {
  const links = box.getElementsByTagName('a');
  if (links.length < LINKS || heading.getElementsByTagName('a').length > 0) return false;
  const linked = [...links].map((link) => link.textContent?.trim() ?? '').join('');
  const all = `${linked}${heading.textContent ?? ''}`;
  return linked !== '' && withoutGaps(box.textContent ?? '') === withoutGaps(all);
}

const WORDS = /[^\s>›»/|]+/g;
const withoutGaps = (text: string) => (text.match(WORDS) ?? []).join('');
