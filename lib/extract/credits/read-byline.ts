// The byline in a line near the headline: “本报记者 甲”, “By Jane Doe”, or a name in an element that says whose it is.
import type { Credit } from '../../article';
import { says } from '../../language/says';
import { splitNames } from '../../names/split-names';
import { cleanText } from '../../text/clean-text';
import { HAN_OR_KANA } from '../../text/scripts';
import { isNamed } from '../rules/find-names';
import { isFolder } from '../rules/folders';
import type { PageLine } from '../snapshot/collect-page-lines';
import { readCreditStatement } from './read-credit-statement';
import { readEnglishCredits } from './read-english-credits';

/** Author credits of the line; [] when it is no byline. */
export function readByline(line: PageLine): Credit[] {
  const stated = readCreditStatement(line.text);
  if (stated?.role === 'author') return [stated];
  if (HAN_OR_KANA.test(line.text)) return [];
  if (line.text.length > 160) return [];
  const text = spacedText(line);
  const labelled = readEnglishCredits(text).filter(({ role }) => role === 'author');
  return labelled.length > 0 ? labelled : readMarkedByline(line, text);
}

/** The line with a bar where two elements meet without a space: “Jeff Foust | Monday, November 18”. */
function spacedText(line: PageLine): string {
  return cleanText(
    line.parts.reduce((text, { text: more }) => {
      const meets = text !== '' && !/[\s(“"‘]$/.test(text) && /^[\p{L}\d]/u.test(more);
      return meets ? `${text} | ${more}` : text + more;
    }, ''),
  );
}

/** Names without “By”, in an element that says it holds the author. */
function readMarkedByline(line: PageLine, text: string): Credit[] {
  const marked =
    line.parts.some(({ element }) => isAuthorMark(element)) ||
    isAuthorMark(line.block) ||
    isAuthorMark(line.block.parentElement ?? line.block);
  if (!marked) return [];
  const names =
    joinedNames(line) || text.split(/\s[|•·–—-]\s/).find((part) => splitNames(part).sure);
  return names ? [{ role: 'author', label: '', name: names, text: line.text }] : [];
}

/** The first name in an element of its own, and those joined to it: a medium's name beside it is not. */
function joinedNames(line: PageLine): string {
  const names: string[] = [];
  let joined = true;
  let last: Element | null = null;
  for (const part of line.parts) {
    const text = cleanText(part.text);
    // Elements made alike hold what is alike.
    if (last && part.element !== last && isMadeLike(part.element, last)) joined = true;
    last = part.element;
    if (joinsNames(text)) joined = true;
    else if (!joined || !splitNames(text).sure) {
      if (names.length > 0) break;
    } else {
      names.push(text);
      joined = false;
    }
  }
  return names.join(', ');
}

const isMadeLike = (a: Element, b: Element) =>
  a.localName === b.localName && a.className === b.className && a.parentElement === b.parentElement;

/** “and”, “, ” or both. */
const joinsNames = (text: string): boolean =>
  text.split(/[\s,&]+/).every((word) => word === '' || says('and').test(word));

function isAuthorMark(element: Element): boolean {
  if (isNamed('byline', element) || element.getAttribute('rel') === 'author') return true;
  const href = element.closest('a[href]')?.getAttribute('href') ?? '';
  const folders = href.split('/').slice(0, -1);
  return folders.some((folder) => isFolder('author', folder));
}
