// What the user changed about one article, and the changes themselves: small, replayable, and merged by one writer,
// so that two tabs and the popup can work on the same article without losing each other's work.
import type { Article, OutlineNode, Quote } from './article';

export type CorrectableField = 'title' | 'byline' | 'source' | 'site' | 'publishedTime';

export interface ArticleState {
  /** Corrected fields: used in every quote and export of that article. '' means: the user says there is none. */
  corrections: Partial<Record<CorrectableField, string>>;
  /** The outline as the user left it; null while untouched. */
  outline: OutlineNode[] | null;
  /** Quotes collected from this article, in the user's order. The name is older than “collection”: records are stored with it. */
  tray: CollectedQuote[];
  /** Where reading stopped; absent at the beginning, and once it was read to its end. */
  place?: KeptPlace;
  /** What was hidden and put back by hand. */
  revision?: Revision;
}

/** In the order in which they are offered. */
export const MARK_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type MarkColour = (typeof MARK_COLOURS)[number];

export interface CollectedQuote extends Quote {
  id: string;
  note: string;
  /** YYYY-MM-DD on which the words were collected: the access date of the citation. */
  accessed: string;
  /** A highlight: marked in the article in this colour. */
  colour?: MarkColour;
  /** Made as a highlight, never collected: it goes with its mark. */
  isMarkOnly?: boolean;
}

/** The words at the top of what is read, found again like a quote (W3C TextQuoteSelector). */
export type KeptPlace = Pick<Quote, 'exact' | 'prefix' | 'suffix' | 'blocks'>;

/** A piece of the article, or of what was removed from it, told by how it begins. */
export interface PieceName {
  /** Its first words, without white space. */
  words: string;
  /** Address of its first picture; '' for none. */
  picture: string;
  /** Which of those that are alike, from 0. */
  nth: number;
}

export interface Revision {
  hidden: PieceName[];
  restored: PieceName[];
}

/** What the article is, kept beside its state so that a quote can be cited without the page. */
export type ArticleSummary = Pick<
  Article,
  | 'title'
  | 'authors'
  | 'byline'
  | 'source'
  | 'site'
  | 'publishedTime'
  | 'lang'
  | 'url'
  | 'canonicalUrl'
>;

export type ArticleChange =
  | { kind: 'correct'; field: CorrectableField; value: string | null }
  | { kind: 'outline'; outline: OutlineNode[] | null }
  /** At `index` when given (undo of a removal), else at the end; the same id twice is one quote. */
  | { kind: 'collect'; quote: CollectedQuote; index?: number }
  | { kind: 'note'; id: string; note: string }
  /** Null: the words stay collected and are no highlight any more. */
  | { kind: 'colour'; id: string; colour: MarkColour | null }
  | { kind: 'discard'; id: string }
  | { kind: 'move'; id: string; to: number }
  | { kind: 'place'; place: KeptPlace | null }
  | { kind: 'revise'; revision: Revision | null };

/** The same words at the same place: equal ones elsewhere are another quote. */
export function isCollected(state: ArticleState, words: Quote): boolean {
  return findSame(state, words) !== null;
}

/** The quote that holds these words; null while there is none. */
export function findSame({ tray }: ArticleState, words: Quote): CollectedQuote | null {
  const isSame = (quote: CollectedQuote) =>
    quote.exact === words.exact &&
    quote.prefix === words.prefix &&
    isOneBlock(quote.blocks, words.blocks);
  return tray.find(isSame) ?? null;
}

/** Like paragraphs one after the other are told apart by their number, where it is known. */
const isOneBlock = (a: Quote['blocks'], b: Quote['blocks']) =>
  !a || !b || a.startBlock === b.startBlock;

export const EMPTY_STATE: ArticleState = { corrections: {}, outline: null, tray: [] };

/** The state after one change; the given state is left as it is. Doing the same change twice does it once. */
export function applyChange(state: ArticleState, change: ArticleChange): ArticleState {
  switch (change.kind) {
    case 'correct':
      return { ...state, corrections: correct(state.corrections, change) };
    case 'outline':
      return { ...state, outline: change.outline };
    case 'place':
      return withPart(state, 'place', change.place);
    case 'revise':
      return withPart(state, 'revision', change.revision);
    default:
      return { ...state, tray: changeCollection(state.tray, change) };
  }
}

function withPart<K extends 'place' | 'revision'>(
  state: ArticleState,
  name: K,
  part: ArticleState[K] | null,
): ArticleState {
  const { [name]: _old, ...rest } = state;
  return { ...(rest as ArticleState), ...(part ? { [name]: part } : {}) };
}

function correct(
  corrections: ArticleState['corrections'],
  { field, value }: Extract<ArticleChange, { kind: 'correct' }>,
): ArticleState['corrections'] {
  const { [field]: _old, ...rest } = corrections;
  return value === null ? rest : { ...rest, [field]: value };
}

type CollectionChange = Extract<
  ArticleChange,
  { kind: 'collect' | 'note' | 'colour' | 'discard' | 'move' }
>;

function changeCollection(quotes: CollectedQuote[], change: CollectionChange): CollectedQuote[] {
  switch (change.kind) {
    case 'collect':
      if (quotes.some((q) => q.id === change.quote.id)) return quotes;
      return quotes.toSpliced(change.index ?? quotes.length, 0, change.quote);
    case 'note':
      return quotes.map((q) => (q.id === change.id ? { ...q, note: change.note } : q));
    case 'colour':
      return quotes.map((q) => (q.id === change.id ? withColour(q, change.colour) : q));
    case 'discard':
      return quotes.filter((q) => q.id !== change.id);
    case 'move': {
      const at = quotes.findIndex((q) => q.id === change.id);
      const quote = quotes[at];
      return quote ? quotes.toSpliced(at, 1).toSpliced(change.to, 0, quote) : quotes;
    }
  }
}

export function withColour(
  { colour: _old, ...quote }: CollectedQuote,
  colour: MarkColour | null,
): CollectedQuote {
  return colour === null ? quote : { ...quote, colour };
}

/** The article as the user corrected it: what every quote, citation and export works on. */
export function applyCorrections(article: Article, state: ArticleState): Article {
  const { byline, ...fields } = state.corrections;
  const authors = byline === undefined ? article.authors : splitByline(byline);
  return {
    ...article,
    ...fields,
    byline: byline ?? article.byline,
    authors,
    outline: state.outline ?? article.outline,
  };
}

/** “甲、乙” and “A, B and C” as names; one name is one name. */
export function splitByline(byline: string): string[] {
  return byline
    .slice(0, 300)
    .split(/[、，,;；]| and | & /)
    .map((name) => name.trim())
    .filter(Boolean);
}

export function buildSummary(article: Article): ArticleSummary {
  const { title, authors, byline, source, site, publishedTime, lang, url, canonicalUrl } = article;
  return { title, authors, byline, source, site, publishedTime, lang, url, canonicalUrl };
}
