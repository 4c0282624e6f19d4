// Chinese in one form for comparing: traditional characters as their simplified ones, one for one, so that places stay.
import { zhVariants } from '../language/zh';

let simplified: ReadonlyMap<string, string> | null = null;

export function foldForms(text: string): string {
  simplified ??= readPairs();
  const forms = simplified;
  return text.replace(/\p{sc=Han}/gu, (character) => forms.get(character) ?? character);
}

/** Each traditional character is followed by its simplified one. */
function readPairs(): ReadonlyMap<string, string> {
  const characters = [...zhVariants];
  return new Map(
    characters.flatMap((character, i) =>
      i % 2 === 0 ? [[character, characters[i + 1] ?? character] as const] : [],
    ),
  );
}
