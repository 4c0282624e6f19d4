// One field of the article as the reader corrected it; '' says that there is none.
import type { ArticleChange } from '../../article-state';
import { isText } from '../../check';
import { type Kind, readWhole, replaceWhole } from '../record';

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
  read: readWhole((data) => (isText(data, MAX_FIELD) ? data : null)),
  changes: {
    correct: {
      isShaped: ({ field, value }) =>
        isCorrectable(field) && (value === null || typeof value === 'string'),
      fits: ({ value }) => value === null || value.length <= MAX_FIELD,
      plan: async ({ field, value }) => replaceWhole({ kind: 'correction', id: field }, value),
    },
  },
};
