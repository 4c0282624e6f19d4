// Where reading stopped, by the words that stood at the top: pixels change with every window.
import type { BlockRange } from '../../article';
import type { ArticleChange, KeptPlace } from '../../article-state';
import { isCount, isRecord, isText } from '../../check';
import { type Kind, readWhole, replaceWhole } from '../record';

/** Characters */
const MAX_WORDS = 500;

export const PLACE_KIND: Kind<KeptPlace, Extract<ArticleChange, { kind: 'place' }>> = {
  name: 'place',
  isQuiet: true,
  read: readWhole(readPlace),
  changes: {
    place: {
      isShaped: ({ place }) => place === null || isRecord(place),
      fits: ({ place }) => place === null || readPlace(place) !== null,
      plan: async ({ place }) => replaceWhole({ kind: 'place', id: '' }, place && readPlace(place)),
    },
  },
};

function readPlace(value: unknown): KeptPlace | null {
  if (!isRecord(value)) return null;
  const { exact, prefix = '', suffix = '', blocks } = value;
  const texts = [exact, prefix, suffix];
  if (!texts.every((text) => isText(text, MAX_WORDS))) return null;
  return { exact, prefix, suffix, blocks: readRange(blocks) } as KeptPlace;
}

/** Null where it is none: the words alone find the place too. */
export function readRange(value: unknown): BlockRange | null {
  if (!isRecord(value)) return null;
  const { startBlock, startOffset, endBlock, endOffset } = value;
  const isSound = [startBlock, startOffset, endBlock, endOffset].every(isCount);
  return isSound ? ({ startBlock, startOffset, endBlock, endOffset } as BlockRange) : null;
}
