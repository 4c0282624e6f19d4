// All styles of the clean view, in the order they apply.
import { OUTLINE_TREE_CSS } from '../outline-tree-css';
import { THEME_CSS } from '../theme/theme-css';
import { ARTICLE_CSS } from './css/article-css';
import { FRAME_CSS } from './css/frame-css';
import { PRINT_CSS } from './css/print-css';

export const CLEAN_VIEW_CSS = [THEME_CSS, FRAME_CSS, OUTLINE_TREE_CSS, ARTICLE_CSS, PRINT_CSS].join(
  '\n',
);
