// All styles of the clean view, in the order they apply.
import OUTLINE_TREE from '../outline-tree.css?inline';
import { THEME_CSS } from '../theme/theme-css';
import ARTICLE from './css/article.css?inline';
import BAR from './css/bar.css?inline';
import CHOICES from './css/choices.css?inline';
import CHOOSING from './css/choosing.css?inline';
import FRAME from './css/frame.css?inline';
import INSERTS from './css/inserts.css?inline';
import MESSAGES from './css/messages.css?inline';
import PANELS from './css/panels.css?inline';
import PIECES from './css/pieces.css?inline';
import PRINT from './css/print.css?inline';
import TAKING from './css/taking.css?inline';
import TOUCH from './css/touch.css?inline';
import ZOOM from './css/zoom.css?inline';

export const CLEAN_VIEW_CSS = [
  THEME_CSS,
  ...[FRAME, BAR, PANELS, CHOICES, TAKING, MESSAGES, OUTLINE_TREE, ARTICLE, PIECES, INSERTS],
  ...[CHOOSING, ZOOM, TOUCH, PRINT],
].join('\n');
