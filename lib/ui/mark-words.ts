// What the colours of highlights are called.
import type { MarkColour } from '../article-state';
import type { MessageKey } from '../message-key';

export const MARK_WORDS: Record<MarkColour, MessageKey> = {
  yellow: 'markYellow',
  green: 'markGreen',
  blue: 'markBlue',
  pink: 'markPink',
};
