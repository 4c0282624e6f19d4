// The clean view as a script of its own: put into a page when the view is first opened there.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { withOutline } from '../../lib/outline/with-outline';
import { findBlock } from '../../lib/ui/clean-view/find-block';
import { createImageGate } from '../../lib/ui/clean-view/image-policy';
import { mountCleanView } from '../../lib/ui/clean-view/mount-clean-view';
import { readPictureSizes } from '../../lib/ui/clean-view/picture-sizes';
import { readNote } from '../../lib/ui/clean-view/read-note';
import { watchAddress } from '../../lib/ui/clean-view/watch-address';
import { flashElement } from '../../lib/ui/page-flash';
import { providePart } from '../../lib/ui/page-parts';
import { Picker } from '../../lib/ui/picker/picker';
import { selectorOf } from '../../lib/ui/picker/selector-of';
import { VIEW_SENTENCES } from '../../lib/ui/view-sentences';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  // See the reader: WXT's wrapper for this world is the one that a page cannot notice. It runs isolated.
  world: 'MAIN',
  main: () =>
    providePart('clean-view', {
      mountCleanView,
      Picker,
      createImageGate,
      readNote,
      findBlock,
      readPictureSizes,
      watchAddress,
      flashElement,
      selectorOf,
      withOutline,
      sentences: VIEW_SENTENCES,
    }),
});
