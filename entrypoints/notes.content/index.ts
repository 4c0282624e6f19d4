// The pane of highlights, quotes and notes as a script of its own: put into a page when it is first opened there.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { NOTES_PART } from '../../lib/ui/notes/notes-part';
import { providePart } from '../../lib/ui/page-parts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  // See the reader: WXT's wrapper for this world is the one that a page cannot notice. It runs isolated.
  world: 'MAIN',
  main: () => providePart('notes', NOTES_PART),
});
