// Code as the page shows it: lines and indentation kept, whatever a highlighter made of them; line numbers and buttons left out.

import { ELEMENT_NODE, TEXT_NODE } from '../../dom-numbers';
import { splitAt } from '../../text/single-marks';

const set = (names: string) => new Set(names.split(' '));
/** Each is a line of its own. */
const LINES = set('div li p tr');
/** White space between their children says nothing. */
const FRAMES = set('table tbody thead tr ol ul');
const SKIPPED = set('button script style svg select textarea input template noscript');
const LINE_NAME = /(?:^|\s)(?:line|code-?line|token-line|view-line|ec-line)(?:\s|$)/i;
const GUTTER =
  /(?:^|[\s_-])(?:gutter|line-?numbers?(?:-rows)?|linenos?|ln-numbers?|blob-num|pre-numbering|(?:crayon-)?nums|toolbar|hljs-button|copy(?:[_-]?(?:btn|button|code|icon))?|clipboard|lang)(?:[\s_-]|$)/i;
const GUTTER_TOKEN = /(?:^|\s)(?:lnt?|lineno)(?:\s|$)/;
const GUTTER_CELL =
  'td.gutter,td.linenos,td.lineno,td.rouge-gutter,td.hljs-ln-numbers,td.blob-num,td.crayon-nums,td.lntd';
/** What stands in these is no code. */
const NOT_CODE = 'img,picture,figure,iframe,video,h1,h2,h3,h4,article,section,form';

/** A block of code: <pre>, and tables whose first cells hold line numbers. */
export function isCode(element: Element, name: string): boolean {
  if (name === 'pre') return element.querySelector(NOT_CODE) === null;
  return name === 'table' && element.querySelector(GUTTER_CELL) !== null;
}

export function readCode(root: Element): string {
  const reader = new CodeReader();
  reader.read(root);
  return reader.text
    .replaceAll('\u00a0', ' ')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}

const MAX_DEPTH = 100;

class CodeReader {
  text = '';

  read(parent: Node, depth = 0): void {
    if (depth > MAX_DEPTH) {
      this.text += parent.textContent ?? '';
      return;
    }
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT_NODE) this.addText(node as Text, parent);
      else if (node.nodeType === ELEMENT_NODE) this.addElement(node as Element, depth);
    }
  }

  private addText(node: Text, parent: Node): void {
    // Where a line of its own ends, the white space behind it was no part of the code.
    const between =
      FRAMES.has((parent as Element).localName) ||
      LINES.has((node.previousSibling as Element | null)?.localName ?? '');
    if (between && !node.data.trim()) return;
    this.text += node.data.replace(/\r\n?/g, '\n');
  }

  private addElement(element: Element, depth: number): void {
    const name = element.localName;
    if (name === 'br') this.text += '\n';
    else if (!isBeside(element, name)) {
      const line = isLine(element, name);
      if (line && this.text && !this.text.endsWith('\n')) this.text += '\n';
      const start = this.text.length;
      this.read(element, depth + 1);
      if (line && (this.text.length === start || !this.text.endsWith('\n'))) this.text += '\n';
    }
  }
}

function isBeside(element: Element, name: string): boolean {
  if (SKIPPED.has(name)) return true;
  const names = (element.getAttribute('class') ?? '').slice(0, 200);
  return name !== 'code' && (GUTTER.test(names) || GUTTER_TOKEN.test(names));
}

/** A span is a line where no line end stands beside it. */
function isLine(element: Element, name: string): boolean {
  if (LINES.has(name)) return true;
  if (!LINE_NAME.test(element.getAttribute('class') ?? '')) return false;
  const siblings = element.parentNode?.childNodes ?? [];
  return ![...siblings].some(
    (node) => node.nodeType === TEXT_NODE && (node as Text).data.includes('\n'),
  );
}

const NAMED = /(?:^|\s)(?:language|lang|highlight-source|brush)[-:]\s?([a-z][\w+#.-]{0,19})/i;
/** Names that highlighters set bare beside their own. */
const BARE = set(
  'bash c cpp csharp css dart diff go html java javascript js json kotlin lua matlab objc perl php python r ruby rust scala scss shell sh sql swift toml ts typescript vue xml yaml yml',
);
const HIGHLIGHTER =
  /(?:^|\s)(?:hljs|highlight|syntaxhighlighter|prettyprint|codehilite|brush)(?:\s|:|$)/i;
const NO_LANGUAGE = set('none plain plaintext text txt nohighlight undefined auto');
const REACH = 3;

/** The language as the page names it; '' when it does not. */
export function readCodeLanguage(code: Element): string {
  const inner = code.querySelector('code');
  let at: Element | null = code;
  for (let i = 0; at && i <= REACH; i++, at = at.parentElement) {
    const named = languageOf(at) || (i === 0 && inner ? languageOf(inner) : '');
    if (named) return NO_LANGUAGE.has(named.toLowerCase()) ? '' : named.toLowerCase();
  }
  return '';
}

function languageOf(element: Element): string {
  const said = element.getAttribute('data-lang') ?? element.getAttribute('data-language') ?? '';
  if (/^[a-z][\w+#.-]{0,19}$/i.test(said)) return said;
  const names = (element.getAttribute('class') ?? '').slice(0, 200);
  const named = NAMED.exec(names)?.[1];
  if (named || !HIGHLIGHTER.test(names)) return named ?? '';
  return splitAt(names, ' \t\n\r\f;:').find((name) => BARE.has(name.toLowerCase())) ?? '';
}
