// In the browser: the text blocks of a page with the evidence the model is asked by. Two variants of a page stand for kinds that are rare
// among labelled ones: an article of few paragraphs among as much clutter, and one with the next story right below it.
import { findHeadlineElement, findOpening } from '../../lib/extract/body/find-headline-element';
import type { TextBlock } from '../../lib/extract/body/list-text-blocks';
import { viewPage } from '../../lib/extract/body/rate-page';
import { drive } from '../../lib/extract/drive';
import { WISHES } from '../../lib/extract/extract-article';
import { isNamed } from '../../lib/extract/rules/find-names';
import { takeSnapshot } from '../../lib/extract/snapshot/take-snapshot';
import type { WorkingCopy } from '../../lib/extract/snapshot/working-copy';
import { FURTHER_PACKS } from '../../lib/language/index';
import { addPacks } from '../../lib/language/known-packs';
import { oneLine } from '../../lib/text/collapse-space';

addPacks(FURTHER_PACKS);

export interface RatedBlock {
  text: string;
  isCaption: boolean;
  /** Number of the live element in the snapshot. */
  index: number;
  evidence: number[];
}

const MAX_TEXT = 3000;
let page: Document;
let copy: WorkingCopy;

export function readEvidence(html: string, url: string): RatedBlock[] {
  page = new DOMParser().parseFromString(html, 'text/html');
  return readAgain(url);
}

/** The page of the last call without the live elements at these numbers. */
export function readWithout(indexes: readonly number[], url: string): RatedBlock[] {
  for (const index of indexes) copy.live(index)?.remove();
  return readAgain(url);
}

let story = '';
const NAMES = ['next-article', 'recommend-article', 'more', 'article', ''];

/** The page of the last call with the body of the page before it put below its own; [] when one of them has no box of its own. */
export function readFollowed(indexes: readonly number[], title: string, url: string): RatedBlock[] {
  const other = story;
  const box = boxAround(indexes.flatMap((index) => copy.live(index) ?? []));
  story = box ? withoutScripts(box) : '';
  if (!box || !other) return [];
  const next = page.createElement('div');
  next.className = NAMES[title.length % NAMES.length] ?? '';
  next.innerHTML = `<h2><a href="/n/${title.length}.html">${title}</a></h2>${other}`;
  outward(box, 2).after(next);
  return readAgain(url);
}

function boxAround(elements: readonly Element[]): Element | null {
  let box = elements[0]?.parentElement ?? null;
  while (box && !elements.every((element) => box?.contains(element))) box = box.parentElement;
  return box && box !== page.body && page.body.contains(box) ? box : null;
}

function withoutScripts(box: Element): string {
  const clone = box.cloneNode(true) as Element;
  for (const script of clone.querySelectorAll('script,style,noscript')) script.remove();
  return clone.outerHTML;
}

function outward(box: Element, levels: number): Element {
  let at = box;
  for (let i = 0; i < levels && at.parentElement && at.parentElement !== page.body; i++)
    at = at.parentElement;
  return at;
}

function readAgain(url: string): RatedBlock[] {
  copy = takeSnapshot(page, url).copy;
  const headline = findHeadlineElement(copy, null);
  const { blocks, evidence } = drive(
    viewPage(copy, headline, headline && findOpening(copy, headline)),
    WISHES,
  );
  return blocks.map((block, i) => ({
    text: textOf(block),
    isCaption: isCaption(block.box.element),
    index: block.box.measure.index,
    evidence: (evidence[i] ?? []).map((number) => Math.round(number * 1000) / 1000),
  }));
}

function textOf({ box: { element, measure } }: TextBlock): string {
  if (!measure.hasBlock) return oneLine(element.textContent ?? '').slice(0, MAX_TEXT);
  const isOwn = (node: Node) => {
    const part = copy.about(node);
    return !part || !(part.isBlock || part.hasBlock);
  };
  const own = [...element.childNodes].map((node) => (isOwn(node) ? node.textContent : ' '));
  return oneLine(own.join('')).slice(0, MAX_TEXT);
}

const MAX_CAPTION = 800;

function isCaption(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.localName === 'figcaption') return true;
    if ((copy.about(at)?.size ?? 0) > MAX_CAPTION) return false;
    if (isNamed('caption', at)) return true;
  }
  return false;
}
