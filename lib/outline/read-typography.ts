// How a block looks on the page, read while tags, inline style and (on a live page) computed style are still there.
import type { Typography } from '../article';

/** A heading candidate is never longer: longer blocks only tell the size of the body text. */
const LONGEST_CANDIDATE = 80;
/** A bold lead-in is never longer than this many characters. */
const LONGEST_LEAD = 120;

const BOLD_TAGS = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);
const BOLD_STYLE = /(?:^|;)\s*font-weight\s*:\s*(?:bold|bolder|[6-9]00)/i;
const NORMAL_STYLE = /(?:^|;)\s*font-weight\s*:\s*(?:normal|lighter|[1-4]00)/i;
const CENTRE_STYLE = /(?:^|;)\s*text-align\s*:\s*(?:-webkit-|-moz-)?center/i;
const SIZE_STYLE = /(?:^|;)\s*font-size\s*:\s*(\d{1,3}(?:\.\d{1,3})?)(px|pt)/i;
/** Pixels of <font size="1"> … "7" (HTML, 15.3.1 “rules for parsing a legacy font size”). */
const FONT_SIZES = [10, 13, 16, 18, 24, 32, 48];
const PIXELS_PER_POINT = 4 / 3;
const ONLY_PUNCTUATION = /^[\s\p{P}\p{S}]*$/u;

/**
 * Reads a block of the working copy together with its live element (null when gone or the document is detached).
 * Computed style is asked only of live documents, one element per block. Undefined when nothing stands out.
 */
export function readTypography(block: Element, live: Element | null): Typography | undefined {
  const text = block.textContent ?? '';
  const short = text.length <= LONGEST_CANDIDATE;
  const { all, lead } = readBoldWords(block);
  const style = readComputedStyle(live, text, short);
  const seen: Typography = {
    bold: all || (short && isBoldWeight(style)),
    centred: short && (isCentred(block) || style?.textAlign.endsWith('center')),
    boldLead: all ? '' : lead,
    fontSize: style ? Number.parseFloat(style.fontSize) : readInlineSize(block),
    afterImage: short && isBelowPicture(block),
  };
  const told = Object.entries(seen).filter(([, value]) => value);
  return told.length ? (Object.fromEntries(told) as Typography) : undefined;
}

/** The bold words a block opens with; `all` when nothing but punctuation is left. */
function readBoldWords(block: Element): { all: boolean; lead: string } {
  const outside = isInsideBold(block.parentElement);
  const walker = block.ownerDocument.createTreeWalker(block, 4 /* NodeFilter.SHOW_TEXT */);
  let lead = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.nodeValue ?? '';
    if (!words.trim()) continue;
    if (isBoldWithin(node.parentElement, block, outside)) lead += words;
    else if (!ONLY_PUNCTUATION.test(words.slice(0, LONGEST_LEAD)))
      return { all: false, lead: trimLead(lead) };
    else lead += words;
    if (lead.length > LONGEST_LEAD) return { all: false, lead: '' };
  }
  return { all: lead.trim() !== '' && !ONLY_PUNCTUATION.test(lead), lead: '' };
}

function trimLead(lead: string): string {
  return lead.replace(/\s+/g, ' ').trim();
}

function isBoldWithin(from: Element | null, block: Element, outside: boolean): boolean {
  for (let e = from; e; e = e.parentElement) {
    const style = e.getAttribute('style') ?? '';
    if (NORMAL_STYLE.test(style)) return false;
    if (BOLD_TAGS.has(e.localName) || BOLD_STYLE.test(style)) return true;
    if (e === block) break;
  }
  return outside;
}

/** `<strong><p>…</p></strong>`, as old editors write it. */
function isInsideBold(parent: Element | null): boolean {
  return parent !== null && BOLD_TAGS.has(parent.localName) && !/^h\d$/.test(parent.localName);
}

function isCentred(block: Element): boolean {
  for (let e: Element | null = block, up = 0; e && up < 3; e = e.parentElement, up++) {
    if (e.localName === 'center' || e.getAttribute('align')?.toLowerCase() === 'center')
      return true;
    const style = e.getAttribute('style') ?? '';
    if (CENTRE_STYLE.test(style)) return true;
    if (/text-align/i.test(style)) return false;
  }
  return false;
}

function readInlineSize(block: Element): number | undefined {
  for (const e of [soleChild(block), block]) {
    const found = SIZE_STYLE.exec(e.getAttribute('style') ?? '');
    if (found) return Number(found[1]) * (found[2]?.toLowerCase() === 'pt' ? PIXELS_PER_POINT : 1);
    const size = e.localName === 'font' ? Number(e.getAttribute('size')) : 0;
    if (size) return FONT_SIZES[Math.min(7, Math.max(1, size)) - 1];
  }
  return undefined;
}

/** The innermost element that still holds all the words. */
function soleChild(block: Element): Element {
  let e = block;
  for (let child = e.firstElementChild; child; child = e.firstElementChild) {
    if (child.nextElementSibling || child.textContent?.trim() !== e.textContent?.trim()) break;
    e = child;
  }
  return e;
}

function readComputedStyle(live: Element | null, text: string, short: boolean) {
  const view = live?.ownerDocument.defaultView;
  if (!live || !view) return null;
  const whole = short && live.textContent?.trim() === text.trim();
  return view.getComputedStyle(whole ? soleChild(live) : live);
}

function isBoldWeight(style: CSSStyleDeclaration | null): boolean {
  return style !== null && Number(style.fontWeight) >= 600;
}

const PICTURE = 'img, picture, video, figure, svg, canvas';

/** The picture may stand in the element before, or in the block itself above the words. */
function isBelowPicture(block: Element): boolean {
  let before = block.previousElementSibling;
  for (let steps = 0; before && steps < 3 && isEmpty(before); steps++)
    before = before.previousElementSibling;
  return (before !== null && isPicture(before)) || block.querySelector(PICTURE) !== null;
}

function isPicture(e: Element): boolean {
  const holds = e.matches(PICTURE) || e.querySelector(PICTURE) !== null;
  return holds && (e.textContent ?? '').trim().length < LONGEST_CANDIDATE;
}

function isEmpty(e: Element): boolean {
  return !e.matches(PICTURE) && !e.querySelector(PICTURE) && !(e.textContent ?? '').trim();
}
