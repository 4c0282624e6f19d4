// HTML text without event handlers, before anything parses it: under a page's policy for scripts the parser reports every one of them
// to the site, even in a document where nothing runs. Renamed, not cut: nothing else of the text moves. What is missed here is
// reported, not run; what is allowed is decided after parsing, in sanitize.ts.

/** A quick look: most texts have none. */
const ANY = /[\s"'/]on[a-z]/i;
const LETTER = /[a-z]/i;
const SPACE = /[\s/]/;
const NAME_END = /[\s/>=]/;
const VALUE_END = /[\s>]/;
/** Elements whose content is text, whatever stands in it (HTML Standard, 13.2.5.2 to 13.2.5.5): words of the page. */
const TEXT_ELEMENTS: Record<string, RegExp> = {
  textarea: /<\/textarea/gi,
  title: /<\/title/gi,
};
/** Text too, but markup within <svg>: looked through by itself, so that its quotation marks end with it. */
const CODE_ELEMENTS: Record<string, RegExp> = {
  script: /<\/script/gi,
  style: /<\/style/gi,
};

export function withoutHandlers(html: string): string {
  if (!ANY.test(html)) return html;
  let clean = '';
  let from = 0;
  for (const at of findHandlers(html, true)) {
    clean += `${html.slice(from, at)}x-`;
    from = at + 2;
  }
  return clean + html.slice(from);
}

/** Where the names of handlers begin. */
function findHandlers(html: string, hasCode: boolean): number[] {
  const found: number[] = [];
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    at += 1;
    if (!LETTER.test(html.charAt(at))) continue;
    const nameEnd = skipTo(html, at, NAME_END);
    const name = html.slice(at, nameEnd).toLowerCase();
    at = readAttributes(html, nameEnd, found);
    const [text, code] = [TEXT_ELEMENTS[name], hasCode ? CODE_ELEMENTS[name] : undefined];
    if (text) at = findFrom(html, at, text);
    if (code) {
      const end = findFrom(html, at, code);
      for (const inside of findHandlers(html.slice(at, end), false)) found.push(at + inside);
      at = end;
    }
  }
  return found;
}

/** Notes the handlers of one tag; returns where the tag ends. */
function readAttributes(html: string, start: number, found: number[]): number {
  let at = skip(html, start, SPACE);
  while (at < html.length && html[at] !== '>') {
    if (/^on[a-z]/i.test(html.slice(at, at + 3))) found.push(at);
    // A name may begin with an equals sign, and only there.
    at = skip(html, skipValue(html, skipTo(html, at + 1, NAME_END)), SPACE);
  }
  return at;
}

function skipValue(html: string, nameEnd: number): number {
  const equals = skip(html, nameEnd, /\s/);
  if (html[equals] !== '=') return nameEnd;
  const at = skip(html, equals + 1, /\s/);
  const quote = html[at];
  if (quote !== '"' && quote !== "'") return skipTo(html, at, VALUE_END);
  const end = html.indexOf(quote, at + 1);
  return end < 0 ? html.length : end + 1;
}

function skip(html: string, at: number, wanted: RegExp): number {
  let end = at;
  while (end < html.length && wanted.test(html.charAt(end))) end++;
  return end;
}

function skipTo(html: string, at: number, stop: RegExp): number {
  let end = at;
  while (end < html.length && !stop.test(html.charAt(end))) end++;
  return end;
}

function findFrom(html: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return pattern.exec(html)?.index ?? html.length;
}
