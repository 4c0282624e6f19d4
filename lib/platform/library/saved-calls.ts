// What the library does beside the changes of an article: whole articles saved and read again, what is forgotten for good, the index
// of the search.
import type { InTurn } from '../../in-turn';
import { mendArticle } from '../../library/article-shelf';
import { type Forgetting, forget, isMeant } from '../../library/forget';
import type { Kept } from '../../library/kept';
import type { SavedPicture } from '../../library/kinds/picture-kind';
import { readSaved, readTexts, type SavedArticle } from '../../library/read-saved';
import {
  type ArticleSaved,
  type ArticleToSave,
  type SaveUndo,
  savePicture,
  saveToLibrary,
  undoSave,
} from '../../library/save-article';
import type { LibraryMeans } from './library-means';
import { tryToWrite } from './try-to-write';

export interface SavedCalls {
  save(article: string, wanted: ArticleToSave): Promise<Kept & Partial<ArticleSaved>>;
  undoSave(article: string, undo: SaveUndo): Promise<Kept>;
  /** `isMeant`: false where no text of the article is kept any more. */
  keepPicture(
    article: string,
    picture: SavedPicture & { address: string },
  ): Promise<Kept & { isMeant?: boolean }>;
  /** Rejects when the store cannot be read, as the next two. */
  readSaved(article: string): Promise<SavedArticle>;
  /** The text kept last of each article that has one, by its key. */
  readWords(articles: readonly string[]): Promise<Record<string, string>>;
  readIndex(): Promise<string>;
  keepIndex(saved: string): Promise<Kept>;
  /** For good, past the bin; what waits to be written and what version 1 left too. */
  forget(what: Forgetting): Promise<Kept & { records?: number }>;
}

export function buildSavedCalls(means: LibraryMeans, inTurn: InTurn): SavedCalls {
  const { base } = means;
  return {
    save: (article, wanted) =>
      inTurn(() => tryToWrite(base, (desk) => saveToLibrary(desk, article, wanted))),
    undoSave: (article, undo) =>
      inTurn(() => tryToWrite(base, (desk) => undoSave(desk, article, undo))),
    keepPicture: (article, picture) =>
      inTurn(() => tryToWrite(base, (desk) => savePicture(desk, article, picture))),
    readSaved: (article) => inTurn(() => readMended(means, article)),
    readWords: (articles) =>
      inTurn(() =>
        base.read(async (transaction) => {
          const words: Record<string, string> = {};
          for (const article of articles) {
            const text = (await readTexts(transaction, article)).at(-1)?.article.textContent;
            if (text) words[article] = text;
          }
          return words;
        }),
      ),
    readIndex: () => inTurn(() => base.read((transaction) => transaction.getIndex())),
    keepIndex: (saved) =>
      inTurn(() => tryToWrite(base, ({ transaction }) => transaction.putIndex(saved))),
    forget: (what) => inTurn(() => forgetAll(means, what)),
  };
}

async function readMended({ base }: LibraryMeans, article: string): Promise<SavedArticle> {
  const { isBroken, ...saved } = await base.read((transaction) => readSaved(transaction, article));
  if (isBroken) await tryToWrite(base, (desk) => mendArticle(desk, article));
  return saved;
}

async function forgetAll({ base, pending, removeOld }: LibraryMeans, what: Forgetting) {
  const isGone = (article: string) => isMeant(what, article);
  const waiting = await pending.list();
  await pending.replace(waiting.filter(({ article }) => !isGone(article)));
  await removeOld?.(isGone);
  return tryToWrite(base, async ({ transaction }) => ({
    records: await forget(transaction, what),
  }));
}
