// What each format makes of words, links and dates: the only place where the formats differ inside a line.
import type { QuoteFormat } from '../article';
import type { CslDate } from '../citation/csl';
import { isoDate } from '../citation/dates';
import { escapeHtml } from '../text/escape/html';
import {
  bareUrl,
  escapeLabel,
  escapeMarkdown,
  escapeMarkdownInline,
} from '../text/escape/markdown';
import { escapeOrg, orgLink } from '../text/escape/org';
import { shiftWriter, withoutShifts } from '../text/raised';
import { isWeb } from '../url/host';
import type { QuoteForm } from './quote-form';

export interface Markup {
  /** A piece of a line. */
  text: (text: string) => string;
  /** A line, or what begins one. */
  line: (text: string) => string;
  /** Plain text has no links: the label alone. */
  link: (label: string, url: string) => string;
  date: (date: CslDate, form: QuoteForm) => string;
  /** Between author and title where it is not the form's own. */
  afterAuthor?: (form: QuoteForm) => string;
  /** The words as a quotation of its own, the source line behind it. */
  block: (words: Words) => string;
}

export interface Words {
  paragraphs: string[];
  /** The source line, marked up; '' when there is none. */
  source: string;
  /** Address of the page for `cite`. */
  url: string;
}

/** Raised and lowered words in markup: elements, and what Org writes (manual, 12.2). */
const HTML_SHIFTS = shiftWriter({ sup: ['<sup>', '</sup>'], sub: ['<sub>', '</sub>'] });
const ORG_SHIFTS = shiftWriter({ sup: ['^{', '}'], sub: ['_{', '}'] });

const same = (text: string) => text;

const PLAIN: Markup = {
  text: same,
  line: same,
  link: same,
  date: (date, form) => form.date(date),
  block: ({ paragraphs, source }) =>
    [...paragraphs.map(withoutShifts), ...(source ? ['', source] : [])].join('\n'),
};

const MARKDOWN: Markup = {
  text: escapeMarkdownInline,
  line: escapeMarkdown,
  link: (label, url) => `[${escapeLabel(label)}](${bareUrl(url)})`,
  date: (date) => isoDate(date),
  afterAuthor: (form) => form.comma,
  block: ({ paragraphs, source }) => {
    const lines = [...paragraphs.map(escapeMarkdown).map(HTML_SHIFTS), source]
      .filter(Boolean)
      .join('\n\n');
    return lines
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n');
  },
};

const HTML: Markup = {
  text: escapeHtml,
  line: escapeHtml,
  link: (label, url) => `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`,
  date: (date) => `<time datetime="${isoDate(date)}">${isoDate(date)}</time>`,
  // The source stands outside: a blockquote holds the words of the source alone (HTML, 4.4.4).
  block: ({ paragraphs, source, url }) => {
    const words = paragraphs.map((text) => `<p>${HTML_SHIFTS(escapeHtml(text))}</p>`).join('');
    const cite = isWeb(url) ? ` cite="${escapeHtml(url)}"` : '';
    return `<blockquote${cite}>${words}</blockquote>${source && `<p>${source}</p>`}`;
  },
};

const ORG: Markup = {
  text: escapeOrg,
  line: escapeOrg,
  link: (label, url) => orgLink(url, label),
  date: (date) => isoDate(date),
  block: ({ paragraphs, source }) =>
    `#+begin_quote\n${paragraphs.map(escapeOrg).map(ORG_SHIFTS).join('\n\n')}\n#+end_quote${source && `\n${source}`}`,
};

const MARKUPS: Record<QuoteFormat, Markup> = {
  plain: PLAIN,
  markdown: MARKDOWN,
  html: HTML,
  org: ORG,
};

/** Only web addresses become links. */
export function markupFor(format: QuoteFormat): Markup {
  const markup = MARKUPS[format];
  return {
    ...markup,
    link: (label, url) => (isWeb(url) ? markup.link(label, url) : markup.text(label)),
  };
}
