// Everything that stands inside quotation marks, with what stands around it. What it is, is for others to judge.
import type { Block } from '../../article';
import { HAN } from '../../text/scripts';

export interface Quotation {
  /** Without the marks. */
  text: string;
  block: number;
  start: number;
  endBlock: number;
  end: number;
  /** The block's text up to the opening mark, and from behind the closing one. */
  before: string;
  after: string;
}

const PAIRS: Record<string, string> = { '“': '”', '「': '」', '"': '"', '‘': '’', "'": "'" };
/** The marks of the British press are its apostrophes, too. */
const SINGLE = /['‘]/;
const TAGS = new Set(['p', 'li', 'blockquote', 'dd', 'td']);
/** A quotation that runs over paragraphs opens each of them anew and closes once. */
const MAX_PARAGRAPHS = 6;

type Blocks = readonly Pick<Block, 'text' | 'tag'>[];

export function listQuotations(blocks: Blocks): Quotation[] {
  const found: Quotation[] = [];
  let taken = -1;
  blocks.forEach(({ text, tag }, block) => {
    if (!TAGS.has(tag) || block <= taken) return;
    for (let at = nextOpening(text, 0); at >= 0; ) {
      const quotation = readQuotation(blocks, block, at);
      if (!quotation && SINGLE.test(text.charAt(at))) {
        at = nextOpening(text, at + 1);
        continue;
      }
      if (!quotation) break;
      found.push(quotation);
      if (quotation.endBlock !== block) {
        taken = quotation.endBlock;
        break;
      }
      at = nextOpening(text, quotation.end + 1);
    }
  });
  return found;
}

function nextOpening(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const mark = text.charAt(at);
    if (!(mark in PAIRS) || (SINGLE.test(mark) && !opensSingle(text, at))) continue;
    // A straight mark opens where no word ends: not 5", and not the end of one that opened out of sight.
    if (mark !== '"' || !/[\p{L}\p{N}.,!?]/u.test(text.charAt(at - 1)) || isHanBefore(text, at))
      return at;
  }
  return -1;
}

function isHanBefore(text: string, at: number): boolean {
  return HAN.test(text.charAt(at - 1));
}

function readQuotation(blocks: Blocks, block: number, open: number): Quotation | null {
  const text = blocks[block]?.text ?? '';
  const mark = text.charAt(open);
  const lines: string[] = [];
  for (let i = block; i < Math.min(blocks.length, block + MAX_PARAGRAPHS); i++) {
    const line = blocks[i]?.text ?? '';
    const from = i === block ? open + 1 : 1;
    if (i > block && !line.startsWith(mark)) return unclosed(lines, text, { block, open });
    const end = closing(line, from, mark);
    lines.push(line.slice(from, end < 0 ? undefined : end));
    if (end < 0) continue;
    const before = text.slice(0, open);
    const after = line.slice(end + 1);
    return { text: lines.join('\n'), block, start: open + 1, endBlock: i, end, before, after };
  }
  return unclosed(lines, text, { block, open });
}

/** A mark that was forgotten: the words end with their paragraph. A straight one may as well be no mark. */
function unclosed(
  lines: readonly string[],
  text: string,
  { block, open }: { block: number; open: number },
): Quotation | null {
  const last = lines.at(-1) ?? '';
  if (!/[“「]/.test(text.charAt(open)) || !/[.!?…。！？]$/.test(last) || /[“”「」]/.test(last))
    return null;
  const endBlock = block + lines.length - 1;
  const end = endBlock === block ? text.length : last.length + 1;
  const before = text.slice(0, open);
  return { text: lines.join('\n'), block, start: open + 1, endBlock, end, before, after: '' };
}

/** A space before and a Latin letter behind: not an apostrophe, and not the inner marks of Chinese. */
function opensSingle(text: string, at: number): boolean {
  return /^[\s([—–]?$/.test(text.charAt(at - 1)) && /[\p{sc=Latin}“"]/u.test(text.charAt(at + 1));
}

/** The mark behind a comma or full stop, else the first that no letter follows: the Smiths’ house is no end. */
function closingSingle(line: string, from: number, close: string): number {
  let first = -1;
  for (let at = from; at < line.length; at++) {
    const char = line.charAt(at);
    if (SINGLE.test(char) && opensSingle(line, at)) break;
    if (char !== close || /\p{L}/u.test(line.charAt(at + 1))) continue;
    if (/[,.!?…—]/.test(line.charAt(at - 1))) return at;
    if (first < 0) first = at;
  }
  return first;
}

function closing(line: string, from: number, open: string): number {
  const close = PAIRS[open] ?? '';
  if (SINGLE.test(open)) return closingSingle(line, from, close);
  let depth = 1;
  for (let at = from; at < line.length; at++) {
    const char = line.charAt(at);
    if (char === close) depth -= 1;
    else if (char === open) depth += 1;
    if (depth === 0) return at;
  }
  return -1;
}
