// Code that runs in pages under test for passage links: makes quotes at random, and tells whether a passage is in view.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface PassageQuote {
  /** How the words were chosen. */
  kind: string;
  exact: string;
  /** Text of the first block, to find the place on the page again. */
  block: string;
  /** `text=…`, '' when there is none. */
  fragment: string;
}

const CORE = fileURLToPath(new URL('../../../lib/core.ts', import.meta.url));

/** The core as a script: `core.extractPage` and so on in the page. */
export async function bundleCore(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [CORE],
    bundle: true,
    format: 'iife',
    globalName: 'core',
    charset: 'utf8',
    write: false,
  });
  return `${outputFiles[0]?.text}; window.core = core;`;
}

/** Runs in the page: `count` quotes of every kind in turn, the same for the same seed. */
export const MAKE_QUOTES = `(count, seed) => {
  let state = seed;
  const random = (below) => { state = (state * 1103515245 + 12345) % 2147483648; return Math.floor(state / 2147483648 * below); };
  const page = core.extractPage(document, location.href);
  const article = page.result;
  if (!article.ok) throw new Error('no article: ' + article.reason);
  const checked = core.checkedPage(core.readPageLines(document), page.elementAt);
  const prose = article.blocks.map((block, i) => i).filter((i) => article.blocks[i].text.length > 20);
  const all = article.blocks.map((block) => block.text).join('\\n');
  const kinds = {
    words(i, text) { const at = random(text.length - 8); return [i, at, i, at + 4 + random(12)]; },
    clause(i, text) { const at = random(text.length - 8); return [i, at, i, at + 10 + random(90)]; },
    tags(i, text) {
      const inner = page.elementAt(article.blocks[i].sourceIndex)?.querySelector('a,b,strong,em,i,span,sup')?.textContent.trim();
      const at = inner ? text.indexOf(inner) : -1;
      return at < 0 ? null : [i, Math.max(0, at - 5), i, at + Math.min(30, inner.length) + 5];
    },
    paragraphs(i) { const to = Math.min(article.blocks.length - 1, i + 1 + random(2)); return to === i ? null : [i, random(article.blocks[i].text.length - 4), to, 1 + random(article.blocks[to].text.length)]; },
    repeated(i, text) {
      for (let tries = 0; tries < 200; tries++) {
        const at = random(text.length - 4), words = text.slice(at, at + (/[a-z]/.test(text) ? 10 : 4));
        if (words.trim().length > 3 && all.split(words).length > 2) return [i, at, i, at + words.length];
      }
      return null;
    },
  };
  const quotes = [];
  for (let turn = 0; quotes.length < count && turn < count * 6; turn++) {
    const kind = Object.keys(kinds)[turn % 5], i = prose[random(prose.length)], text = article.blocks[i].text;
    const range = kinds[kind](i, text);
    if (!range) continue;
    const [startBlock, startOffset, endBlock, endOffset] = range;
    const quote = core.makeQuote(article, { startBlock, startOffset, endBlock, endOffset });
    if (!quote.blocks || quote.exact.length < 2) continue;
    quotes.push({ kind, exact: quote.exact, block: text, fragment: core.buildPassageLink(article, quote, checked).fragment });
  }
  return quotes;
}`;

/** Runs in the page: quotes of given words, each in the block that begins so; '' as fragment tells why in `kind`. */
export const MAKE_GIVEN_QUOTES = `(wanted) => {
  const page = core.extractPage(document, location.href);
  const article = page.result;
  if (!article.ok) throw new Error('no article: ' + article.reason);
  const checked = core.checkedPage(core.readPageLines(document), page.elementAt);
  return wanted.map(([words, start, occurrence = 0]) => {
    const block = article.blocks.findIndex(({ text }) => text.startsWith(start));
    const text = article.blocks[block]?.text ?? '';
    let at = text.indexOf(words);
    for (let i = 0; i < occurrence; i++) at = text.indexOf(words, at + 1);
    if (at < 0) return { kind: 'not in the article', exact: words, block: '', fragment: '' };
    const quote = core.makeQuote(article, { startBlock: block, startOffset: at, endBlock: block, endOffset: at + words.length });
    const { fragment, problem } = core.buildPassageLink(article, quote, checked);
    return { kind: problem ?? 'given', exact: quote.exact, block: text, fragment };
  });
}`;

/** Runs in the page: 'here' when a block with that text is in view, 'elsewhere' when the page scrolled to another place. */
export const WHERE_AM_I = `(block) => {
  const skipped = /[\\s\\u3000\\u00a0\\u200b]/;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  const places = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement.checkVisibility() || /^(SCRIPT|STYLE|NOSCRIPT)$/.test(node.parentElement.tagName)) continue;
    for (let i = 0; i < node.data.length; i++) if (!skipped.test(node.data[i])) { text += node.data[i]; places.push([node, i]); }
  }
  const words = [...block].filter((char) => !skipped.test(char)).join('');
  if (scrollY < 100) return 'not scrolled';
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const range = document.createRange();
    range.setStart(...places[at]);
    range.setEnd(places[at + words.length - 1][0], places[at + words.length - 1][1] + 1);
    const { top, bottom } = range.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) return 'here';
  }
  return 'elsewhere';
}`;

/** Room above and below, so that a passage that was found always scrolls the page. */
export function withRoom(html: string): string {
  const room = '<div style="height:2500px"></div>';
  return html.replace(/<body[^>]*>/i, (body) => body + room).replace(/<\/body>/i, `${room}</body>`);
}
