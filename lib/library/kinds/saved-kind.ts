// That an article was saved, and its outline as it was then.
import type { OutlineNode } from '../../article';
import { isCount, isRecord, isText } from '../../check';
import { type Kind, readWhole } from '../record';
import { readOutline } from './outline-kind';

export interface SavedMark {
  /** When it was saved last: ISO 8601, UTC. */
  saved: string;
  /** With the reader's corrections. */
  outline: OutlineNode[];
  /** Ids of the texts that were kept to be read offline, oldest first: one for each time that the words had changed. */
  texts: string[];
  /** Minutes of reading. */
  minutes: number;
}

/** More are not made: each is an article's whole text. */
export const MAX_TEXTS = 200;

export const SAVED_KIND: Kind<SavedMark, never> = {
  name: 'saved',
  read: readWhole(readMark),
  changes: {},
};

function readMark(value: unknown): SavedMark | null {
  if (!isRecord(value) || !Array.isArray(value.texts)) return null;
  const { saved, texts, minutes } = value;
  const outline = readOutline(value.outline);
  const areIds = texts.length <= MAX_TEXTS && texts.every((id) => isText(id, 40));
  if (!isText(saved, 40) || !outline || !areIds || !isCount(minutes)) return null;
  return { saved, outline, texts: texts as string[], minutes };
}
