// Everything that is read from the whole page before clutter goes: fields, pager, first post, prompts. One walk finds its lines.
import type { Pages } from '../article';
import { type FieldsFound, findFields } from './metadata/read-fields';
import { findFirstPost } from './page-kind/find-first-post';
import { type Prompts, readPrompts } from './page-kind/read-notices';
import { findNextPages } from './pagination/find-next-pages';
import { collectPageLines, type PageLine } from './snapshot/collect-page-lines';

export interface PageReading extends FieldsFound {
  pages: Pages;
  /** The first post of a forum or question page: its body; null on any other page. */
  firstPost: Element | null;
  prompts: Prompts;
  lines: readonly PageLine[];
}

/** Reads a working copy; never changes it. */
export function readPage(copy: Document, url: string): PageReading {
  const lines = collectPageLines(copy);
  const prompts = readPrompts(copy, url, lines);
  return {
    ...findFields(copy, url, lines),
    pages: findNextPages(copy, url),
    firstPost: prompts.forum ? findFirstPost(copy, url) : null,
    prompts,
    lines,
  };
}
