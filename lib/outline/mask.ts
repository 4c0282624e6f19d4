// Hides quotations and brackets, so that “一是要学，二是要做” in somebody's mouth is not taken for points of the text.

const PAIRS: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': ')',
  '«': '»',
  '„': '“',
};
const CLOSERS = new Set(Object.values(PAIRS));
/** Shorter brackets may be markers themselves: （一）, (12). */
const SHORT_BRACKET = 6;
const HIDDEN = '\u0001';

interface Opened {
  at: number;
  close: string;
}

/** Same length as `text`; what stands inside a closed pair is replaced, the marks themselves stay. */
export function maskQuotations(text: string): string {
  const spans: [from: number, to: number][] = [];
  const open: Opened[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    const top = open.at(-1);
    if (top && c === top.close) {
      open.pop();
      if (i - top.at - 1 >= (isBracket(c) ? SHORT_BRACKET : 1)) addSpan(spans, top.at + 1, i);
    } else if (PAIRS[c] && open.length < 8) open.push({ at: i, close: PAIRS[c] });
    else if (CLOSERS.has(c))
      open.length = Math.max(
        0,
        open.findLastIndex((o) => o.close === c),
      );
  }
  return hide(text, spans);
}

function isBracket(close: string): boolean {
  return close === '）' || close === ')';
}

/** Pairs close from the inside out: an outer one swallows what it holds. */
function addSpan(spans: [number, number][], from: number, to: number): void {
  while (spans.length && (spans.at(-1)?.[0] ?? -1) >= from) spans.pop();
  spans.push([from, to]);
}

function hide(text: string, spans: readonly [number, number][]): string {
  if (!spans.length) return text;
  const parts: string[] = [];
  let from = 0;
  for (const [start, end] of spans) {
    parts.push(text.slice(from, start), HIDDEN.repeat(end - start));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
