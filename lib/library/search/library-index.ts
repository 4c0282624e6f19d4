// The index over everything kept: built once, changed with each change, saved and loaded. Words are found in any field; Chinese is
// found by any part of it, in simplified or traditional characters alike.
import MiniSearch, { type Options } from 'minisearch';
import { foldSearch } from './fold-search';
import { readRuns, toQueryTerms, toTerms } from './tokenize';

/** One article as it is searched; `key` is the article's. */
export interface SearchDocument {
  key: string;
  title: string;
  people: string;
  source: string;
  site: string;
  quotes: string;
  notes: string;
  tags: string;
  outline: string;
  /** The article's own words: looked through from end to end, for an index over every pair of them would be larger than they are. */
  text: string;
}

export type SearchField = Exclude<keyof SearchDocument, 'key' | 'text'>;

export interface Hit {
  key: string;
  /** Higher is better; only for ordering. */
  score: number;
}

export interface LibraryIndex {
  /** Adds the article, or takes its new words for the old ones. `stamp` tells whether they are still those. */
  put(document: SearchDocument, stamp?: string): void;
  /** What `put` was given; undefined for what is not in the index. */
  stampOf(key: string): string | undefined;
  keys(): string[];
  remove(key: string): void;
  /** Best first; everything that holds all words of the query. An empty query finds nothing. */
  search(query: string): Hit[];
  /** JSON, for `openLibraryIndex`. */
  save(): string;
}

/** How much a word counts where it stands. */
const WEIGHTS: Record<SearchField, number> = {
  title: 4,
  people: 2,
  source: 2,
  site: 2,
  quotes: 1.5,
  notes: 1.5,
  tags: 2,
  outline: 1,
};
const FIELDS = Object.keys(WEIGHTS) as SearchField[];

/** Of its own, so that an index that was made by other rules is built anew. */
const RULES = 2;

type Folded = Omit<SearchDocument, 'text'>;

const OPTIONS: Options<Folded> = {
  fields: FIELDS,
  idField: 'key',
  storeFields: FIELDS,
  tokenize: toTerms,
  processTerm: (term) => term,
};

/** What is kept of one article beside the index of its fields. */
interface Kept {
  stamp: string;
  /** Folded. */
  text: string;
}

/** @param saved from `save`; when it is missing or of other rules the index is empty, and `isEmpty` says so. */
export function openLibraryIndex(saved = ''): LibraryIndex & { isEmpty: boolean } {
  const { index, kept } = load(saved) ?? {
    index: new MiniSearch<Folded>(OPTIONS),
    kept: new Map<string, Kept>(),
  };
  const isEmpty = index.documentCount === 0;
  // At once and for good: what MiniSearch only discards stays in what is saved for a while.
  const drop = (key: string) => {
    if (index.has(key)) index.remove({ ...(index.getStoredFields(key) as Folded), key });
  };
  return {
    isEmpty,
    put({ text, ...document }, stamp = '') {
      drop(document.key);
      index.add(foldDocument(document));
      kept.set(document.key, { stamp, text: foldSearch(text).text });
    },
    remove(key) {
      drop(key);
      kept.delete(key);
    },
    stampOf: (key) => kept.get(key)?.stamp,
    keys: () => [...kept.keys()],
    search: (query) => search(index, kept, foldSearch(query).text),
    save: () => JSON.stringify({ rules: RULES, index, kept: [...kept] }),
  };
}

function load(saved: string): { index: MiniSearch<Folded>; kept: Map<string, Kept> } | null {
  try {
    const { rules, index, kept } = JSON.parse(saved);
    if (rules !== RULES) return null;
    return { index: MiniSearch.loadJS<Folded>(index, OPTIONS), kept: new Map(kept) };
  } catch {
    return null;
  }
}

function foldDocument(document: Folded): Folded {
  const texts = FIELDS.map((field) => [field, foldSearch(document[field]).text]);
  return { ...(Object.fromEntries(texts) as Record<SearchField, string>), key: document.key };
}

function search(index: MiniSearch<Folded>, kept: ReadonlyMap<string, Kept>, query: string): Hit[] {
  const runs = readRuns(query);
  if (runs.length === 0) return [];
  const results = index.search(query, {
    tokenize: toQueryTerms,
    combineWith: 'AND',
    prefix: true,
    boost: WEIGHTS,
  });
  const inFields = (fields: Record<string, unknown>, run: string) =>
    FIELDS.some((field) => String(fields[field]).includes(run));
  // Pairs of a run may stand apart from one another: the run itself must stand somewhere.
  const hits = results
    .filter((fields) => runs.every((run) => inFields(fields, run)))
    .map(({ id, score }) => ({ key: id as string, score }));
  const found = new Set(hits.map(({ key }) => key));
  const inTexts = [...kept].filter(
    ([key, { text }]) =>
      text !== '' &&
      !found.has(key) &&
      runs.every((run) => text.includes(run) || inFields(index.getStoredFields(key) ?? {}, run)),
  );
  return [...hits, ...inTexts.map(([key]) => ({ key, score: 0 }))];
}
