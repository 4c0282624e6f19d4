// A list of plain words as a part of a regular expression, for grammars that need to know what stands around them.

/** @param variants as in a pack: each word is matched in every form of its characters. */
export function anyOf(words: string, variants = ''): string {
  const forms = new Map<string, string>();
  for (let i = 0; i + 1 < variants.length; i += 2) {
    const [form, plain] = [variants.charAt(i), variants.charAt(i + 1)];
    forms.set(plain, (forms.get(plain) ?? plain) + form);
  }
  const inForms = (word: string) =>
    [...word].map((character) => (forms.has(character) ? `[${forms.get(character)}]` : character));
  return `(?:${words
    .split('|')
    .map((word) => inForms(word).join(''))
    .join('|')})`;
}
