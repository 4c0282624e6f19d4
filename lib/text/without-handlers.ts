// HTML text without event handlers, before anything parses it: under a page's policy for scripts the parser reports every one of them
// to the site, even in a document where nothing runs. Their names lose the first letter: nothing is added to the text. What is missed here
// is reported, not run; what is allowed is decided after parsing, in sanitize.ts.

/** A quick look: most texts have none. */
const ANY = /[\s"'/]on[a-z]/i;
const LETTER = /[a-z]/i;
const SPACE = /[\s/]/;
/** Of an element: an equals sign is part of it. */
const TAG_NAME_END = /[\s/>]/;
const NAME_END = /[\s/>=]/;
const VALUE_END = /[\s>]/;
/** Elements whose content is text, whatever stands in it (HTML Standard, 13.2.5.2 to 13.2.5.5): words of the page. */
const TEXT_ELEMENT = /^(?:textarea|title)$/;
/** Text too: looked through by itself, so that its quotation marks end with it. */
const CODE_ELEMENT = /^(?:script|style|xmp|iframe|noembed|noframes)$/;

/** Within <svg> and <math> no element's content is text, and there are sections of it. */
type Reading = 'page' | 'code' | 'drawing';
const DRAWING = /<(?:svg|math)/i;

/** Only a parser knows where a drawing ends: from the first on the text is read both ways. */
export function withoutHandlers(html: string): string {
  if (!ANY.test(html)) return html;
  const clean = rename(html, 'page');
  const drawing = clean.search(DRAWING);
  return drawing < 0 ? clean : clean.slice(0, drawing) + rename(clean.slice(drawing), 'drawing');
}

function rename(html: string, reading: Reading): string {
  let clean = '';
  let from = 0;
  for (const at of findHandlers(html, reading)) {
    clean += html.slice(from, at);
    from = at + 1;
  }
  return clean + html.slice(from);
}

/** Where the names of handlers begin. */
function findHandlers(html: string, reading: Reading): number[] {
  const found: number[] = [];
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    at += 1;
    const isEnd = html[at] === '/';
    if (isEnd) at += 1;
    if (!LETTER.test(html.charAt(at))) {
      if (isEnd || html[at] === '!' || html[at] === '?') at = skipComment(html, at, reading);
      continue;
    }
    const nameEnd = skipTo(html, at, TAG_NAME_END);
    const name = isEnd ? '' : html.slice(at, nameEnd).toLowerCase();
    at = readAttributes(html, nameEnd, found);
    if (reading !== 'drawing' && TEXT_ELEMENT.test(name)) at = findEnd(html, at, name);
    if (reading === 'page' && CODE_ELEMENT.test(name)) {
      const end = findEnd(html, at, name);
      for (const inside of findHandlers(html.slice(at, end), 'code')) found.push(at + inside);
      at = end;
    }
  }
  return found;
}

const COMMENT_END = /--!?>/g;

/** Comments, and what is taken for one (HTML Standard, 13.2.5.41 to 13.2.5.52, 13.2.5.69); quotation marks mean nothing in them. */
function skipComment(html: string, at: number, reading: Reading): number {
  if (html.startsWith('!--', at) && !/^!---?>/.test(html.slice(at, at + 5))) {
    COMMENT_END.lastIndex = at + 3;
    return placeOf(COMMENT_END.exec(html)?.index ?? -1, html);
  }
  const isSection = reading === 'drawing' && html.startsWith('![CDATA[', at);
  return placeOf(html.indexOf(isSection ? ']]>' : '>', at), html);
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
  return placeOf(html.indexOf(quote, at + 1), html) + 1;
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

function findEnd(html: string, from: number, name: string): number {
  let at = html.indexOf('</', from);
  while (at >= 0 && html.slice(at + 2, at + 2 + name.length).toLowerCase() !== name)
    at = html.indexOf('</', at + 2);
  return placeOf(at, html);
}

/** What is not there ends with the text. */
const placeOf = (at: number, { length }: string) => (at < 0 ? length : at);
