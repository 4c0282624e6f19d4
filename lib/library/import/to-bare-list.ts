// A list of links in HTML, written anew of nothing but what such a list is made of: folders, links, notes. A parser needs the square of
// the depth for what is left open; a file that holds a hundred thousand open elements would stop the page that reads it.

const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:[\s/][^<>]*)?)>/iy;
/** What stands in these is no text. */
const CODE = /^(?:script|style|template|noscript|xmp|iframe|title)$/;
const CODE_END = /<\/(script|style|template|noscript|xmp|iframe|title)/gi;
const KEPT = new Set(['a', 'h3', 'dl', 'dt', 'dd']);
const ATTRIBUTE = /([^\s"'=/]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=]+)))?/g;
const KEPT_ATTRIBUTES = new Set(['href', 'tags', 'add_date']);
/** Folders within folders: far more than a reader makes. Deeper ones count as the last. */
const DEEPEST = 60;

export function toBareList(html: string): string {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    parts.push(html.slice(from, at));
    const tag = readTag(html, at);
    from = at = tag.end;
    if (tag.name === 'dl') {
      const last = depth;
      depth = Math.max(0, depth + (tag.isEnd ? -1 : 1));
      if (Math.max(last, depth) > DEEPEST) continue;
    }
    parts.push(tag.kept);
  }
  return [...parts, html.slice(from)].join('');
}

interface Tag {
  name: string;
  isEnd: boolean;
  /** What is written of it. */
  kept: string;
  end: number;
}

function readTag(html: string, at: number): Tag {
  const none = { name: '', isEnd: false, kept: '' };
  if (html.startsWith('<!--', at)) return { ...none, end: placeAfter(html, '-->', at) };
  TAG.lastIndex = at;
  const [whole, slash, written = '', rest = ''] = TAG.exec(html) ?? [];
  if (whole === undefined) return { ...none, kept: '&lt;', end: at + 1 };
  const [name, isEnd, end] = [written.toLowerCase(), slash === '/', at + whole.length];
  if (CODE.test(name) && !isEnd) return { ...none, end: findEnd(name, html, end) };
  const kept = KEPT.has(name) ? `<${slash}${name}${isEnd ? '' : writeAttributes(rest)}>` : '';
  return { name, isEnd, kept, end };
}

/** Values as they stand, references and all; quoted so that each ends where it began. */
function writeAttributes(rest: string): string {
  const found = new Map<string, string>();
  for (const [, written = '', double, single, bare] of rest.matchAll(ATTRIBUTE)) {
    const name = written.toLowerCase();
    const value = double ?? single ?? bare ?? '';
    if (KEPT_ATTRIBUTES.has(name) && !found.has(name)) found.set(name, value);
  }
  return [...found]
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
    .join('');
}

function findEnd(name: string, html: string, from: number): number {
  CODE_END.lastIndex = from;
  for (let found = CODE_END.exec(html); found; found = CODE_END.exec(html))
    if (found[1]?.toLowerCase() === name) return found.index;
  return html.length;
}

function placeAfter(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}
