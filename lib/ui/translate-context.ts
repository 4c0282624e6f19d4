// Gives components `t` without a browser API: the entry point provides it, a test provides its own.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../message-key';

export const TranslateContext = createContext<Translate>((key) => key);

export function useTranslate(): Translate {
  return useContext(TranslateContext);
}
