// What a removed piece looks like in a list: its words, never its markup.
import type { Removal } from '../../article';

const TAG = /<\/?[a-z][^<>]{0,2000}>?/gi;
/** Characters of a piece that are looked at. */
const MOST = 3_000;

/** '' where there are no words. A picture that a page keeps as text for readers without scripts is none. */
export const previewOf = ({ text }: Pick<Removal, 'text'>): string =>
  text.slice(0, MOST).replace(TAG, ' ').replace(/\s+/g, ' ').trim();

export const hasPicture = ({ text, html }: Pick<Removal, 'text' | 'html'>): boolean =>
  /<img\b/i.test(html) || /<img\b/i.test(text);
