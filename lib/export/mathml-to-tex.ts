// A formula as TeX: its own source where the page gave it, else made of its presentation MathML.
import { ELEMENT_NODE, TEXT_NODE } from '../dom-numbers';
import { oneLine } from '../text/collapse-space';

type Write = (parts: readonly string[]) => string;

const MAX_DEPTH = 60;
const group = (text = '') => (/^(?:[\p{L}\p{N}]|\\\w+)$/u.test(text) ? text : `{${text}}`);

const WRITERS: Record<string, Write> = {
  mfrac: ([over, under]) => `\\frac{${over ?? ''}}{${under ?? ''}}`,
  msqrt: (parts) => `\\sqrt{${parts.join('')}}`,
  mroot: ([base, index]) => `\\sqrt[${index ?? ''}]{${base ?? ''}}`,
  msup: ([base, over]) => `${group(base)}^${group(over)}`,
  msub: ([base, under]) => `${group(base)}_${group(under)}`,
  msubsup: ([base, under, over]) => `${group(base)}_${group(under)}^${group(over)}`,
  munder: ([base, under]) => `${base ?? ''}_${group(under)}`,
  mover: ([base, over]) => `\\overset{${over ?? ''}}{${base ?? ''}}`,
  munderover: ([base, under, over]) => `${base ?? ''}_${group(under)}^${group(over)}`,
  mtable: (rows) => `\\begin{matrix} ${rows.join(' \\\\ ')} \\end{matrix}`,
  mtr: (cells) => cells.join(' & '),
  mtext: (parts) => `\\text{${parts.join('')}}`,
};
/** Signs that TeX has names for, where it would read the sign itself otherwise. */
const SPECIAL = /[\\{}$&#^_~%]/g;
const NAMES: Record<string, string> = { '\\': '\\backslash ', '^': '\\hat{}', '~': '\\sim ' };

export function texOf(math: Element): string {
  return oneLine(math.getAttribute('alttext') ?? write(math, 0));
}

function write(node: Node, depth: number): string {
  if (node.nodeType === TEXT_NODE)
    return (node as Text).data.trim().replace(SPECIAL, (sign) => NAMES[sign] ?? `\\${sign}`);
  if (node.nodeType !== ELEMENT_NODE || depth > MAX_DEPTH) return '';
  const { localName, childNodes } = node as Element;
  const writer = WRITERS[localName];
  const kept = [...childNodes].filter(
    (child) => !writer || localName === 'mtext' || child.nodeType === ELEMENT_NODE,
  );
  const parts = kept.map((child) => write(child, depth + 1));
  return writer ? writer(parts) : parts.join('');
}
