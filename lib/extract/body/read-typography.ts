// How a block looks on the page, read while tags, inline style and (on a live page) computed style are still there.

import type { Typography } from '../../article';
import { viewOf } from '../../dom-access';
import { ELEMENT_NODE, SHOW_TEXT, TEXT_NODE } from '../../dom-numbers';
import { oneLine } from '../../text/collapse-space';
import { readStyle, readWeightOf } from '../../text/read-style';
import { hasInk } from '../../text/words';

/** A heading candidate is never longer: longer blocks only tell the size of the body text. */
const LONGEST_CANDIDATE = 80;
/** A bold lead-in is never longer. */
const LONGEST_LEAD = 120;

const BOLD_TAGS = new Set(['b', 'strong', 'th']);
/** Pixels of <font size="1"> … "7" (HTML, 15.3.1 “rules for parsing a legacy font size”). */
const FONT_SIZES = [10, 13, 16, 18, 24, 32, 48];
const PIXELS_PER: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3 };
const BOLD_WEIGHT = 600;
const ONLY_PUNCTUATION = /^[\s\p{P}\p{S}]*$/u;
const PICTURES = new Set(['img', 'picture', 'video', 'figure', 'svg', 'canvas']);
const PICTURE = [...PICTURES].join();

/**
 * Reads a block together with the element it was made from (itself by default) and the live element behind that
 * (null when gone). Computed style is asked of live documents only, one element per block.
 * Undefined when nothing stands out.
 */
export function readTypography(
  block: Element,
  live: Element | null,
  source: Element = block,
): Typography | undefined {
  const text = (block.textContent ?? '').trim();
  const short = text.length <= LONGEST_CANDIDATE;
  const { all, lead } = readBoldWords(block, isBoldBlock(source));
  const style = readComputedStyle(live, short ? text : '');
  const seen: Typography = {
    bold: all || (short && Number(style?.fontWeight) >= BOLD_WEIGHT),
    centred: short && (isCentred(source) || style?.textAlign.endsWith('center')),
    boldLead: all ? '' : lead,
    fontSize: style ? Number.parseFloat(style.fontSize) : readInlineSize(source, text),
    afterImage: short && isBelowPicture(block),
  };
  const known = Object.entries(seen).filter(([, value]) => value);
  return known.length ? (Object.fromEntries(known) as Typography) : undefined;
}

interface BoldWords {
  /** Nothing but punctuation is not bold. */
  all: boolean;
  /** The bold words it opens with. */
  lead: string;
}

/** Stops at the first words that are not bold: on most blocks, at once. */
function readBoldWords(block: Element, outside: boolean): BoldWords {
  const { firstChild } = block;
  if (firstChild?.nodeType === TEXT_NODE && isPlain(firstChild as Text, block, outside))
    return { all: false, lead: '' };
  const walker = block.ownerDocument.createTreeWalker(block, SHOW_TEXT);
  let lead = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.nodeValue ?? '';
    if (isPlain(node as Text, block, outside)) {
      return { all: false, lead: oneLine(lead) };
    }
    lead += words;
    if (lead.length > LONGEST_LEAD) return { all: false, lead: '' };
  }
  return { all: !ONLY_PUNCTUATION.test(lead), lead: '' };
}

/** Words that are not bold; punctuation is neither. */
function isPlain({ data, parentElement }: Text, block: Element, outside: boolean): boolean {
  if (!hasInk(data) || ONLY_PUNCTUATION.test(data.slice(0, LONGEST_LEAD))) return false;
  return !isBoldWithin(parentElement, block, outside);
}

function isBoldWithin(from: Element | null, block: Element, outside: boolean): boolean {
  for (let e = from; e && e !== block.parentElement; e = e.parentElement) {
    const weight = readWeight(e);
    if (weight) return weight === 'bold';
  }
  return outside;
}

/** `<p style="font-weight:bold">`, and `<strong><p>…</p></strong>` as old editors write it. */
function isBoldBlock(source: Element): boolean {
  return [source, source.parentElement].some((e) => e && readWeight(e) === 'bold');
}

function readWeight(e: Element): 'bold' | 'normal' | '' {
  const weight = readWeightOf(e.getAttribute('style'));
  return weight === '' && BOLD_TAGS.has(e.localName) ? 'bold' : weight;
}

function isCentred(source: Element): boolean {
  let e: Element | null = source;
  for (let up = 0; e && up < 3; e = e.parentElement, up++) {
    if (e.localName === 'center' || e.getAttribute('align')?.toLowerCase() === 'center')
      return true;
    const align = readStyle(e.getAttribute('style'), 'text-align');
    if (align) return align.includes('center');
  }
  return false;
}

function readInlineSize(source: Element, text: string): number | undefined {
  for (const e of [findInnermost(source, text), source]) {
    const styled = readStyle(e.getAttribute('style'), 'font-size');
    const unit = styled && Object.keys(PIXELS_PER).find((name) => styled.includes(name));
    if (unit) return Number.parseFloat(styled) * (PIXELS_PER[unit] as number);
    const size = e.localName === 'font' ? Number(e.getAttribute('size')) : 0;
    if (size) return FONT_SIZES[Math.min(7, Math.max(1, size)) - 1];
  }
  return undefined;
}

/** Computed style of the innermost element that holds the words; of the block itself where that is a long one. */
function readComputedStyle(live: Element | null, text: string): CSSStyleDeclaration | undefined {
  const view = live && viewOf(live.ownerDocument);
  return live && view ? view.getComputedStyle(findInnermost(live, text)) : undefined;
}

/** The innermost element that still holds all of `text`; `from` itself when it holds more. */
function findInnermost(from: Element, text: string): Element {
  let found = from;
  let child = text && !opensWithText(from) && holdsJust(from, text) ? soleElement(from) : null;
  for (; child; child = soleElement(child)) found = child;
  return found;
}

/** Then no element in it holds all of its words: true of most paragraphs. */
function opensWithText(e: Element): boolean {
  const { firstChild } = e;
  return firstChild?.nodeType === TEXT_NODE && hasInk((firstChild as Text).data);
}

/** Compares without reading more of a large element than the words are long. */
function holdsJust(e: Element, text: string): boolean {
  const walker = e.ownerDocument.createTreeWalker(e, SHOW_TEXT);
  let held = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    held += (node.nodeValue ?? '').trim();
    if (held.length > text.length) return false;
  }
  return held.length > 0;
}

/** The one child that has words, when no words stand beside it. */
function soleElement(e: Element): Element | null {
  let sole: Element | null = null;
  for (let node = e.firstChild; node; node = node.nextSibling) {
    if (!(node.nodeValue ?? node.textContent)?.trim()) continue;
    if (sole || node.nodeType !== ELEMENT_NODE) return null;
    sole = node as Element;
  }
  return sole;
}

/** The picture may stand before the block, or in it above the words. One with a caption of its own does not count. */
function isBelowPicture(block: Element): boolean {
  let before = block.previousElementSibling;
  for (let steps = 0; before && steps < 3 && isEmpty(before); steps++)
    before = before.previousElementSibling;
  return (before !== null && isPicture(before)) || holdsPicture(block);
}

function isPicture(e: Element): boolean {
  return hasPicture(e) && !(e.textContent ?? '').trim();
}

function isEmpty(e: Element): boolean {
  return !hasPicture(e) && !(e.textContent ?? '').trim();
}

/** Most blocks hold no element: then nothing needs to be looked for. */
const holdsPicture = (e: Element): boolean =>
  e.firstElementChild !== null && e.querySelector(PICTURE) !== null;

const hasPicture = (e: Element): boolean => PICTURES.has(e.localName) || holdsPicture(e);
