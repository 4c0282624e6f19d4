// What the second script brings into the page when it is first needed: the clean view, the picker, and what else acts on the page's
// face. Both scripts share the extension's own global, which the page cannot see.
import type { Article } from '../article';
import type { buildQuoteCopy } from '../clipboard/build-quote-copy';
import type { MessageKey } from '../message-key';
import type { findBlock } from './clean-view/find-block';
import type { createImageGate } from './clean-view/image-policy';
import type { mountCleanView } from './clean-view/mount-clean-view';
import type { readPictureSizes } from './clean-view/picture-sizes';
import type { readNote } from './clean-view/read-note';
import type { watchAddress } from './clean-view/watch-address';
import type { flashElement } from './page-flash';
import type { Picker } from './picker/picker';
import type { selectorOf } from './picker/selector-of';

export interface ViewModule {
  /** Keys of the sentences that the module shows. */
  sentences: readonly MessageKey[];
  mountCleanView: typeof mountCleanView;
  Picker: typeof Picker;
  buildQuoteCopy: typeof buildQuoteCopy;
  createImageGate: typeof createImageGate;
  readNote: typeof readNote;
  findBlock: typeof findBlock;
  readPictureSizes: typeof readPictureSizes;
  watchAddress: typeof watchAddress;
  flashElement: typeof flashElement;
  selectorOf: typeof selectorOf;
  withOutline(article: Article): Article;
}

const KEY = Symbol.for('clean-view');
const world = globalThis as { [KEY]?: ViewModule };

export function provideViewModule(module: ViewModule): void {
  world[KEY] = module;
}

/** Null until the script has run. */
export function findViewModule(): ViewModule | null {
  return world[KEY] ?? null;
}
