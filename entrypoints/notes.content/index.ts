// The pane of highlights, quotes and notes as a script of its own: put into a page when it is first opened there.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ON_DEMAND } from '../../lib/platform/on-demand';
import { NOTES_PART } from '../../lib/ui/notes/notes-part';
import { providePart } from '../../lib/ui/page-parts';

export default defineContentScript({
  ...ON_DEMAND,
  main: () => providePart('notes', NOTES_PART),
});
