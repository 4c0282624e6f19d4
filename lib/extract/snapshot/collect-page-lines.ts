// The page as the lines a reader sees, in order, from one walk over its text nodes; readers then look at lines, not at markup.

import { ELEMENT_NODE, SHOW_TEXT, TEXT_NODE } from '../../dom-numbers';
import { cleanText } from '../../text/clean-text';
import { hidesByStyle } from '../../text/read-style';
import { CAPITAL_FIRST, hasInk } from '../../text/words';
import { NEVER_CONTENT } from '../rules/elements';

export interface PageLine {
  text: string;
  /** The block the line stands in; a heading is one line with itself as the block. */
  block: Element;
  /** 1 to 6 for a heading, 0 for anything else. */
  level: number;
  /** Characters of the line that stand in links. */
  linked: number;
  /** The pieces the line is made of: one per text node. */
  parts: LinePart[];
}

export interface LinePart {
  /** As it stands in the page. */
  text: string;
  element: Element;
}

const MAX_LINES = 4000;
const MAX_LINE = 4000;

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const SILENT = new Set([...NEVER_CONTENT, 'noscript', 'math', 'button', 'title']);

/** Lines of the document's body, blank ones left out; at most 4,000. */
export function collectPageLines(copy: Document): PageLine[] {
  const lines: PageLine[] = [];
  if (!copy.body) return lines;
  const walker = copy.createTreeWalker(copy.body, SHOW_TEXT);
  const owners = new Map<Element, Owner>();
  let open: PageLine | null = null;
  let node = walker.nextNode() as Text | null;
  for (; node && lines.length < MAX_LINES; node = walker.nextNode() as Text | null) {
    const data = node.data;
    if (!hasInk(data)) continue;
    const element = node.parentElement;
    if (!element) continue;
    const owner = ownerOf(element, owners);
    if (owner.silent) continue;
    if (!open || open.block !== owner.block || (owner.level === 0 && startsLine(node, owner.block)))
      open = openLine(lines, owner);
    addPart(open, { text: data, element, linked: owner.linked });
  }
  return lines.map(closeLine).filter((line) => line.text !== '');
}

interface Owner {
  block: Element;
  level: number;
  linked: boolean;
  silent: boolean;
}

function ownerOf(element: Element, owners: Map<Element, Owner>): Owner {
  const known = owners.get(element);
  if (known) return known;
  const name = element.localName;
  const parent = element.parentElement;
  const level = headingLevel(name);
  const owner: Owner = { block: element, level, linked: name === 'a', silent: SILENT.has(name) };
  if (parent && level === 0 && name !== 'body') {
    const above = ownerOf(parent, owners);
    if (above.silent) owner.silent = true;
    if (above.linked) owner.linked = true;
    // Blogs keep the category in the heading, out of sight.
    if (above.level > 0 && hidesByStyle(element.getAttribute('style'))) owner.silent = true;
    if (INLINE.has(name) || above.level > 0) {
      owner.block = above.block;
      owner.level = above.level;
    }
  }
  owners.set(element, owner);
  return owner;
}

function headingLevel(name: string): number {
  return name.length === 2 && name[0] === 'h' && name[1]! >= '1' && name[1]! <= '6' ? +name[1]! : 0;
}

/** Whether a line break or another block stands directly before this text within its block. */
function startsLine(node: Node, block: Element): boolean {
  for (let at: Node | null = node; at && at !== block; at = at.parentNode) {
    let before = at.previousSibling;
    while (before && before.nodeType !== ELEMENT_NODE) {
      if (before.nodeType === TEXT_NODE && hasInk((before as Text).data)) return false;
      before = before.previousSibling;
    }
    if (before) return endsLine(before as Element);
  }
  return true;
}

function endsLine(element: Element): boolean {
  if (!INLINE.has(element.localName)) return element.localName !== 'img';
  const last = element.lastElementChild;
  return last !== null && (last.localName === 'br' || !INLINE.has(last.localName));
}

function openLine(lines: PageLine[], owner: Owner): PageLine {
  const line: PageLine = { text: '', block: owner.block, level: owner.level, linked: 0, parts: [] };
  lines.push(line);
  return line;
}

/** In a small letter or a colon. */
function endsLow(text: string): boolean {
  const last = text.at(-1) ?? '';
  return last === ':' || last !== last.toUpperCase();
}

function addPart(line: PageLine, part: LinePart & { linked: boolean }): void {
  if (line.text.length > MAX_LINE) return;
  // A kicker and its headline, two elements that a style sets apart: “Harbour townThe bridge”, “Harbour town:The bridge”.
  const isSetApart = line.level > 0 && endsLow(line.text) && CAPITAL_FIRST.test(part.text);
  line.text += isSetApart ? ` ${part.text}` : part.text;
  if (part.linked) line.linked += part.text.trim().length;
  line.parts.push(part);
}

function closeLine(line: PageLine): PageLine {
  line.text = cleanText(line.text, MAX_LINE);
  return line;
}
