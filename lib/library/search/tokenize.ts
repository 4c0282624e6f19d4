// Folded text as terms for the index. Chinese and Japanese have no spaces: every two characters that stand side by side are a
// term, and the last of a run stands for itself, so that any single character is the beginning of some term.

/** A run of characters read one by one, or a word of any other script. */
const RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー])[\p{L}\p{N}])+/gu;
const BY_CHARACTER = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー]/u;

/** The words and runs that a query is made of: each must stand in what is found. */
export function readRuns(folded: string): string[] {
  return folded.match(RUN) ?? [];
}

/** For what is searched. */
export function toTerms(folded: string): string[] {
  return readRuns(folded).flatMap((run) =>
    BY_CHARACTER.test(run) ? [...pairsOf(run), [...run].at(-1) as string] : [run],
  );
}

/** For what is asked: a single character, and a word of another script, is the beginning of a term. */
export function toQueryTerms(folded: string): string[] {
  return readRuns(folded).flatMap((run) => {
    if (!BY_CHARACTER.test(run)) return [run];
    const pairs = pairsOf(run);
    return pairs.length > 0 ? pairs : [run];
  });
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
