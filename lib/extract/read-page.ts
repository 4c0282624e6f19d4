// Everything that is read from the whole page before clutter goes: fields, pager, prompts. One walk finds its lines.
import type { Pages } from '../article';
import type { Steps } from './drive';
import { type FieldsFound, findFields } from './metadata/read-fields';
import { saysThread } from './page-kind/is-thread';
import { type Prompts, readPrompts } from './page-kind/read-notices';
import { findNextPages } from './pagination/find-next-pages';
import { collectPageLines, type PageLine } from './snapshot/collect-page-lines';

export interface PageReading extends FieldsFound {
  pages: Pages;
  /** The page says that it is a thread of a forum or a question with answers. */
  isThread: boolean;
  prompts: () => Prompts;
  lines: readonly PageLine[];
}

/** Reads a working copy; never changes it. */
export function* readPage(copy: Document, url: string): Steps<PageReading> {
  const lines = collectPageLines(copy);
  yield;
  const found = findFields(copy, url, lines);
  yield;
  const pages = findNextPages(copy, url);
  yield;
  return {
    ...found,
    pages,
    isThread: saysThread(copy, url),
    prompts: readPrompts(copy, lines),
    lines,
  };
}
