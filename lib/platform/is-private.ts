// Whether this page stands in a private window, in which nothing is kept for long.
import { browser } from './browser';

export const isPrivate = (): boolean => browser.extension?.inIncognitoContext ?? false;
