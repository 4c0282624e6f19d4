// Where a heading stands: at the end of a breadcrumb it says what search engines get, and no reader takes it for the headline.
import { readNames } from '../rules/find-names';

const WRAPPERS = 4;
const LINKS = 2;

/** In a breadcrumb by its tag or its name, or because nothing but links stands before it in its box and nothing behind. */
export function isCrumb(heading: Element): boolean {
  let at = heading.parentElement;
  for (let i = 0; at && at.localName !== 'body' && i < WRAPPERS; i++, at = at.parentElement) {
    if (at.localName === 'nav' || isNamedCrumb(at)) return true;
    if (endsLinks(at, heading)) return true;
  }
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

const withoutGaps = (text: string) => text.replace(/[\s>›»/|]+/g, '');
