// What the reader writes on an article of the library: tags, and a note.
import { isRecord, isText } from '../../check';
import { cleanText } from '../../text/clean-text';
import { type Kind, readWhole, replaceWhole } from '../record';

export interface Label {
  /** In the reader's order, each once. */
  tags: string[];
  note: string;
}

/** What is left out stays as it is: two windows that write on one article take nothing from each other. */
export type LabelPatch = Partial<Label>;

/** Takes the place of what was written before. */
export interface LabelChange extends LabelPatch {
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
        (tags === undefined || isTexts(tags)) && (note === undefined || typeof note === 'string'),
      fits: (change) => readLabel(withPatch(NO_LABEL, change)) !== null,
      async plan(change, shelf) {
        const known = await shelf.get('label', '');
        const before = known && !known.deleted ? (known.data as Label) : NO_LABEL;
        const label = readLabel(withPatch(before, change)) ?? NO_LABEL;
        const isEmpty = label.tags.length === 0 && label.note === '';
        return replaceWhole({ kind: 'label', id: '' }, isEmpty ? null : label);
      },
    },
  },
};

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** A member that is there and `undefined` is left out too. */
const withPatch = (label: Label, { tags = label.tags, note = label.note }: LabelPatch): Label => ({
  tags,
  note,
});

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
    .map((tag) => cleanText(tag.trim().replace(/^#/, ''), MAX_TAG))
    .filter(Boolean);
  return [...new Set(tags)].slice(0, MAX_TAGS);
}
