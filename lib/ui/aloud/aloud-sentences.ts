// The keys of every sentence that reading aloud can show.
import type { MessageKey } from '../../message-key';

export const ALOUD_SENTENCES: readonly MessageKey[] = [
  ...(['aloudTitle', 'aloudBack', 'aloudOn', 'aloudGo', 'aloudRest', 'aloudPlace'] as const),
  ...(['aloudDone', 'aloudSilent', 'aloudSpeed', 'aloudSlower', 'aloudFaster'] as const),
  ...(['viewClose'] as const),
];
