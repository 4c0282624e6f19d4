// How an element says that it holds an account's name: by its class, its id, or where it links to.
import { says } from '../../language/says';
import { isInterface } from '../../names/interface-words';
import { cleanText } from '../../text/clean-text';
import { HAN_OR_KANA } from '../../text/scripts';
import { splitAt } from '../../text/single-marks';
import { isNamed } from '../rules/find-names';
import { linksToAuthor } from '../rules/folders';
import type { PageLine } from '../snapshot/collect-page-lines';

const ACCOUNT_LINK =
  /space-uid|[?&]uid=|\/(?:u|user|users|member|people|profile|home|media|authors?|account)[/?]/i;
const ACCOUNT = /auth|source|origin|from|media|name|user|account|publisher|copyfrom|laiyuan|nick/i;

export function isAccountMark(element: Element): boolean {
  if (element.localName === 'address') return true;
  if (ACCOUNT.test(namesAround(element))) return true;
  if (linksToAuthor(element)) return true;
  return ACCOUNT_LINK.test(element.closest('a[href]')?.getAttribute('href') ?? '');
}

const WRAPPERS = 3;

/** Class and id of the element, and of those that hold nothing else. */
function namesAround(element: Element): string {
  let names = `${element.className} ${element.id}`;
  let at = element;
  for (let i = 0; i < WRAPPERS && at.parentElement?.childElementCount === 1; i++) {
    at = at.parentElement;
    if (at.textContent?.trim() !== element.textContent?.trim()) break;
    names += ` ${at.className} ${at.id}`;
  }
  return names;
}

const AUTHOR = /auth(?:or)?(?![a-z]{3})|nick|byline|zuozhe|writer|user-?name/i;

/** Says whose text it is, not only that somebody is named. */
export function namesAuthor(element: Element): boolean {
  return AUTHOR.test(namesAround(element));
}

const LONGEST_BOX = 160;

/** In a small box that is named the author's, beside a picture or what somebody is. */
export function isInAuthorBox(element: Element): boolean {
  let at: Element | null = element;
  for (let i = 0; at && i <= WRAPPERS; i++, at = at.parentElement) {
    if ((at.textContent ?? '').trim().length > LONGEST_BOX) return false;
    if (isNamed('byline', at)) return true;
  }
  return false;
}

const CHANNELS: ReadonlySet<string> = new Set(
  'cat cats catalog category categories tag tags topic topics channel channels section folder lanmu fenlei'.split(
    ' ',
  ),
);

/** Names or links to the part of the site where the article stands. */
export function isChannelMark(element: Element): boolean {
  const href = element.closest('a[href]')?.getAttribute('href') ?? '';
  const parent = element.parentElement;
  const names = `${element.className} ${parent?.childElementCount === 1 ? parent.className : ''}`;
  const before = element.closest('a, span, div')?.previousElementSibling;
  const icon = before?.textContent === '' ? before.className : '';
  const words = [...href.split('/'), ...splitAt(`${names} ${icon}`, ' _-')];
  return words.some((word) => CHANNELS.has(word.toLowerCase()));
}

const SOURCE = /source|laiyuan|copyfrom|(?<![a-z])(?:from|origin|where)(?![a-z])/i;

/** Says who published it first. */
export function namesSource(element: Element): boolean {
  return SOURCE.test(namesAround(element));
}

const ACCOUNT_BOX = /user|avatar|nick|author|media|account|writer|mp-|up-name/i;
const LONGEST = 20;
const BADGE = 3;

/** On platforms the account stands in a box above the headline, linked to its page: the names found there. */
export function findAccounts(above: readonly PageLine[]): string[] {
  return above.map(accountIn).filter((name) => name !== '');
}

/** “某某聊货车 V”: the name, and maybe a badge beside it. */
function accountIn({ text, linked, parts, block }: PageLine): string {
  const name = cleanText(parts[0]?.text ?? '');
  const element = parts[0]?.element;
  if (!element || name.length < 2 || text.length > LONGEST || linked < name.length) return '';
  if (text.length > name.length + BADGE) return '';
  if (says('ownAccount').test(text) || isInterface(name) || !HAN_OR_KANA.test(name)) return '';
  const box = element.closest('[class],[id]');
  const named = `${box?.className} ${box?.id} ${block.parentElement?.className}`;
  return ACCOUNT_BOX.test(named) && isAccountMark(element) ? name : '';
}
