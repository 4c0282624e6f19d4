// One field of the article as the reader corrected it; '' says that there is none.
import type { ArticleChange } from '../../article-state';
import { isText } from '../../check';
import { type Kind, NOTHING } from '../record';

type Correct = Extract<ArticleChange, { kind: 'correct' }>;

const FIELDS: ReadonlySet<unknown> = new Set([
  'title',
  'byline',
  'source',
  'site',
  'publishedTime',
] satisfies Correct['field'][]);
/** Characters */
const MAX_FIELD = 2_000;

export const isCorrectable = (name: unknown): name is Correct['field'] => FIELDS.has(name);

export const CORRECTION_KIND: Kind<string, Correct> = {
  name: 'correction',
  read: (data) =>
    isText(data, MAX_FIELD) ? { value: data, broken: [] } : { value: null, broken: [data] },
  changes: {
    correct: {
      isShaped: ({ field, value }) =>
        isCorrectable(field) && (value === null || typeof value === 'string'),
      fits: ({ value }) => value === null || value.length <= MAX_FIELD,
      async plan({ field, value }) {
        const record = { kind: 'correction', id: field };
        return value === null
          ? { ...NOTHING, removals: [record] }
          : { ...NOTHING, puts: [{ ...record, order: 0, data: value }] };
      },
    },
  },
};
