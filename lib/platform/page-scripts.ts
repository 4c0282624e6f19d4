// The scripts that are put into a page, each when it is first needed.

export const READER_SCRIPT = '/content-scripts/reader.js';
export const VIEW_SCRIPT = '/content-scripts/clean-view.js';
export const PICTURES_SCRIPT = '/content-scripts/article-pictures.js';
export const COPY_SCRIPT = '/content-scripts/article-copy.js';
export const AUTO_OPEN_SCRIPT = '/content-scripts/auto-open.js';
