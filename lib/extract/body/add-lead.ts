// Brings what stands between headline and body into the body: the lead picture, and a standfirst that says it is one.
import { FOLLOWING, SHOW_ELEMENT } from '../../dom-numbers';
import { compareKey } from '../../text/compare-key';
import { DATELINE } from '../credits/dateline-grammar';
import { HEADINGS } from '../rules/elements';
import { isNamed } from '../rules/find-names';
import { linkDensity } from '../snapshot/measure';
import type { WorkingCopy } from '../snapshot/working-copy';
import { isDeckOf, MAX_LEAD, MIN_STANDFIRST, type Summed } from './find-deck';

/** Shorter headings without a name are sections and kickers. */
const MIN_DECK = 60;
/** Of one right below the headline. */
const MIN_BELOW = 30;
const MIN_OPENING = 12;
const MAX_STEPS = 300;

interface Head extends Summed {
  title: string;
}

export function addLead(copy: WorkingCopy, root: Element, head: Head): void {
  const { headline } = head;
  if (!headline || root.contains(headline) || !follows(root, headline)) return;
  const found: Element[] = [];
  const walker = copy.document.createTreeWalker(copy.document.body, SHOW_ELEMENT);
  walker.currentNode = headline;
  let at = skip(walker);
  for (let i = 0; at && at !== root && i < MAX_STEPS; i++) {
    const taken =
      !at.contains(root) &&
      (isLead(copy, at) || isDeck(copy, at, head) || isDeckOf(copy, at, head));
    if (taken) found.push(at);
    at = taken ? skip(walker) : (walker.nextNode() as Element | null);
  }
  if (at !== root || found.length === 0) return;
  copy.settle();
  root.prepend(...found.map((element) => asParagraph(copy, element)));
}

const follows = (element: Element, before: Element) =>
  (before.compareDocumentPosition(element) & FOLLOWING) !== 0;

const opensWithDateline = (element: Element) =>
  DATELINE.test((element.textContent ?? '').slice(0, 60));

/** The next element outside the current one. */
function skip(walker: TreeWalker): Element | null {
  for (let node: Node | null = walker.currentNode; node; node = walker.parentNode()) {
    const next = walker.nextSibling();
    if (next) return next as Element;
  }
  return null;
}

/** A sentence or more set as a heading below the headline, which is not the headline again. */
function isDeck(copy: WorkingCopy, element: Element, { title, headline }: Head): boolean {
  const measure = copy.about(element);
  if (!HEADINGS.has(element.localName) || !measure) return false;
  const least = headline?.nextElementSibling?.contains(element) ? MIN_BELOW : MIN_DECK;
  if (measure.size < least || measure.size > MAX_LEAD || measure.links > 0) return false;
  const [own, told] = [element.textContent ?? '', title].map(compareKey) as [string, string];
  return !own.includes(told) && !told.includes(own);
}

/** A standfirst set as a heading heads nothing. */
function asParagraph(copy: WorkingCopy, element: Element): Element {
  if (!HEADINGS.has(element.localName)) return element;
  const paragraph = copy.document.createElement('p');
  paragraph.append(...element.childNodes);
  return paragraph;
}

function isLead(copy: WorkingCopy, element: Element): boolean {
  const measure = copy.about(element);
  if (!measure || measure.size > MAX_LEAD || linkDensity(measure) > 0.3) return false;
  if (measure.images > 0)
    return (element.localName === 'figure' || measure.size === 0) && !isNamed('noPicture', element);
  if (measure.size >= MIN_STANDFIRST && isNamed('lead', element)) return true;
  if (measure.size > 0 && !measure.hasBlock && isNamed('caption', element)) return true;
  return measure.prose >= MIN_OPENING && !measure.hasBlock && opensWithDateline(element);
}
