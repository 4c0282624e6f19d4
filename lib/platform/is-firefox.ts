// Which of the two browsers this is, where they must be treated differently.
import { browser } from './browser';

export const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');
