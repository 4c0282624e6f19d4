// Takes out whole containers in one walk over the copy: hidden, landmarks, named clutter, heaps of links.
// What holds most of the page's prose stays, whatever it is called.
import type { RemovalKind } from '../../article';
import { LANDMARK_ROLES, LANDMARK_TAGS, type NameRule } from '../rules/clutter';
import { HEADINGS } from '../rules/elements';
import { readNames } from '../rules/find-names';
import { linkDensity } from '../snapshot/measure';
import { isOwnLink } from '../snapshot/own-sites';
import type { CopiedElement, WorkingCopy } from '../snapshot/working-copy';
import { findContainer } from './find-container';
import { findOpening } from './find-headline-element';
import { isFeed, isTeaserList } from './teaser-list';

interface Verdict {
  kind: RemovalKind;
  reason: string;
}

interface Page {
  copy: WorkingCopy;
  /** Prose of the whole page when the walk begins. */
  prose: number;
  headline: Element | null;
  /** The first paragraph after the headline. */
  opening: Element | null;
  /** Holds the article, as far as can be told before its body is found. */
  container: Element | null;
  /** Elements that an attribute or a style may hide. */
  veiled: ReadonlySet<Element>;
  /** Elements with a `role`. */
  roles: ReadonlySet<Element>;
}

/** Asked of the browser once: a question to each element costs more than all else that is asked of it. */
const MAY_HIDE = '[hidden],[aria-hidden="true"],[style*="none" i],[style*="hidden" i]';

const find = (root: Element, selector: string) => new Set(root.querySelectorAll(selector));

interface Candidate {
  element: Element;
  measure: CopiedElement;
  isBlock: boolean;
}

type Judge = (candidate: Candidate, page: Page) => Verdict | null;

/** In order: the first that speaks decides what kind it is. */
const JUDGES: readonly Judge[] = [
  judgeHidden,
  judgeLandmark,
  judgeName,
  judgeLinks,
  judgeTeasers,
  judgeOtherArticle,
];

export function removeClutterContainers(copy: WorkingCopy, headline: Element | null): void {
  const prose = copy.about(copy.document.body)?.prose ?? 0;
  const opening = headline && findOpening(copy, headline);
  const { body } = copy.document;
  const [veiled, roles] = [find(body, MAY_HIDE), find(body, '[role]')];
  const container = findContainer(copy, headline, opening);
  const page: Page = { copy, prose, headline, opening, container, veiled, roles };
  removeJudged(body, page, JUDGES);
}

/** Takes out only what the page hides. */
export function removeHidden(copy: WorkingCopy, root: Element): void {
  const prose = copy.about(root)?.prose ?? 0;
  const [veiled, roles] = [find(root, MAY_HIDE), new Set<Element>()];
  const unknown = { headline: null, opening: null, container: null };
  const page = { copy, prose, ...unknown, veiled, roles };
  removeJudged(root, page, [judgeHidden]);
}

function removeJudged(root: Element, page: Page, judges: readonly Judge[]): void {
  for (let element = root.firstElementChild; element; ) {
    const verdict = judge(element, page, judges);
    const child: Element | null = verdict ? null : element.firstElementChild;
    const next: Element | null = child ?? nextOutside(element, root);
    if (verdict) page.copy.remove(element, verdict);
    element = next;
  }
}

function nextOutside(element: Element, root: Element): Element | null {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const next = at.nextElementSibling;
    if (next) return next;
  }
  return null;
}

function judge(element: Element, page: Page, judges: readonly Judge[]): Verdict | null {
  const measure = page.copy.about(element);
  if (!measure) return null;
  const candidate = { element, measure, isBlock: measure.isBlock || measure.hasBlock };
  for (const speak of judges) {
    const verdict = speak(candidate, page);
    if (verdict) return verdict;
  }
  return null;
}

/** Holds so much of the page's prose that it is, or holds, the article. */
function holdsArticle({ measure, element }: Candidate, page: Page, share = 0.4): boolean {
  if (measure.prose > 200 && measure.prose >= page.prose * share) return true;
  return holdsBeginning(element, page);
}

const holdsBeginning = (element: Element, page: Page) =>
  (page.headline !== null && element.contains(page.headline)) ||
  (page.opening !== null && element.contains(page.opening));

function judgeHidden(candidate: Candidate, page: Page): Verdict | null {
  const { element } = candidate;
  if (!page.veiled.has(element)) return null;
  const style = element.getAttribute('style') ?? '';
  const hidden =
    element.hasAttribute('hidden') ||
    /display\s?:\s?none/i.test(style) ||
    (element.getAttribute('aria-hidden') === 'true' && candidate.measure.prose === 0);
  const invisible = /visibility\s?:\s?hidden/i.test(style) && candidate.measure.prose < 200;
  if (!(hidden || invisible) || holdsArticle(candidate, page)) return null;
  return { kind: 'hidden', reason: hidden ? 'hidden by attribute or style' : 'invisible' };
}

function judgeLandmark(candidate: Candidate, page: Page): Verdict | null {
  const { element } = candidate;
  if (!candidate.isBlock) return null;
  const role = page.roles.has(element) ? (element.getAttribute('role') ?? '') : '';
  const kind = LANDMARK_TAGS[element.localName] ?? LANDMARK_ROLES[role];
  if (!kind || holdsArticle(candidate, page)) return null;
  return {
    kind,
    reason: `landmark ${LANDMARK_TAGS[element.localName] ? element.localName : role}`,
  };
}

function judgeName(candidate: Candidate, page: Page): Verdict | null {
  const { element } = candidate;
  const { className, id } = element;
  if (!className && !id) return null;
  for (const rule of readNames(className, id).rules) {
    if (isOut(rule, candidate, page)) return { kind: rule.kind, reason: `named ${rule.kind}` };
  }
  return null;
}

/** Running text may be named keyword or card and still be words of a sentence. */
const INLINE_KINDS = new Set<RemovalKind>(['hidden', 'share', 'ad']);
const INLINE_SIZE = 40;

function isOut(rule: NameRule, candidate: Candidate, page: Page): boolean {
  const { measure, element, isBlock } = candidate;
  if (!isBlock && (!INLINE_KINDS.has(rule.kind) || measure.size > INLINE_SIZE)) return false;
  if (rule.when === 'links') {
    return measure.links > 0 && linkDensity(measure) > 0.3 && !holdsArticle(candidate, page, 0.2);
  }
  if (rule.when === 'small') {
    // What a heading is called is how it looks or where it points: “edTag”, “header-anchor”.
    if (HEADINGS.has(element.localName) && linkDensity(measure) < 0.5 && rule.kind !== 'hidden')
      return false;
    if (measure.prose > proseLimit(page) || holdsArticle(candidate, page, 0.2)) return false;
    // An embedded post stands in a box named after its network or its player.
    return measure.prose < 30 || !element.getElementsByTagName('blockquote').length;
  }
  // The name is sure, so a page's prose protects only what holds the article's beginning, where that is known.
  if (page.opening) return !holdsBeginning(element, page);
  return !holdsArticle(candidate, page, rule.kind === 'comments' ? 0.9 : 0.4);
}

/** More prose than this is not a button, a box or a prompt; on a page of few words, less. */
const proseLimit = (page: Page) => Math.min(300, Math.max(80, page.prose * 0.1));

function judgeLinks(candidate: Candidate, page: Page): Verdict | null {
  const { measure } = candidate;
  if (!candidate.isBlock || !measure.hasBlock) return null;
  if (measure.links < 3 || linkDensity(measure) < 0.6) return null;
  if (measure.prose > measure.size * 0.2 || holdsArticle(candidate, page, 0.2)) return null;
  if (!leadsHome(candidate.element, page.copy)) return null;
  return { kind: 'related', reason: 'mostly links' };
}

/** Inside the body a list of teasers may be what the article is about: then it is much of the prose, and little else is said. */
const MAX_INSIDE = 0.3;
const MUCH_BESIDE = 1200;

function judgeTeasers({ element, measure }: Candidate, page: Page): Verdict | null {
  const { copy, container, opening } = page;
  if (!measure.hasBlock || !opening || holdsBeginning(element, page)) return null;
  if (!opening.parentElement?.contains(element) && isFeed(copy, element))
    return { kind: 'hot-list', reason: 'a feed of flashes' };
  const inside = container === null || container.contains(element);
  const isMuch =
    measure.prose > page.prose * MAX_INSIDE && page.prose - measure.prose < MUCH_BESIDE;
  if (measure.links < 3 || (inside && isMuch)) return null;
  return isTeaserList(copy, element, { boxed: inside })
    ? { kind: 'related', reason: 'headlines of other stories' }
    : null;
}

/** Pages that scroll on put the next article below, headline and all. */
function judgeOtherArticle({ element }: Candidate, page: Page): Verdict | null {
  const { container } = page;
  if (
    element.localName !== 'article' ||
    container?.localName !== 'article' ||
    container.contains(element)
  )
    return null;
  if (holdsBeginning(element, page) || !element.querySelector('h1,h2,h3')) return null;
  return { kind: 'other', reason: 'another article' };
}

const SAMPLE = 12;

/** Lists of links to other sites are references or shops; teasers and menus lead to the site itself. */
function leadsHome(element: Element, copy: WorkingCopy): boolean {
  const links = element.getElementsByTagName('a');
  const count = Math.min(links.length, SAMPLE);
  let home = 0;
  for (let i = 0; i < count; i++) {
    if (isOwnLink(links[i] as Element, copy.ownSites)) home++;
  }
  return home * 2 >= count;
}
