// Which languages' words can stand in a text at all: those of a script of which it has a letter.
import type { LanguagePack } from './language-pack';

/** Letters of a block of Unicode share all but their last seven bits; scripts have blocks of their own. */
const BLOCK_BITS = 7;
/** Up to here, and in Latin Extended Additional, stand Latin letters: any page may have words of theirs. */
const LAST_LATIN = 0x24f;
const LATIN_ADDITIONAL = [0x1e00, 0x1eff] as const;
/** From here on scripts share their characters with Chinese. */
const FIRST_OF_EAST_ASIA = 0x3000;

const isAnywhere = (code: number): boolean =>
  code <= LAST_LATIN ||
  (code >= LATIN_ADDITIONAL[0] && code <= LATIN_ADDITIONAL[1]) ||
  code >= FIRST_OF_EAST_ASIA;

/** No mark of the word lists' notation. */
const isLetter = (character: string): boolean =>
  character > '~' || character.toLowerCase() !== character.toUpperCase();

/** The packs whose words for an author hold a letter of a script that the text is written in; packs without such words stay. */
export function packsWrittenIn(
  text: string,
  packs: readonly LanguagePack[],
): readonly LanguagePack[] {
  const blocks = new Set<number>();
  for (let at = 0; at < text.length; at++) blocks.add(text.charCodeAt(at) >> BLOCK_BITS);
  const isThere = (code: number) => isAnywhere(code) || blocks.has(code >> BLOCK_BITS);
  return packs.filter(({ credits }) => {
    const letters = [...(credits?.author ?? 'a')].filter(isLetter);
    return letters.some((letter) => isThere(letter.charCodeAt(0)));
  });
}
