// Words of a page's interface, told from the names of accounts and media that stand in the same places.
import { ZONES } from '../dates/read-clock';
import { says } from '../language/says';

/** Whether a short text is a button, a counter, a place or a channel rather than a name. */
export const isInterface = (text: string): boolean =>
  Object.hasOwn(ZONES, text) || says('interface').test(text);
