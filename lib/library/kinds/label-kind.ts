// What the reader writes on an article of the library: tags, and a note.
import { isRecord, isText } from '../../check';
import { type Kind, readWhole, replaceWhole } from '../record';

export interface Label {
  /** In the reader's order, each once. */
  tags: string[];
  note: string;
}

/** Takes the place of what was written before. */
export interface LabelChange extends Label {
  kind: 'label';
}

/** Characters, and how many. */
const MAX_TAG = 60;
const MAX_TAGS = 50;
export const MAX_LABEL_NOTE = 20_000;

export const NO_LABEL: Label = { tags: [], note: '' };

export const LABEL_KIND: Kind<Label, LabelChange> = {
  name: 'label',
  read: readWhole(readLabel),
  changes: {
    label: {
      isShaped: ({ tags, note }) =>
        Array.isArray(tags) &&
        tags.every((tag) => typeof tag === 'string') &&
        typeof note === 'string',
      fits: (change) => readLabel(change) !== null,
      async plan(change) {
        const label = readLabel(change) ?? NO_LABEL;
        const isEmpty = label.tags.length === 0 && label.note === '';
        return replaceWhole({ kind: 'label', id: '' }, isEmpty ? null : label);
      },
    },
  },
};

function readLabel(value: unknown): Label | null {
  if (!isRecord(value) || !Array.isArray(value.tags)) return null;
  const { tags, note } = value;
  const areTags = tags.length <= MAX_TAGS && tags.every((tag) => isText(tag, MAX_TAG));
  if (!areTags || !isText(note, MAX_LABEL_NOTE)) return null;
  return { tags: [...new Set(tags.map((tag: string) => tag.trim()).filter(Boolean))], note };
}

/** “一, 二，三” as tags; what is too long is cut, what is too many left out. */
export function splitTags(typed: string): string[] {
  const tags = typed
    .split(/[,，、;；\n]/)
    .map((tag) => tag.trim().replace(/^#/, '').slice(0, MAX_TAG))
    .filter(Boolean);
  return [...new Set(tags)].slice(0, MAX_TAGS);
}
