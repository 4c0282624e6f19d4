// What the reader said the article's text is, for an article or for all of a site. Written by its own call: it must be known before
// the page is read, when nothing of the article but its address is.
import { isRecord, isText } from '../../check';
import type { TextChoice } from '../../text-choice';
import { type Kind, readWhole } from '../record';

/** Characters */
const MAX_SELECTOR = 2_000;

export const CHOICE_KIND: Kind<TextChoice, never> = {
  name: 'choice',
  isQuiet: true,
  read: readWhole(readChoice),
  changes: {},
};

export function readChoice(value: unknown): TextChoice | null {
  if (!isRecord(value)) return null;
  const { way, selector } = value;
  if (way === 'whole-text') return { way };
  return way === 'picked' && isText(selector, MAX_SELECTOR) && selector !== ''
    ? { way, selector }
    : null;
}
