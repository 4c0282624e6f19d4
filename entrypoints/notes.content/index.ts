// The pane of highlights, quotes and notes as a script of its own: put into a page when it is first opened there.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { provideLatePart } from '../../lib/ui/late-parts';
import { NOTES_PART } from '../../lib/ui/notes/notes-part';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  // See the reader: WXT's wrapper for this world is the one that a page cannot notice. It runs isolated.
  world: 'MAIN',
  main: () => provideLatePart('notes', NOTES_PART),
});
