// One article of the library as it leaves: as the reader corrected it, with its outline, quotes, tags and note. What was stored may
// have come from a backup that somebody else wrote: every field is checked again here, for all formats at once.
import type { Article, OutlineNode } from '../../article';
import { type CollectedQuote, splitByline } from '../../article-state';
import { languageTag } from '../../export/outline-html';
import { cleanLine, soundWords } from '../../text/clean-text';
import { cleanAddress } from '../../url/clean-link';
import { unknownSummary } from '../kinds/article-kind';
import type { LibraryArticle } from '../list-library';

export interface KeptWork {
  /** Without its text: what the writers of outlines and sources need. */
  article: Article;
  /** What stands above it: its title, else its address. */
  heading: string;
  quotes: readonly CollectedQuote[];
  tags: readonly string[];
  /** The reader's, on the whole article. */
  note: string;
  /** YYYY-MM-DD: when the reader took something from it last. */
  accessed: string;
}

const NO_TEXT = {
  ok: true as const,
  modifiedTime: '',
  dir: 'ltr' as const,
  excerpt: '',
  leadImage: '',
  content: '',
  textContent: '',
  blocks: [],
  credits: [],
  removed: [],
  found: {},
  pages: { current: 1, total: 1, next: [], joined: 1 },
  wordCount: 0,
  readingMinutes: 0,
  notices: [],
};

/** ISO 8601, as far as it is known. */
const TIME = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}/;

export function toKeptWork(kept: LibraryArticle): KeptWork {
  const about = kept.about ?? unknownSummary(kept.key);
  const { corrections, outline, tray } = kept.state;
  const fields = { ...about, ...corrections };
  const authors =
    corrections.byline === undefined ? about.authors : splitByline(corrections.byline);
  const url = cleanAddress(about.url);
  const title = cleanLine(fields.title);
  const article: Article = {
    ...NO_TEXT,
    title,
    authors: authors.map(cleanLine).filter(Boolean),
    byline: cleanLine(fields.byline),
    source: cleanLine(fields.source),
    site: cleanLine(fields.site),
    publishedTime: TIME.test(fields.publishedTime) ? fields.publishedTime : '',
    lang: languageTag(about),
    url,
    canonicalUrl: cleanAddress(about.canonicalUrl),
    outline: (outline ?? kept.mark?.outline ?? []).map(cleanNode),
  };
  const { tags, note } = kept.label;
  return {
    article,
    heading: title || url || cleanLine(kept.key),
    quotes: tray.map(cleanQuote),
    tags: tags.map(cleanLine).filter(Boolean),
    note: soundWords(note),
    accessed: lastDay(kept),
  };
}

const cleanNode = (node: OutlineNode): OutlineNode => ({
  ...node,
  text: cleanLine(node.text),
  marker: cleanLine(node.marker),
  title: cleanLine(node.title),
  children: node.children.map(cleanNode),
});

function cleanQuote(quote: CollectedQuote): CollectedQuote {
  return {
    ...quote,
    exact: soundWords(quote.exact),
    shown: soundWords(quote.shown),
    note: soundWords(quote.note),
    accessed: DAY.exec(quote.accessed)?.[0] ?? '',
  };
}

function lastDay({ state, changed }: LibraryArticle): string {
  const days = state.tray.flatMap(({ accessed }) => DAY.exec(accessed)?.[0] ?? []).sort();
  return days.at(-1) ?? DAY.exec(changed)?.[0] ?? '';
}
