// Saves an article: its outline, and its clean text when the reader likes. Where the words have changed since the last time the old
// text stays beside the new one.
import type { Article, OutlineNode } from '../article';
import type { ArticleSummary } from '../article-state';
import { isRecord, isText } from '../check';
import { compareKey } from '../text/compare-key';
import { articleDraft } from './article-shelf';
import { isQuiet } from './kinds';
import { clipSummary } from './kinds/article-kind';
import { PICTURE_KIND, type SavedPicture } from './kinds/picture-kind';
import { MAX_TEXTS, SAVED_KIND, type SavedMark } from './kinds/saved-kind';
import { readText, type SavedText, TEXT_KIND } from './kinds/text-kind';
import { openRecord } from './open-record';
import type { RecordName } from './transaction';
import { type Desk, NotKept, putRecord, removeRecord } from './write-records';

export interface ArticleToSave {
  about: ArticleSummary;
  /** As the page gives it: a correction is no other text, and is applied when it is read. */
  article: Article;
  /** With the reader's corrections. */
  outline: OutlineNode[];
  withText: boolean;
}

/** What a save did, so that it can be undone. */
export interface SaveUndo {
  /** What the mark said before; null when there was none. */
  mark: SavedMark | null;
  /** The text that the save added; '' for none: the same words again took their own place. */
  text: string;
}

/** The shape of one that came by message. */
export function isSaveUndo(value: unknown): value is SaveUndo {
  if (!isRecord(value) || !isText(value.text, 40)) return false;
  return value.mark === null || SAVED_KIND.read(value.mark).value !== null;
}

export interface ArticleSaved {
  undo: SaveUndo;
  /** 'new': the first time; 'again': the same words; 'changed': other words than the last time. */
  how: 'new' | 'again' | 'changed';
  /** How many texts there are now. */
  texts: number;
}

export async function saveToLibrary(
  desk: Desk,
  key: string,
  { about, article, outline, withText }: ArticleToSave,
): Promise<ArticleSaved> {
  await putRecord(desk, key, articleDraft(about));
  const mark = await readMark(desk, key);
  const last = await readLastText(desk, key, mark);
  const isSame = last !== null && isSameText(last.text.article, article);
  // Of its own, though two were saved at once or one lies in the bin.
  const id = isSame ? last.id : `${desk.now} ${(mark?.texts.length ?? 0) + 1}`;
  const texts = withText && !isSame ? [...(mark?.texts ?? []), id] : (mark?.texts ?? []);
  if (texts.length > MAX_TEXTS) throw new NotKept('article-full');
  if (withText) await putText(desk, key, { id, order: texts.indexOf(id) + 1, article });
  await putMark(desk, key, {
    saved: desk.now,
    outline,
    texts,
    minutes: article.readingMinutes,
  });
  const isChanged = last !== null && !isSame;
  return {
    undo: { mark, text: withText && !isSame ? id : '' },
    how: mark === null ? 'new' : isChanged ? 'changed' : 'again',
    texts: texts.length,
  };
}

/** As it was before the save. Pictures that came with it go when no text is left. */
export async function undoSave(desk: Desk, key: string, undo: SaveUndo): Promise<void> {
  const { mark, text } = undo;
  if (text) await removeRecord(desk, { article: key, kind: TEXT_KIND.name, id: text });
  if (mark) await putMark(desk, key, mark);
  else await removeRecord(desk, { article: key, kind: SAVED_KIND.name, id: '' });
  if (!mark?.texts.length) await removePictures(desk, key);
  await removeEmpty(desk, key);
}

/** A picture of an article whose text is kept: it comes later than the text, which may have been taken back or forgotten meanwhile. */
export async function savePicture(
  desk: Desk,
  key: string,
  { address, ...data }: SavedPicture & { address: string },
): Promise<{ isMeant: boolean }> {
  const isMeant = ((await readMark(desk, key))?.texts.length ?? 0) > 0;
  if (isMeant) await putRecord(desk, key, { kind: PICTURE_KIND.name, id: address, order: 0, data });
  return { isMeant };
}

/** Words alone: another picture, or another advertisement between them, is no other text. */
export const isSameText = (one: Article, other: Article): boolean =>
  compareKey(one.title + one.textContent) === compareKey(other.title + other.textContent);

async function putMark(desk: Desk, key: string, data: SavedMark): Promise<void> {
  await putRecord(desk, key, { kind: SAVED_KIND.name, id: '', order: 0, data });
}

interface TextToPut {
  id: string;
  order: number;
  article: Article;
}

async function putText(desk: Desk, key: string, { id, order, article }: TextToPut) {
  const data = readText({ saved: desk.now, article: { ...article, ...clipSummary(article) } });
  if (!data) throw new NotKept('too-long');
  await putRecord(desk, key, { kind: TEXT_KIND.name, id, order, data });
}

/** Null for one in the bin. */
async function readOne({ transaction }: Desk, name: RecordName): Promise<unknown> {
  const stored = await transaction.get(name);
  if (stored === undefined) return null;
  const [record] = openRecord(stored).records;
  return record && !record.deleted ? record.data : null;
}

const readMark = async (desk: Desk, article: string): Promise<SavedMark | null> =>
  (await readOne(desk, { article, kind: SAVED_KIND.name, id: '' })) as SavedMark | null;

async function readLastText(desk: Desk, key: string, mark: SavedMark | null) {
  const id = mark?.texts.at(-1);
  if (id === undefined) return null;
  const text = (await readOne(desk, { article: key, kind: 'text', id })) as SavedText | null;
  return text && { id, text };
}

async function removePictures(desk: Desk, article: string): Promise<void> {
  const kind = PICTURE_KIND.name;
  for (const { id } of await desk.transaction.listNames(article, kind))
    await removeRecord(desk, { article, kind, id });
}

/** An article of which nothing else is kept was only saved; what reading alone leaves behind stays. */
async function removeEmpty(desk: Desk, article: string): Promise<void> {
  const left = (await desk.transaction.listNames(article)).filter((name) => !isQuiet(name));
  if (left.length === 1) await removeRecord(desk, { article, kind: 'article', id: '' });
}
