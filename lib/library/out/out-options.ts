// How a selection of the library leaves.
import type { CitationStyle } from '../../citation/format-citation';
import { type ReadyOptions, readyOptions } from '../../export/options';
import type { KeptWork } from './kept-work';

/** Headings between the articles' own words, in the interface's language. */
export interface OutLabels {
  outline: string;
  quotes: string;
  references: string;
  tags: string;
}

export interface OutOptions {
  /** Name of the whole: its title, and the name of a single file. */
  name: string;
  /** YYYY-MM-DD */
  today: string;
  labels: OutLabels;
  /** null: the one that readers of the article's language expect. */
  style: CitationStyle | null;
  /** The list of references: [1] in the order of the selection, else sorted by author. */
  numbered: boolean;
  /** Documents end in a list of references. */
  withReferences: boolean;
  /** Markdown, one file for each article: YAML front matter; '' for the usual one. */
  frontMatter: string;
}

/** For the writers of sources and outlines. */
export const readyFor = ({ article, accessed }: KeptWork): ReadyOptions =>
  readyOptions(article, { accessed });

/** As the writers of heads and roots name it. */
export const named = ({ article, heading }: KeptWork) => ({ ...article, title: heading });

/** Between a label and its value, in the article's language. */
export const colonOf = (work: KeptWork): string => readyFor(work).labels.colon;
