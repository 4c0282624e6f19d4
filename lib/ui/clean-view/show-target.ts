// Brings a block of the view, or words inside it, to the reading line and flashes it.
import type { OutlineNode } from '../../article';
import { BAR_HEIGHT } from '../theme/tokens';
import { findWords, type ShownBlocks } from './article-selection';
import type { Target } from './clean-view-props';
import { layOutNow } from './lay-out-later';

/** px from the top of the scrolled part to what is shown in it. */
export const READING_TOP = BAR_HEIGHT + 72;
const WORDS_LENGTH = 60;

/** The place of an outline node: its block, and in it its own words, for a run-in point stands mid-paragraph. */
export function toTarget(node: OutlineNode): Target {
  return { block: node.line, words: node.text.slice(0, WORDS_LENGTH), seq: 0 };
}

/** False when there is no such block. */
export function showTarget(scroller: HTMLElement, target: Target, shown: ShownBlocks): boolean {
  const element = shown.elements[target.block];
  if (!element) return false;
  const words = target.words ? findWords(target.block, target.words, shown) : null;
  scrollToPlace(scroller, words ?? element);
  flash(element);
  return true;
}

/** Brings anything in the article to the reading line. */
export function showElement(scroller: HTMLElement, element: Element): void {
  scrollToPlace(scroller, element);
  flash(element);
}

/** Brings words to the reading line; their block lights up. */
export function showRange(scroller: HTMLElement, place: Range): void {
  scrollToPlace(scroller, place);
  const { startContainer: at } = place;
  const element = at.nodeType === Node.ELEMENT_NODE ? (at as Element) : at.parentElement;
  if (element) flash(element);
}

/** Only where it is out of sight: the page does not jump under the eyes. */
export function bringIntoSight(scroller: HTMLElement, place: Range): void {
  const { top, bottom } = place.getBoundingClientRect();
  const window = scroller.getBoundingClientRect();
  if (top < window.top + READING_TOP || bottom > window.bottom) scrollToPlace(scroller, place);
}

export function scrollToPlace(scroller: HTMLElement, place: Element | Range): void {
  layOutNow(scroller);
  const { top } = place.getBoundingClientRect();
  const by = top - scroller.getBoundingClientRect().top - READING_TOP;
  scroller.scrollTo({ top: Math.max(0, scroller.scrollTop + by), behavior: 'instant' });
}

function flash(element: Element): void {
  element.classList.remove('flash');
  void (element as HTMLElement).offsetWidth;
  element.classList.add('flash');
  element.addEventListener('animationend', () => element.classList.remove('flash'), { once: true });
}
