// A formula in a line of plain text: powers raised, fractions with a stroke, brackets where a stroke would reach too far.
import { ELEMENT_NODE, TEXT_NODE } from '../../dom-numbers';
import { oneLine } from '../../text/collapse-space';
import { shiftText } from '../../text/raised';

const MAX_DEPTH = 60;
/** More than one of these beside a stroke needs brackets. */
const SINGLE = /^(?:[\p{L}\p{N}.]+|\(.*\))$/u;

type Write = (parts: string[]) => string;
const grouped = (text: string) => (SINGLE.test(text) ? text : `(${text})`);
const up = (text = '') => (text ? shiftText(text, 'sup') : '');
const down = (text = '') => (text ? shiftText(text, 'sub') : '');

const WRITERS: Record<string, Write> = {
  mfrac: ([over = '', under = '']) => `${grouped(over)}/${grouped(under)}`,
  msqrt: (parts) => `√${grouped(parts.join(''))}`,
  mroot: ([base = '', index]) => `${up(index)}√${grouped(base)}`,
  msup: ([base = '', over]) => base + up(over),
  msub: ([base = '', under]) => base + down(under),
  msubsup: ([base = '', under, over]) => base + down(under) + up(over),
  munder: ([base = '', under]) => base + down(under),
  munderover: ([base = '', under, over]) => base + down(under) + up(over),
  mover: ([base = '', over = '']) => (over.length === 1 ? base + over : base + up(over)),
  mtr: (cells) => cells.join(' '),
  mtable: (rows) => rows.join('; '),
};

/** A TeX source stands as it is. */
export function formulaWords(math: Element): string {
  return oneLine(write(math, 0));
}

function write(node: Node, depth: number): string {
  if (node.nodeType === TEXT_NODE) return (node as Text).data.trim();
  if (node.nodeType !== ELEMENT_NODE || depth > MAX_DEPTH) return '';
  const element = node as Element;
  const parts = [...element.childNodes].map((child) => write(child, depth + 1));
  const writer = WRITERS[element.localName];
  // Operators are set apart, but not from what they begin or end.
  return writer
    ? writer(parts.filter((_, i) => element.childNodes[i]?.nodeType === ELEMENT_NODE))
    : parts.join('');
}
