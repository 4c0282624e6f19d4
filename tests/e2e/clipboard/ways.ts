// A few selections, one per format, that are copied in every way there is.
import { FERRY } from './ferry-case';
import { LIBRARY } from './library-case';
import type { Format, PageCase, Selection } from './page-cases';
import { HOSTILE, OPEN_ROOT, STRICT } from './small-cases';

export interface Way {
  page: PageCase;
  selection: Selection;
  format: Format;
}

export const WAYS: Way[] = [
  way(LIBRARY, 'a paragraph with quotation marks two deep', 'plain'),
  way(FERRY, 'over an advertisement', 'markdown'),
  way(HOSTILE, 'direct speech', 'html'),
  way(STRICT, 'two paragraphs, each in part', 'org'),
  way(OPEN_ROOT, 'a sentence', 'template'),
];

function way(page: PageCase, what: string, format: Format): Way {
  const selection = page.selections.find((one) => one.what === what);
  if (!selection) throw new Error(`${page.name} has no such selection: ${what}`);
  return { page, selection, format };
}
