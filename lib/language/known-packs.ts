// The packs whose words are known: Chinese and English always, the others wherever all of them are wanted at once, and in a page of
// another language when it is read.
import { en } from './en';
import type { LanguagePack } from './language-pack';
import { zh } from './zh';

/** In order: of two that say the same in different ways the first is believed. */
export const BASE_PACKS: readonly LanguagePack[] = [zh, en];

let known = BASE_PACKS;

export function addPacks(more: readonly LanguagePack[]): void {
  const added = more.filter((pack) => !known.includes(pack));
  if (added.length > 0) known = [...known, ...added];
}

export const hasBaseAlone = (): boolean => known === BASE_PACKS;

/** What is made of all known packs: when it is first asked for, and anew when more have come. */
export function ofPacks<T>(make: (packs: readonly LanguagePack[]) => T): () => T {
  let made: { of: readonly LanguagePack[]; value: T } | null = null;
  return () => {
    if (made?.of !== known) made = { of: known, value: make(known) };
    return made.value;
  };
}
