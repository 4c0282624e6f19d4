// Highlights: quotes with a colour. The same words again take the mark away.
import type { BlockRange } from '../../lib/article';
import {
  applyCorrections,
  type CollectedQuote,
  findSame,
  type MarkColour,
} from '../../lib/article-state';
import type { PlannedMark } from '../../lib/plan-mark';
import { findPart } from '../../lib/ui/page-parts';
import type { SaveOutcome } from './article-memory';
import type { Reading } from './reading';

let lastColour: MarkColour = 'yellow';

export interface Marked extends Pick<PlannedMark, 'undo'> {
  outcome: SaveOutcome;
  quote: CollectedQuote;
}

/** @param colour the last used one without it; 'keep': what is kept already stays as it is. */
export async function markPassage(
  { page, memory, view }: Reading,
  passage: BlockRange,
  colour: MarkColour | 'keep' | undefined,
): Promise<Marked | null> {
  const { result } = page.current() ?? {};
  if (!result?.ok) return null;
  const article = applyCorrections(result, memory.state);
  const { elementAt } = page.current() ?? {};
  const quoting = findPart('quoting');
  if (!quoting) return null;
  const words = quoting.quotePassage(article, passage, elementAt ?? (() => null));
  const known = findSame(memory.state, words);
  if (known && colour === 'keep') return { outcome: 'saved', quote: known, undo: null };
  lastColour = colour === 'keep' ? lastColour : (colour ?? known?.colour ?? lastColour);
  const { change, ...marked } = quoting.planMark(memory.state, words, lastColour);
  const saved = memory.change(result, change);
  view().change({});
  const outcome = await saved;
  // What was not kept is not marked any more.
  if (outcome !== 'saved') view().change({});
  return { outcome, ...marked };
}
