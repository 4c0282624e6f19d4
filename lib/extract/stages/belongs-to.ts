// Whether what stands beside a found body is a part of the same article.
import { linkDensity } from '../measure';
import type { WorkingCopy } from '../working-copy';
import type { Scores } from './find-body';

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
  if (isSameMake(at, sibling)) return true;
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
  return (sibling.compareDocumentPosition(at) & 4) !== 0;
}

function isSection(element: Element): boolean {
  if (element.localName !== 'section' || element.parentElement?.localName !== 'article')
    return false;
  return /^h[2-6]$/.test(element.firstElementChild?.localName ?? '');
}

/** Same tag, and most of the class words in common. */
export function isSameMake(a: Element, b: Element): boolean {
  if (a.localName !== b.localName) return false;
  const [few, many] = [classWords(a), classWords(b)].sort((x, y) => x.length - y.length);
  if (!few?.length || !many) return false;
  return few.filter((word) => many.includes(word)).length * 2 > few.length;
}

const MAX_WORDS = 20;
/** “col-md-8”, “grid_4”, “w2”: how wide something is, which tells the body from a sidebar. */
const WIDTH =
  /(?:^|[-_])(?:cols?|grid|span|w|size|width|xs|sm|md|lg|xl|small|medium|large)[-_]?\d{1,3}$/i;

/** Without the numbers that builders give to each part: “row-3”, “section_12”. */
const classWords = (element: Element) =>
  [...element.classList]
    .slice(0, MAX_WORDS)
    .map((word) => (WIDTH.test(word) ? word : word.replace(/\d{1,6}$/, '')));

const SAMPLE = 12;

/** Paragraphs of both carry the same class: the site's own mark for “text of an article”. */
function sharesParagraphs(copy: WorkingCopy, a: Element, b: Element): boolean {
  const marks = new Set(paragraphClasses(copy, a));
  return paragraphClasses(copy, b).some((mark) => marks.has(mark));
}

function paragraphClasses(copy: WorkingCopy, root: Element): string[] {
  const found: string[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 1);
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
