// Text as search compares it: case, width and simplified or traditional characters make no difference, and every place can be
// traced back to where it stands in the text itself.
import TRADITIONAL from 'opencc-js/dict/TSCharacters';
import VARIANTS from 'opencc-js/dict/TWVariantsRev';

/** Folded characters, and for each UTF-16 unit of them where it comes from. */
export interface FoldedText {
  text: string;
  /** Start of the character in the text, UTF-16 units; one more at the end: the text's length. */
  places: number[];
}

/** The simplified form of each traditional character, after OpenCC's tables. Where there are several, the first. */
const SIMPLIFIED = new Map([...readPairs(VARIANTS), ...readPairs(TRADITIONAL)]);

function readPairs(table: string): [string, string][] {
  return table.split('|').map((row) => {
    const [from = '', to = from] = row.split(' ');
    return [from, to];
  });
}

export function foldSearch(text: string): FoldedText {
  const places: number[] = [];
  let folded = '';
  let place = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    for (let unit = 0; unit < plain.length; unit++) places.push(place);
    folded += plain;
    place += character.length;
  }
  return { text: folded, places: [...places, place] };
}

/** Accents are kept apart from their letters, and then left out. */
const MARKS = /\p{M}+/gu;

function foldCharacter(character: string): string {
  const plain = character.normalize('NFKD').toLowerCase();
  const bare = plain.length > 1 ? plain.replace(MARKS, '') : plain;
  return SIMPLIFIED.get(bare) ?? bare;
}
