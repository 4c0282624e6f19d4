// A JSON object read as it streams in: every element of its arrays by itself, every other member whole, so that a file of any size
// needs the room of its largest part. RFC 8259; how its text is laid out does not matter.

export interface JsonPart {
  /** The member it stands in. */
  name: string;
  /** One that is nested deeper than `DEEPEST`: its text. */
  value: unknown;
}

/** Many times what anything of ours is. No message carries and no store holds what is nested ten thousand deep. */
const DEEPEST = 200;

/** 'broken': no JSON object; 'too-large': one part is longer than allowed; 'cut-off': the text ends before the object does. */
export class BadJson extends Error {
  constructor(readonly problem: 'broken' | 'too-large' | 'cut-off') {
    super(`JSON is ${problem}`);
  }
}

type Place = 'before' | 'name' | 'value' | 'element' | 'after';

/** What a mark means where it stands; anything else there begins a part. */
const MARKS: Record<Place, Record<string, Place>> = {
  before: { '{': 'name' },
  name: { ',': 'name', '}': 'after' },
  value: { ':': 'value', '[': 'element' },
  element: { ',': 'element', ']': 'name' },
  after: {},
};

/** @param most characters of one part. Throws `BadJson`. */
export async function* readJsonParts(
  chunks: AsyncIterable<string>,
  most: number,
): AsyncGenerator<JsonPart> {
  let place: Place = 'before';
  let name = '';
  let text = '';
  let scan: Scan | null = null;
  for await (const chunk of chunks) {
    text += chunk;
    let at = 0;
    for (;;) {
      if (!scan) {
        at = skipBlanks(text, at);
        const mark = text.charAt(at);
        if (mark === '') break;
        const next: Place | undefined = MARKS[place][mark];
        if (next) {
          place = next;
          at += 1;
          continue;
        }
        if (place === 'before' || place === 'after') throw new BadJson('broken');
        scan = { at: 0, depth: 0, deepest: 0, inString: false, isEscaped: false };
      }
      const length = findLength(text, at, scan);
      if (length === null) break;
      const part = text.slice(at, at + length);
      const value = scan.deepest > DEEPEST ? part : parse(part);
      scan = null;
      at += length;
      if (place === 'name') {
        name = String(value);
        place = 'value';
        continue;
      }
      yield { name, value };
      if (place === 'value') place = 'name';
    }
    text = text.slice(at);
    if (text.length > most) throw new BadJson('too-large');
  }
  if (place !== 'after') throw new BadJson('cut-off');
}

/** How far a part was looked through, counted from its beginning. */
interface Scan {
  at: number;
  depth: number;
  deepest: number;
  inString: boolean;
  isEscaped: boolean;
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const isOpening = (code: number) => code === 0x7b || code === 0x5b;
const isClosing = (code: number) => code === 0x7d || code === 0x5d;
const isBlank = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/** Null when more is needed: `scan` remembers how far it went. */
function findLength(text: string, start: number, scan: Scan): number | null {
  for (; start + scan.at < text.length; scan.at++) {
    const code = text.charCodeAt(start + scan.at);
    if (scan.inString) {
      if (scan.isEscaped) scan.isEscaped = false;
      else if (code === BACKSLASH) scan.isEscaped = true;
      else if (code === QUOTE) {
        scan.inString = false;
        if (scan.depth === 0) return scan.at + 1;
      }
    } else if (code === QUOTE) scan.inString = true;
    else if (isOpening(code)) {
      scan.depth += 1;
      scan.deepest = Math.max(scan.deepest, scan.depth);
    } else if (isClosing(code)) {
      // A number or a word ends before the mark that closes what it stands in.
      if (scan.depth === 0) return scan.at;
      scan.depth -= 1;
      if (scan.depth === 0) return scan.at + 1;
    } else if (scan.depth === 0 && (code === COMMA || isBlank(code))) return scan.at;
  }
  return null;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function parse(part: string): unknown {
  try {
    return JSON.parse(part);
  } catch {
    throw new BadJson('broken');
  }
}
