// The pane as a part that comes late.
import { buildLatePart } from '../build-late-part';
import css from './notes.css?inline';
import { NotesPane } from './notes-pane';
import { NOTES_SENTENCES } from './notes-sentences';

export const NOTES_PART = buildLatePart({ sentences: NOTES_SENTENCES, css, component: NotesPane });
