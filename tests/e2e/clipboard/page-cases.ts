// What a page under test is, what is selected on it, and what must then be on the clipboard: written by hand, word for word.
// The source line is written once per page and format, the words once per selection.

export const FORMATS = ['plain', 'markdown', 'html', 'org', 'template'] as const;
export type Format = (typeof FORMATS)[number];

/** The user's own template in these tests. */
export const TEMPLATE = '摘录：{quote}\n[{author} | {title} | {site} | {source} | {date}]\n{link}';

/** `{words}`, `{link}` and `{site}` (scheme, host and port) are put in. */
export interface Frames extends Record<Format, string> {
  /** Plain, for words that stand as a block. */
  plainBlock: string;
}

export interface Selection {
  what: string;
  /** The first words selected and the last: each lies in one text of the page. */
  from: string;
  to: string;
  words: string;
  /** Where a format does not have the words as they are, in one paragraph. */
  plain?: string;
  markdown?: string;
  html?: string;
  org?: string;
  /** Several paragraphs, or long: no quotation marks around. */
  isBlock?: boolean;
  /** Terms of the link, `prefix-`, start, end, `-suffix`, before they are encoded; none: a link to the page. */
  passage: string[];
  /** Where Firefox, which parts words otherwise, finds other places to cut at. */
  passageInFirefox?: string[];
}

export interface PageCase {
  name: string;
  /** With the query. */
  path: string;
  host: string;
  body: string;
  headers?: Record<string, string>;
  /** The page's address as a link to the passage starts with it. */
  address: string;
  /** Where Markdown writes it otherwise. */
  markdownAddress?: string;
  frames: Frames;
  /** The host of the shadow root that holds the selections. */
  inside?: string;
  selections: Selection[];
}

export interface Flavours {
  text: string;
  /** '' when there is no rich text. */
  html: string;
}

/** Browsers put rich text that comes by navigator.clipboard into a document of their own. */
export function withoutFrame(html: string): string {
  return html.replace(/^<html><head><\/head><body>(.*)<\/body><\/html>$/s, '$1');
}

export type Copies = Record<Format, Flavours>;

function encodeTerm(term: string): string {
  const [, before = '', words = '', after = ''] = /^(-?)(.*?)(-?)$/su.exec(term) ?? [];
  const encoded = encodeURIComponent(words).replace(/[!'()*~-]/g, (char) => `%${hex(char)}`);
  return before + encoded + after;
}

const hex = (char: string) => char.charCodeAt(0).toString(16).toUpperCase();

/** The selection as Firefox links to it. */
export const inFirefox = (selection: Selection): Selection => ({
  ...selection,
  passage: selection.passageInFirefox ?? selection.passage,
});

/** @param site `http://news.test:1234` */
export function expectedCopies(page: PageCase, selection: Selection, site: string): Copies {
  const { words, plain = words, org = words, isBlock } = selection;
  const { markdown = `> ${words}`, html = `<p>${words}</p>` } = selection;
  const { address, markdownAddress = address, frames } = page;
  const terms = selection.passage.map(encodeTerm).join(',');
  const directive = terms && `#:~:text=${terms}`;
  const fill = (frame: string, inside: string, link = address) =>
    frame
      .replace('{words}', () => inside)
      .replace('{link}', () => link + directive)
      .replaceAll('{site}', site);
  const rich = fill(frames.html, html, address.replaceAll('&', '&amp;'));
  return {
    plain: { text: fill(isBlock ? frames.plainBlock : frames.plain, plain), html: rich },
    markdown: { text: fill(frames.markdown, markdown, markdownAddress), html: '' },
    html: { text: rich, html: rich },
    org: { text: fill(frames.org, org), html: '' },
    template: { text: fill(frames.template, words), html: '' },
  };
}
