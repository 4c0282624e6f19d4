// CSL-JSON, the exchange format of Zotero and pandoc: an array of items.
import type { CslItem } from './csl';

export function toCslJson(items: CslItem[]): string {
  return JSON.stringify(items, null, 2);
}
