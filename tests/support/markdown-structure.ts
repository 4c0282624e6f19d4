// The structure of HTML as lines of plain text, so that an article and what a parser makes of its Markdown can be compared: one line
// for each block, under the lists, quotations and cells that hold it, its words with their emphasis, links and code.
import MarkdownIt from 'markdown-it';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const markdownIt = new MarkdownIt({ html: true });

/** Two parsers that share no code. */
export const PARSERS: Record<string, (markdown: string) => string> = {
  'markdown-it': (markdown) => markdownIt.render(markdown),
  micromark: (markdown) =>
    micromark(markdown, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    }),
};

const MARKS: Record<string, string> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  s: 'del',
  del: 'del',
  code: 'code',
  samp: 'code',
  sup: 'sup',
  sub: 'sub',
  kbd: 'kbd',
};
const CONTAINERS = new Set(['ul', 'ol', 'blockquote', 'table', 'details']);
const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 pre hr figure figcaption caption thead tbody tfoot tr dl section'.split(
    ' ',
  ),
);

interface Run {
  text: string;
  marks: string;
}

class Outliner {
  readonly lines: string[] = [];
  private runs: Run[] = [];
  private path: string[] = [];

  read(parent: Node, marks: readonly string[] = []): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE)
        this.add((node as Text).data.replace(/\s+/g, ' '), marks);
      else if (node.nodeType === Node.ELEMENT_NODE) this.element(node as Element, marks);
    }
  }

  private element(element: Element, marks: readonly string[]): void {
    const name = element.localName;
    // What a parser adds to footnotes of its own.
    if (element.id === 'footnote-label' || element.hasAttribute('data-footnote-backref')) return;
    if (name === 'pre') this.code(element);
    else if (name === 'table') this.table(element);
    else if (name === 'ul' || name === 'ol') this.list(element);
    else if (name === 'dl') this.definitions(element);
    else if (name === 'figure') this.figure(element);
    else if (name === 'math') this.math(element, marks);
    else if (name === 'summary') this.block('summary', element);
    else if (CONTAINERS.has(name)) this.within(name, element);
    else if (/^h[1-6]$/.test(name)) this.block(name, element);
    else if (name === 'hr') this.line('hr');
    else if (BLOCKS.has(name)) this.block('', element);
    else this.inline(element, name, marks);
  }

  private inline(element: Element, name: string, marks: readonly string[]): void {
    if (name === 'br') this.add('\n', []);
    else if (noteOf(element)) this.add(noteOf(element), marks);
    else if (name === 'sup' && [...element.children].some(noteOf)) this.read(element, marks);
    else if (name === 'input') this.add(element.hasAttribute('checked') ? '[x] ' : '[ ] ', []);
    // A picture without an address of its own stays as its words.
    else if (name === 'img' && address(element, 'src').startsWith('data:'))
      this.add(element.getAttribute('alt') ?? '', marks);
    else if (name === 'img')
      this.add(
        `![${(element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim()}](${address(element, 'src')})`,
        ['img'],
      );
    // A bare address becomes a link to itself.
    else if (name === 'a' && element.hasAttribute('href') && !isBare(element))
      this.read(element, [...marks, `a(${address(element, 'href')})`]);
    else if (MARKS[name]) this.read(element, [...new Set([...marks, MARKS[name]])]);
    else this.read(element, marks);
  }

  private list(list: Element): void {
    this.flush();
    if ([...list.children].some(definedNote)) {
      this.notes(list);
      return;
    }
    let number = Number(
      list.getAttribute('start') ??
        (list.hasAttribute('reversed') ? list.querySelectorAll(':scope > li').length : 1),
    );
    for (const item of list.children) {
      // A list that stands in a list, beside its items: browsers show it as one in the item before.
      if (item.matches('ul,ol')) {
        this.path.push(list.localName === 'ol' ? `${number - 1}.` : '-');
        this.list(item);
        this.path.pop();
        continue;
      }
      number = Number(item.getAttribute('value') ?? number);
      this.path.push(list.localName === 'ol' ? `${number}.` : '-');
      const checked = item.getAttribute('data-checked');
      if (checked) this.add(checked === 'true' ? '[x] ' : '[ ] ', []);
      this.read(item);
      this.flush();
      this.path.pop();
      number += list.hasAttribute('reversed') ? -1 : 1;
    }
  }

  /** Footnotes stand at the end of a text, each behind its mark. */
  private notes(list: Element): void {
    for (const item of list.children) {
      this.add(`${definedNote(item)}: `, []);
      const first = item.firstElementChild;
      if (first?.localName === 'p') {
        this.read(first);
        this.flush();
        first.remove();
      }
      this.read(item);
      this.flush();
    }
  }

  private definitions(list: Element): void {
    for (const part of list.children) {
      this.flush();
      if (part.localName === 'dt') this.read(part, ['strong']);
      else this.within('blockquote', part);
    }
    this.flush();
  }

  /** What it shows, then its caption. */
  private figure(figure: Element): void {
    this.flush();
    for (const node of [...figure.childNodes].filter(({ nodeName }) => nodeName !== 'FIGCAPTION')) {
      const one = figure.ownerDocument.createElement('div');
      one.append(node.cloneNode(true));
      this.read(one);
      if (figure.hasAttribute('data-embed')) this.flush();
    }
    const shown = figure.children.length > 1;
    this.flush();
    const caption = figure.querySelector(':scope > figcaption');
    if (caption) this.caption(caption, shown ? ['em'] : []);
    this.flush();
  }

  /** A paragraph each, all of it emphasised; one that holds more stands as it is. */
  private caption(caption: Element, marks: readonly string[]): void {
    const paragraphs = [...caption.children].filter(({ localName }) => localName === 'p');
    const isRich = caption.querySelector('h2,h3,h4,h5,h6,ul,ol,figure,div,blockquote') !== null;
    if (isRich || !paragraphs.length) this.read(caption, isRich ? [] : marks);
    for (const paragraph of isRich ? [] : paragraphs) {
      this.read(paragraph, marks);
      this.flush();
    }
  }

  private table(table: Element): void {
    this.flush();
    const caption = table.querySelector('caption');
    if (caption) this.block('', caption);
    const rows = [...table.querySelectorAll('tr')];
    const taken = new Map<string, true>();
    rows.forEach((row, y) => {
      let x = 0;
      for (const cell of row.children) {
        while (taken.has(`${x},${y}`)) x++;
        const [wide, deep] = ['colspan', 'rowspan'].map((name) =>
          Number(cell.getAttribute(name) ?? 1),
        ) as [number, number];
        for (let dx = 0; dx < wide; dx++)
          for (let dy = 0; dy < deep; dy++) taken.set(`${x + dx},${y + dy}`, true);
        if (cell.textContent?.trim() || cell.querySelector('img')) {
          this.path.push(`cell ${x},${y}`);
          this.cell(cell);
          this.path.pop();
        }
        x += wide;
      }
    });
  }

  /** Paragraphs of a cell stand on lines of it. */
  private cell(cell: Element): void {
    const parts = [...cell.childNodes];
    parts.forEach((part, i) => {
      if (i > 0 && (part.nodeName === 'P' || parts[i - 1]?.nodeName === 'P')) this.add('\n', []);
      if (part.nodeName === 'P') this.read(part);
      else this.readOne(part);
    });
    this.flush();
  }

  private readOne(node: Node): void {
    const one = node.ownerDocument?.createElement('div') as Element;
    one.append(node.cloneNode(true));
    this.read(one);
  }

  private code(pre: Element): void {
    this.flush();
    const inner = pre.querySelector('code')?.getAttribute('class') ?? '';
    const language = pre.getAttribute('data-language') ?? /language-(\S+)/.exec(inner)?.[1] ?? '';
    for (const br of pre.querySelectorAll('br')) br.replaceWith('\n');
    // Control characters are no text (XML 1.0, 2.2), and blanks without width are not seen.
    const text = (pre.textContent ?? '')
      .replace(/(?![\t\n\r])\p{Cc}|\u200b/gu, '')
      .replace(/^\n|\n$/g, '');
    this.line(`code(${language}) ${JSON.stringify(text)}`);
  }

  private math(math: Element, marks: readonly string[]): void {
    const tex = math.getAttribute('alttext') ?? '';
    if (math.getAttribute('display') !== 'block') {
      this.add(`$${tex}$`, marks);
      return;
    }
    this.flush();
    this.add(`$$ ${tex} $$`, []);
    this.flush();
  }

  private within(name: string, element: Element): void {
    this.flush();
    this.path.push(name);
    this.read(element);
    this.flush();
    this.path.pop();
  }

  private block(name: string, element: Element): void {
    this.flush();
    if (name) this.path.push(name);
    this.read(element);
    this.flush();
    if (name) this.path.pop();
  }

  private add(text: string, marks: readonly string[]): void {
    const key = [...marks].sort().join(' ');
    // White space has no emphasis to be seen.
    for (const part of text.match(/\s+|\S+/g) ?? [])
      this.runs.push({ text: part, marks: /^\s/.test(part) ? '' : key });
  }

  private flush(): void {
    let text = '';
    let open = '';
    let blank = '';
    for (const run of this.runs) {
      if (/^\s/.test(run.text)) {
        blank = blank === '\n' || run.text === '\n' ? '\n' : ' ';
        continue;
      }
      if (text && blank) text += blank === '\n' ? '⏎' : ' ';
      blank = '';
      if (run.marks !== open) text += `‹${run.marks}›`;
      open = run.marks;
      text += run.text;
    }
    this.runs = [];
    if (text) this.line(text);
  }

  private line(text: string): void {
    this.lines.push([...this.path, text].join(' | '));
  }
}

/** Of an entry of a list: the mark of the footnote that it is. */
function definedNote(item: Element): string {
  const note = item.id.startsWith('user-content-fn-')
    ? item.id.replace('user-content-fn-', '')
    : item.getAttribute('data-note');
  return note ? `[^${note}]` : '';
}

/** The mark of a footnote, as the article has it or as a parser makes it of `[^1]`. */
function noteOf(element: Element): string {
  if (element.localName !== 'a') return '';
  const note = element.hasAttribute('data-footnote-ref')
    ? element.getAttribute('href')?.replace('#user-content-fn-', '')
    : element.getAttribute('data-note');
  return note ? `[^${note}]` : '';
}

const address = (element: Element, name: string) => {
  const value = element.getAttribute(name) ?? '';
  return URL.canParse(value) ? decodeURI(new URL(value).href) : value;
};

/** GFM makes links of hosts and of mail addresses, too. */
function isBare(link: Element): boolean {
  const bare = (text: string) => text.replace(/^(?:https?:\/\/|mailto:)|\/$/g, '');
  return bare(address(link, 'href')) === bare(link.textContent ?? '');
}

export function readStructure(root: Node): string[] {
  const outliner = new Outliner();
  const holder = root.ownerDocument?.createElement('div') as Element;
  holder.append(root.cloneNode(true));
  // What is left of running text at the end ends with a paragraph.
  holder.append(document.createElement('p'));
  outliner.read(holder);
  return outliner.lines;
}

export const parseHtml = (html: string): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  fragment.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return fragment;
};
