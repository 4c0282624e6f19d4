// The pieces of a template in a row, closed up where a field is missing: its label and one of the marks around it go too.
import { trimTrailing } from '../text/trim-trailing';
import { nestInside } from './nest-marks';
import { hasFields, isMissing, type Piece } from './template-pieces';

const SEPARATOR = /[\s,，、;；:：·|/—–-]/;
const SEPARATORS_AT_START = /^[\s,，、;；:：·|/—–-]+/;
/** `来源：` or `Source: ` right before a field. */
const LABEL_AT_END = /[^\s,，、;；:：·|/—–.。]{1,16}\s?[:：]\s*$/;

const LEADING_DASH = /^[—–-]{1,3} ?/;

interface Line {
  /** Up to the last value. */
  done: string;
  /** The text of the template behind it. */
  text: string;
  /** A field was missing right here. */
  gap: boolean;
}

export function closeUp(pieces: readonly Piece[]): string {
  const anyMissing = pieces.some(isMissing);
  const line: Line = { done: '', text: '', gap: false };
  for (const piece of pieces) {
    if (isMissing(piece)) skip(line);
    else if ('text' in piece) addText(line, piece.text);
    else addValue(line, piece);
  }
  const whole = line.done + line.text;
  return anyMissing ? trimTrailing(whole, SEPARATOR) : whole;
}

function skip(line: Line): void {
  line.text = line.text.replace(LABEL_AT_END, '');
  line.gap = true;
}

function addText(line: Line, text: string): void {
  line.text = line.gap ? joinOver(line, text) : line.text + text;
  line.gap = false;
}

function addValue(line: Line, piece: Exclude<Piece, { text: string }>): void {
  // （来源：…） leans on what stands before it: no comma is left between.
  if (line.gap && 'group' in piece && /[（([]/.test(piece.open))
    line.text = trimTrailing(line.text, SEPARATOR) + (piece.open === '（' ? '' : ' ');
  line.done += line.text + toText(piece);
  line.text = '';
  line.gap = false;
}

function toText(piece: Exclude<Piece, { text: string }>): string {
  if ('value' in piece) return piece.value;
  if (!hasFields(piece.group)) return piece.open + piece.group.map(literal).join('') + piece.close;
  return piece.open + nestInside(piece.open, closeUp(piece.group)) + piece.close;
}

function literal(piece: Piece): string {
  return 'text' in piece ? piece.text : toText(piece);
}

/** Of the marks on both sides of a gap one stays: a full stop, else the one before, unless that is a mere space. */
function joinOver({ done, text }: Line, after: string): string {
  const rest = after.replace(SEPARATORS_AT_START, '');
  if (ENDED.test(text)) return text + after.replace(/^[.。]/, '').replace(SEPARATORS_AT_START, '');
  const stem = trimTrailing(text, SEPARATOR);
  // A dash that opens the line leads to all of it, not to the field that is missing.
  if (!(done + stem)) return (LEADING_DASH.exec(text)?.[0] ?? '') + rest.replace(/^[.。]\s*/, '');
  if (/^[.。]/.test(after)) return stem + (ENDED.test(done + stem) ? after.slice(1) : after);
  return text.slice(stem.length).trim() ? text + rest : stem + after;
}

const ENDED = /[.。!?！？]\s*$/;
