// Something of a selection may be deleted while it is made into a file: what goes out is what is there when it is whole.
import type { LibraryArticle } from '../list-library';

export interface Fresh<T> {
  made: T;
  articles: readonly LibraryArticle[];
}

/** Null when nothing of the selection is there any more. */
export async function buildFresh<T>(
  read: () => Promise<readonly LibraryArticle[]>,
  build: (articles: readonly LibraryArticle[]) => Promise<T>,
): Promise<Fresh<T> | null> {
  let articles = await read();
  while (articles.length > 0) {
    const made = await build(articles);
    const now = await read();
    if (!isLess(now, articles)) return { made, articles };
    articles = now;
  }
  return null;
}

/** True when an article or a quote is missing. */
function isLess(now: readonly LibraryArticle[], before: readonly LibraryArticle[]): boolean {
  const there = new Set(now.flatMap(namesIn));
  return before.flatMap(namesIn).some((name) => !there.has(name));
}

const namesIn = ({ id, state }: LibraryArticle): string[] => [
  id,
  ...state.tray.map((quote) => `${id} ${quote.id}`),
];
