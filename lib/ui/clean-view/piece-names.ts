// Pieces told by how they begin, so that what was hidden or put back is found again in another reading of the page.
import type { PieceName } from '../../article-state';
import { wordsOnly } from '../../text/unseen';

type Plain = Omit<PieceName, 'nth'>;

/** Characters */
const LENGTH = 60;

export const plainText = (text: string): Plain => ({
  words: wordsOnly(text).slice(0, LENGTH),
  picture: '',
});

/** Without the words of buttons of ours. */
export function plainElement(element: Element): Plain {
  const own = [...element.querySelectorAll('button')].map(({ textContent }) => textContent ?? '');
  const text = own.reduce((rest, words) => rest.replace(words, ''), element.textContent ?? '');
  const plain = plainText(text);
  return plain.words ? plain : { ...plain, picture: element.querySelector('img')?.src ?? '' };
}

const isSame = (a: Plain, b: Plain) => a.words === b.words && a.picture === b.picture;

export function namePieces(all: readonly Plain[], indexes: Iterable<number>): PieceName[] {
  return [...indexes].flatMap((index) => {
    const plain = all[index];
    if (!plain) return [];
    return { ...plain, nth: all.slice(0, index).filter((one) => isSame(one, plain)).length };
  });
}

/** Indexes of those that are there. */
export function findPieces(all: readonly Plain[], names: readonly PieceName[]): Set<number> {
  const found = names.map((name) => {
    const alike = all.flatMap((one, index) => (isSame(one, name) ? index : []));
    return alike[name.nth] ?? -1;
  });
  return new Set(found.filter((index) => index >= 0));
}
