// What the reader hid of an article, and put back of what was removed: whole, since each step replaces it.
import type { ArticleChange, PieceName, Revision } from '../../article-state';
import { isCount, isRecord, isText } from '../../check';
import { type Kind, readWhole, replaceWhole } from '../record';

/** Characters */
const MAX_WORDS = 200;
const MAX_ADDRESS = 20_000;
const MAX_PIECES = 2_000;

export const REVISION_KIND: Kind<Revision, Extract<ArticleChange, { kind: 'revise' }>> = {
  name: 'revision',
  isQuiet: true,
  read: readWhole(readRevision),
  changes: {
    revise: {
      isShaped: ({ revision }) => revision === null || isRecord(revision),
      fits: ({ revision }) => revision === null || readRevision(revision) !== null,
      plan: async ({ revision }) =>
        replaceWhole({ kind: 'revision', id: '' }, revision && readRevision(revision)),
    },
  },
};

function readRevision(value: unknown): Revision | null {
  if (!isRecord(value)) return null;
  const { hidden, restored } = value;
  if (!isPieces(hidden) || !isPieces(restored)) return null;
  return { hidden: hidden.map(copyPiece), restored: restored.map(copyPiece) };
}

const isPieces = (value: unknown): value is PieceName[] =>
  Array.isArray(value) && value.length <= MAX_PIECES && value.every(isPiece);

const isPiece = (value: unknown) =>
  isRecord(value) &&
  isText(value.words, MAX_WORDS) &&
  isText(value.picture, MAX_ADDRESS) &&
  isCount(value.nth);

const copyPiece = ({ words, picture, nth }: PieceName): PieceName => ({ words, picture, nth });
