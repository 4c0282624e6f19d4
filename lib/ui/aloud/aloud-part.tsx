// Reading aloud as a part that comes late.
import { buildLatePart } from '../build-late-part';
import css from './aloud.css?inline';
import { AloudBar } from './aloud-bar';
import { ALOUD_SENTENCES } from './aloud-sentences';

export const ALOUD_PART = buildLatePart({ sentences: ALOUD_SENTENCES, css, component: AloudBar });
