// Choices with their names: a table of settings says what there is, and in which order; no choice can be without a name.
import type { MessageKey } from '../message-key';

export interface Named<Value> {
  value: Value;
  label: MessageKey;
}

export const nameEach = <Value extends string>(
  values: readonly Value[],
  words: Record<Value, MessageKey>,
): Named<Value>[] => values.map((value) => ({ value, label: words[value] }));
