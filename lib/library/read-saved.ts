// What is kept of an article to be read without its page: its texts, oldest first, and the pictures that could be had.
import { PICTURE_KIND, type SavedPicture } from './kinds/picture-kind';
import { type SavedText, TEXT_KIND } from './kinds/text-kind';
import { openRecord } from './open-record';
import type { Transaction } from './transaction';

export interface SavedArticle {
  texts: SavedText[];
  /** By address. */
  pictures: Record<string, SavedPicture>;
}

/** `isBroken`: something is to be mended (see article-shelf.ts). */
export async function readSaved(
  transaction: Transaction,
  key: string,
): Promise<SavedArticle & { isBroken: boolean }> {
  const pictures = await listSound<SavedPicture>(transaction, key, PICTURE_KIND.name);
  const texts = await listSound<SavedText>(transaction, key, TEXT_KIND.name);
  return {
    texts: inOrder(texts),
    pictures: Object.fromEntries(pictures.sound.map(({ id, data }) => [id, data])),
    isBroken: pictures.isBroken || texts.isBroken,
  };
}

/** The texts alone. */
export const readTexts = async (transaction: Transaction, key: string): Promise<SavedText[]> =>
  inOrder(await listSound<SavedText>(transaction, key, TEXT_KIND.name));

interface Sound<T> {
  sound: { id: string; order: number; data: T }[];
  isBroken: boolean;
}

const inOrder = ({ sound }: Sound<SavedText>): SavedText[] =>
  sound.sort((a, b) => a.order - b.order).map(({ data }) => data);

async function listSound<T>(
  transaction: Transaction,
  key: string,
  kind: string,
): Promise<Sound<T>> {
  const opened = (await transaction.list(key, kind)).map(openRecord);
  const records = opened.flatMap((one) => one.records).filter(({ deleted }) => !deleted);
  return {
    sound: records.map(({ id, order, data }) => ({ id, order, data: data as T })),
    isBroken: opened.some(({ isChanged }) => isChanged),
  };
}
