// The clean view as a script of its own: put into a page when the view is first opened there.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ON_DEMAND } from '../../lib/platform/on-demand';
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
  ...ON_DEMAND,
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
      sentences: VIEW_SENTENCES,
    }),
});
