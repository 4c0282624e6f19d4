// Brings what stands between headline and body into the body: the lead picture, and a standfirst that says it is one.
import { FOLLOWING, SHOW_ELEMENT } from '../../dom-numbers';
import { DATELINE } from '../credits/dateline-grammar';
import { isNamed } from '../rules/find-names';
import { linkDensity } from '../snapshot/measure';
import type { WorkingCopy } from '../snapshot/working-copy';

/** Longer than any caption or standfirst; in units of `Measure.size`. */
const MAX_LEAD = 700;
const MIN_STANDFIRST = 40;
const MIN_OPENING = 12;
const MAX_STEPS = 300;

export function addLead(copy: WorkingCopy, root: Element, headline: Element | null): void {
  if (!headline || root.contains(headline) || !follows(root, headline)) return;
  const found: Element[] = [];
  const walker = copy.document.createTreeWalker(copy.document.body, SHOW_ELEMENT);
  walker.currentNode = headline;
  let at = skip(walker);
  for (let i = 0; at && at !== root && i < MAX_STEPS; i++) {
    const taken = !at.contains(root) && isLead(copy, at);
    if (taken) found.push(at);
    at = taken ? skip(walker) : (walker.nextNode() as Element | null);
  }
  if (at !== root || found.length === 0) return;
  copy.settle();
  root.prepend(...found);
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

function isLead(copy: WorkingCopy, element: Element): boolean {
  const measure = copy.about(element);
  if (!measure || measure.size > MAX_LEAD || linkDensity(measure) > 0.3) return false;
  if (measure.images > 0)
    return (element.localName === 'figure' || measure.size === 0) && !isNamed('noPicture', element);
  if (measure.prose >= MIN_STANDFIRST && isNamed('lead', element)) return true;
  if (measure.size > 0 && !measure.hasBlock && isNamed('caption', element)) return true;
  return measure.prose >= MIN_OPENING && !measure.hasBlock && opensWithDateline(element);
}
