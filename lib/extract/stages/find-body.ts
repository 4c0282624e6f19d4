// Finds the element that holds the article: paragraphs give points to what they stand in (as in Arc90's Readability),
// then sections of the same make beside it are joined. One pass over the copy.
import { linkDensity, type Measure } from '../measure';
import { BLOCKS } from '../rules/elements';
import type { WorkingCopy } from '../working-copy';

const STAGE = 'find-body';
/** Own text below this size is a label, not a paragraph. */
const MIN_PARAGRAPH = 25;
/** How much of a paragraph's points its ancestors get: itself or its parent, then outward. */
const SHARES = [1, 0.5, 0.17, 0.11, 0.08];
const NOT_A_BODY = new Set(['body', 'html', 'p', 'pre', 'li', 'span', 'a', 'figure', 'figcaption']);

type Scores = Map<Element, number>;

/** The root of the body, or null when the page has no prose. What stands beside it inside is taken out and logged. */
export function findBody(copy: WorkingCopy): Element | null {
  const scores = scoreElements(copy);
  const top = pickTop(copy, scores);
  return top && widen(copy, scores, top);
}

function scoreElements(copy: WorkingCopy): Scores {
  const scores: Scores = new Map();
  const walker = copy.document.createTreeWalker(copy.document.body, 1);
  for (let node = walker.currentNode as Element | null; node; node = walker.nextNode() as Element) {
    const own = ownText(copy, node);
    if (!own || own.prose < MIN_PARAGRAPH || own.linkSize > own.size / 2) continue;
    givePoints(scores, node, 1 + own.marks + Math.min(own.size / 100, 3));
  }
  return scores;
}

/** The text that stands in a block itself, not in blocks inside it; null for running-text elements. */
function ownText(copy: WorkingCopy, element: Element): Measure | null {
  const whole = copy.about(element);
  if (!whole || whole.prose < MIN_PARAGRAPH) return null;
  if (!BLOCKS.has(element.localName)) return null;
  if (!whole.hasBlock) return whole;
  const own = { ...whole };
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const part = copy.about(child);
    if (!part || !(part.hasBlock || BLOCKS.has(child.localName))) continue;
    own.size -= part.size;
    own.linkSize -= part.linkSize;
    own.prose -= part.prose;
    own.marks -= part.marks;
  }
  return own;
}

function givePoints(scores: Scores, from: Element, points: number): void {
  let at: Element | null =
    NOT_A_BODY.has(from.localName) && from.localName !== 'body' ? from.parentElement : from;
  for (const share of SHARES) {
    if (!at) return;
    scores.set(at, (scores.get(at) ?? 0) + points * share);
    at = at.parentElement;
  }
}

function pickTop(copy: WorkingCopy, scores: Scores): Element | null {
  let top: Element | null = null;
  let best = 0;
  for (const [element, points] of scores) {
    const measure = copy.about(element);
    const score = points * (1 - (measure ? linkDensity(measure) : 0));
    if (score > best) {
      best = score;
      top = element;
    }
  }
  return top;
}

/** Goes outward as long as what stands beside is of the same article. */
function widen(copy: WorkingCopy, scores: Scores, top: Element): Element {
  let root = top;
  for (let at = top; at.localName !== 'body' && at.parentElement; at = at.parentElement) {
    const parent = at.parentElement;
    const beside = [...parent.children].filter((s) => s !== at && belongs(copy, scores, s, at));
    if (beside.some((s) => (copy.about(s)?.prose ?? 0) > 0)) {
      for (const sibling of [...parent.children]) {
        if (sibling !== at && !beside.includes(sibling))
          copy.takeOut(sibling, { kind: 'other', stage: STAGE, reason: 'beside the body' });
      }
      root = parent;
    }
  }
  return root;
}

function belongs(copy: WorkingCopy, scores: Scores, sibling: Element, to: Element): boolean {
  const measure = copy.about(sibling);
  if (!measure || measure.size === 0) return false;
  const isFlow = /^(?:p|h[2-6]|ul|ol|blockquote|pre|figure|table)$/.test(sibling.localName);
  if (isFlow && to.localName !== 'body')
    return measure.prose > 0 && linkDensity(measure) < 0.25 && sibling.localName === 'p';
  const points = scores.get(sibling) ?? 0;
  const enough = Math.max(10, (scores.get(to) ?? 0) * 0.2);
  const sameMake =
    sibling.localName === to.localName &&
    sibling.className !== '' &&
    sibling.className === to.className;
  return (points + (sameMake ? enough * 0.8 : 0)) * (1 - linkDensity(measure)) >= enough;
}
