// Bundled and run in Chromium: every library behind the same call, and one converter from HTML to lines for all of them.
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractArticle } from '../../lib/core';

const LINE_TAGS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SILENT_TAGS = new Set(
  'script style noscript template head svg math object textarea'.split(' '),
);

interface OutlineEntry {
  text: string;
  kind?: string;
  children?: OutlineEntry[];
}

interface Reading {
  title?: string | null;
  authors?: string[];
  source?: string;
  publishedTime?: string | null;
  content?: string | null;
  outline?: OutlineEntry[] | null;
  found?: Record<string, { sure: boolean }>;
}

interface Library {
  /** Changes its document: the caller has to make a copy. */
  detaches: boolean;
  run(page: Document, url: string): Reading;
}

interface Task {
  html: string;
  url: string;
  withoutCaptions?: boolean;
}

const LIBRARIES: Record<string, Library> = {
  readability: {
    detaches: true,
    run: (page) => {
      const found = new Readability(page).parse();
      return {
        ...found,
        authors: found?.byline ? [found.byline] : [],
        source: '',
        outline: null,
      };
    },
  },
  defuddle: {
    detaches: false,
    run: (page, url) => {
      const found = new Defuddle(page, { url }).parse();
      return {
        title: found.title,
        authors: found.author ? [found.author] : [],
        source: '',
        publishedTime: found.published,
        content: found.content,
        outline: null,
      };
    },
  },
  qingyue: {
    detaches: false,
    run: (page, url) => {
      const found = extractArticle(page, url);
      return found.ok ? found : {};
    },
  },
};

function parse(html: string, url: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (!page.querySelector('base[href]')) {
    const base = page.createElement('base');
    base.setAttribute('href', url);
    page.head.prepend(base);
  }
  return page;
}

/** Text with a line break at every block and <br>. */
function toLines(root: Node): string {
  const parts: string[] = [];
  const stack: [Node, boolean][] = [[root, false]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, closing] = next;
    if (node.nodeType === Node.TEXT_NODE) parts.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    if (!(node instanceof Element) || SILENT_TAGS.has(node.localName)) continue;
    const breaks = node.localName === 'br' || LINE_TAGS.has(node.localName);
    if (breaks) parts.push('\n');
    if (closing) continue;
    if (breaks) stack.push([node, true]);
    for (let child = node.lastChild; child; child = child.previousSibling) {
      stack.push([child, false]);
    }
  }
  return parts.join('').replace(/[ \u00a0]*\n\s*/g, '\n');
}

function htmlToLines(html: string, withoutCaptions: boolean): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  if (withoutCaptions) for (const caption of body.querySelectorAll('figcaption')) caption.remove();
  return toLines(body).trim();
}

const flatten = (nodes: OutlineEntry[]): string[] =>
  nodes.flatMap((n) => [
    // The articles of a law are numbered sentences, no headings.
    ...(n.kind === 'tiao' ? [] : [n.text]),
    ...flatten(n.children ?? []),
  ]);

/** What `name` makes of a page, as plain data. */
function extract(name: string, { html, url, withoutCaptions = false }: Task) {
  try {
    const found = LIBRARIES[name]?.run(parse(html, url), url) ?? {};
    return {
      title: found.title ?? '',
      authors: found.authors ?? [],
      source: found.source ?? '',
      published: found.publishedTime ?? '',
      text: htmlToLines(found.content ?? '', withoutCaptions),
      outline: found.outline ? flatten(found.outline) : null,
      unsure: Object.entries(found.found ?? {}).flatMap(([name, { sure }]) => (sure ? [] : [name])),
      error: '',
    };
  } catch (error) {
    return {
      title: '',
      authors: [],
      source: '',
      published: '',
      text: '',
      outline: null,
      unsure: [],
      error: String(error),
    };
  }
}

/** Milliseconds each library takes on one page, in the order given; a copy is counted where one is needed. */
function time(order: string[], { html, url }: Task): Record<string, number | null> {
  const master = parse(html, url);
  const times: Record<string, number | null> = {};
  for (const name of order) {
    const library = LIBRARIES[name];
    if (!library) continue;
    // A fresh document for everyone, so that none can spoil the next one's.
    const own = library.detaches ? null : (master.cloneNode(true) as Document);
    (globalThis as { gc?: () => void }).gc?.();
    const start = performance.now();
    try {
      library.run(own ?? (master.cloneNode(true) as Document), url);
      times[name] = performance.now() - start;
    } catch {
      times[name] = null;
    }
  }
  return times;
}

Object.assign(globalThis, { bench: { names: Object.keys(LIBRARIES), extract, time } });
