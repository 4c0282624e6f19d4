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
  outline: string;
}

export type SearchField = Exclude<keyof SearchDocument, 'key'>;

export interface Hit {
  key: string;
  /** Higher is better; only for ordering. */
  score: number;
}

export interface LibraryIndex {
  /** Adds the article, or takes its new words for the old ones. */
  put(document: SearchDocument): void;
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
  outline: 1,
};
const FIELDS = Object.keys(WEIGHTS) as SearchField[];

/** Of its own, so that an index that was made by other rules is built anew. */
const RULES = 1;

type Folded = SearchDocument;

const OPTIONS: Options<Folded> = {
  fields: FIELDS,
  idField: 'key',
  storeFields: FIELDS,
  tokenize: toTerms,
  processTerm: (term) => term,
};

/** @param saved from `save`; when it is missing or of other rules the index is empty, and `isEmpty` says so. */
export function openLibraryIndex(saved = ''): LibraryIndex & { isEmpty: boolean } {
  const index = load(saved) ?? new MiniSearch<Folded>(OPTIONS);
  const isEmpty = index.documentCount === 0;
  return {
    isEmpty,
    put(document) {
      const folded = foldDocument(document);
      if (index.has(document.key)) index.replace(folded);
      else index.add(folded);
    },
    remove(key) {
      if (index.has(key)) index.discard(key);
    },
    search: (query) => search(index, foldSearch(query).text),
    save: () => JSON.stringify({ rules: RULES, index }),
  };
}

function load(saved: string): MiniSearch<Folded> | null {
  try {
    const { rules, index } = JSON.parse(saved);
    return rules === RULES ? MiniSearch.loadJS<Folded>(index, OPTIONS) : null;
  } catch {
    return null;
  }
}

function foldDocument(document: SearchDocument): Folded {
  const texts = FIELDS.map((field) => [field, foldSearch(document[field]).text]);
  return { ...(Object.fromEntries(texts) as Record<SearchField, string>), key: document.key };
}

function search(index: MiniSearch<Folded>, query: string): Hit[] {
  const runs = readRuns(query);
  if (runs.length === 0) return [];
  const results = index.search(query, {
    tokenize: toQueryTerms,
    combineWith: 'AND',
    prefix: true,
    boost: WEIGHTS,
  });
  // Pairs of a run may stand apart from one another: the run itself must stand somewhere.
  const holds = (fields: Record<string, unknown>) =>
    runs.every((run) => FIELDS.some((field) => String(fields[field]).includes(run)));
  return results.filter(holds).map(({ id, score }) => ({ key: id, score }));
}
