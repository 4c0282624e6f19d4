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
const MARKS = /[“”‘’「」『』《》〈〉（）()«»„]/g;
/** Shorter brackets may be markers themselves: （一）, (12). */
const SHORT_BRACKET = 6;
/** Quotations in quotations; deeper ones do not occur. */
const DEEPEST = 8;
const HIDDEN = '\u0001';

interface Opened {
  at: number;
  close: string;
}

/** Same length as `text`; what stands inside a closed pair is replaced, the marks themselves stay. */
export function maskQuotations(text: string): string {
  const spans: [from: number, to: number][] = [];
  const open: Opened[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const top = open.at(-1);
    if (top && mark === top.close) {
      open.pop();
      const least = isBracket(mark) ? SHORT_BRACKET : 1;
      if (index - top.at - 1 >= least) addSpan(spans, top.at + 1, index);
    } else if (PAIRS[mark] && open.length < DEEPEST) {
      open.push({ at: index, close: PAIRS[mark] });
    } else {
      // A closing mark whose opening one was never closed inside: what was opened since is no pair.
      open.length = Math.max(
        0,
        open.findLastIndex((o) => o.close === mark),
      );
    }
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
