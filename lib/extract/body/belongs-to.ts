// Whether what stands beside a found body is a part of the same article.
import { FOLLOWING, SHOW_ELEMENT } from '../../dom-numbers';
import { linkDensity } from '../snapshot/measure';
import type { WorkingCopy } from '../snapshot/working-copy';
import { isSameTemplate } from './same-template';
import type { Scores } from './scores';

interface Place {
  copy: WorkingCopy;
  scores: Scores;
  /** The body, or the ancestor of it that the sibling stands beside. */
  at: Element;
  /** How far outward from the body: 0 for its own siblings. */
  level: number;
}

const MIN_PROSE = 25;

export function belongsTo(place: Place, sibling: Element): boolean {
  const { copy, scores, at, level } = place;
  const measure = copy.about(sibling);
  if (!measure) return false;
  // Headings of such sections are links to themselves.
  if (isNextSection(at, sibling)) return linkDensity(measure) < 0.6;
  if (linkDensity(measure) > 0.25) return false;
  if (measure.prose < MIN_PROSE || measure.prose < measure.size * 0.5) return false;
  if (isIntroduction(at, sibling)) return true;
  if (sibling.localName === 'p' && level === 0) return true;
  if (sharesParagraphs(copy, at, sibling)) return true;
  if (level > 1) return false;
  if (isSameTemplate(at, sibling)) return true;
  const points = (scores.get(sibling) ?? 0) * (1 - linkDensity(measure));
  return level === 0 && points >= Math.max(10, (scores.get(at) ?? 0) * 0.2);
}

/** Sections under headings of their own, side by side in one <article>: guides are built so, some of them code alone. */
function isNextSection(at: Element, sibling: Element): boolean {
  return isSection(at) && isSection(sibling);
}

/** Text above the first of such sections. */
function isIntroduction(at: Element, sibling: Element): boolean {
  if (!isSection(at) || !/^(?:div|p)$/.test(sibling.localName)) return false;
  return (sibling.compareDocumentPosition(at) & FOLLOWING) !== 0;
}

function isSection(element: Element): boolean {
  if (element.localName !== 'section' || element.parentElement?.localName !== 'article')
    return false;
  return /^h[2-6]$/.test(element.firstElementChild?.localName ?? '');
}

const SAMPLE = 12;

/** Paragraphs of both carry the same class: the site's own mark for “text of an article”. */
function sharesParagraphs(copy: WorkingCopy, a: Element, b: Element): boolean {
  const marks = new Set(paragraphClasses(copy, a));
  return paragraphClasses(copy, b).some((mark) => marks.has(mark));
}

function paragraphClasses(copy: WorkingCopy, root: Element): string[] {
  const found: string[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_ELEMENT);
  for (
    let at = root as Element | null;
    at && found.length < SAMPLE;
    at = walker.nextNode() as Element | null
  ) {
    const measure = copy.about(at);
    if (!measure || measure.hasBlock || measure.prose < MIN_PROSE) continue;
    if (measure.isBlock && at.className) found.push(`${at.localName}.${at.className}`);
  }
  return found;
}
