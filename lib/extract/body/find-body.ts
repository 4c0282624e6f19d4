// Finds the element that holds the article. Paragraphs give points to what they stand in; where the best of them is in doubt, Readability is asked
// about its neighbourhood; then sections of the same template beside the body are joined to it.
import { SHOW_ELEMENT } from '../../dom-numbers';
import { linkDensity } from '../snapshot/measure';
import type { WorkingCopy } from '../snapshot/working-copy';
import { askReadability } from './ask-readability';
import { belongsTo } from './belongs-to';
import { dropOthers } from './drop-others';
import { findOpening } from './find-headline-element';
import { joinParts } from './join-parts';
import { MIN_PARAGRAPH, ownText } from './own-text';
import type { Scores } from './scores';

/** How much of a paragraph's points its ancestors get: itself or its parent, then outward. */
const SHARES = [1, 0.5, 0.17, 0.11, 0.08];
/** What holds the first paragraph after the headline is the likelier article. */
const OPENING_BONUS = 1.6;
const NOT_A_BODY = new Set(['html', 'p', 'pre', 'li', 'span', 'a', 'figure', 'figcaption']);
/** How far outward sections may stand apart and still be one article. */
const REACH = 5;

/** The root of the body, or null when the page has no prose. What stands beside it inside is taken out and logged. */
export function findBody(copy: WorkingCopy, headline: Element | null): Element | null {
  const scores = scoreElements(copy);
  const opening = headline && findOpening(copy, headline);
  const own = pickTop(copy, scores, opening);
  if (!own) return null;
  const top = isPlain(copy, own, opening) ? own : askAround(copy, own, opening);
  return findMarkedBody(copy, top) ?? joinParts(copy, widen(copy, scores, top), opening);
}

/** What holds this much of all prose, and the beginning, is the body: a second opinion could only take away from it. */
const PLAIN_SHARE = 0.7;

function isPlain(copy: WorkingCopy, own: Element, opening: Element | null): boolean {
  return holdsMost(copy, own) && (!opening || own.contains(opening));
}

function holdsMost(copy: WorkingCopy, element: Element): boolean {
  const all = copy.about(copy.document.body)?.prose ?? 0;
  return (copy.about(element)?.prose ?? 0) > all * PLAIN_SHARE;
}

function askAround(copy: WorkingCopy, own: Element, opening: Element | null): Element {
  const chosen = askReadability(copy, neighbourhood(copy, own));
  return choose(copy, { own, chosen, opening });
}

/** What Readability is asked about: enough around our own candidate to choose another; less where ours is most of the page. */
function neighbourhood(copy: WorkingCopy, candidate: Element): Element {
  const levels = holdsMost(copy, candidate) ? 1 : 2;
  let at = candidate;
  for (let i = 0; i < levels && at.localName !== 'body' && at.parentElement; i++)
    at = at.parentElement;
  return at;
}

interface Choice {
  own: Element;
  chosen: readonly Element[];
  opening: Element | null;
}

/** Readability's choice, unless ours is the better part of it, or it misses the article's beginning or much of its prose. */
function choose(copy: WorkingCopy, { own, chosen, opening }: Choice): Element {
  const proseOf = (element: Element) => copy.about(element)?.prose ?? 0;
  const [best] = [...chosen].sort((a, b) => proseOf(b) - proseOf(a));
  if (!best || best.localName === 'body' || NOT_A_BODY.has(best.localName)) return own;
  const all = chosen.reduce((sum, element) => sum + proseOf(element), 0);
  if (all < proseOf(own) * 0.7) return own;
  // Where both agree ours is the closer fit: what stands beside it is judged piece by piece.
  if (best.contains(own) && proseOf(own) > proseOf(best) * 0.7) return own;
  const misses = opening && own.contains(opening) && !chosen.some((e) => e.contains(opening));
  return misses ? own : best;
}

function scoreElements(copy: WorkingCopy): Scores {
  const scores: Scores = new Map();
  const walker = copy.document.createTreeWalker(copy.document.body, SHOW_ELEMENT);
  for (
    let at = walker.currentNode as Element | null;
    at;
    at = walker.nextNode() as Element | null
  ) {
    const own = ownText(copy, at);
    if (!own || own.size - own.linkSize < MIN_PARAGRAPH || own.linkSize > own.size / 2) continue;
    givePoints(scores, at, 1 + own.marks + Math.min(own.size / 100, 3));
  }
  return scores;
}

function givePoints(scores: Scores, from: Element, points: number): void {
  let at: Element | null = NOT_A_BODY.has(from.localName) ? from.parentElement : from;
  for (const share of SHARES) {
    if (!at) return;
    scores.set(at, (scores.get(at) ?? 0) + points * share);
    at = at.parentElement;
  }
}

function pickTop(copy: WorkingCopy, scores: Scores, opening: Element | null): Element | null {
  let top: Element | null = null;
  let best = 0;
  for (const [element, points] of scores) {
    const measure = copy.about(element);
    const bonus = opening && element.contains(opening) ? OPENING_BONUS : 1;
    const score = points * bonus * (1 - (measure ? linkDensity(measure) : 0));
    if (score > best) {
      best = score;
      top = element;
    }
  }
  return top;
}

/** schema.org's articleBody says where the body is, when it holds what we found ourselves. */
function findMarkedBody(copy: WorkingCopy, top: Element): Element | null {
  const marked = top.closest('[itemprop~="articleBody"]');
  const measure = marked && copy.about(marked);
  return measure && marked.localName !== 'body' && linkDensity(measure) < 0.3 ? marked : null;
}

/** Goes outward as long as what stands beside is of the same article. */
function widen(copy: WorkingCopy, scores: Scores, top: Element): Element {
  let root = top;
  let at = top;
  for (let level = 0; level < REACH && at.localName !== 'body' && at.parentElement; level++) {
    const parent: Element = at.parentElement;
    const beside = [...parent.children].filter(
      (sibling) => sibling !== at && belongsTo({ copy, scores, at, level }, sibling),
    );
    if (beside.length) {
      dropOthers(copy, parent, [at, ...beside]);
      root = parent;
    }
    at = parent;
  }
  return root;
}
