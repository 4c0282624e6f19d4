// The scripts that are put into a page, each when it is first needed.

export const READER_SCRIPT = '/content-scripts/reader.js';
export const VIEW_SCRIPT = '/content-scripts/clean-view.js';
export const PICTURES_SCRIPT = '/content-scripts/article-pictures.js';
/** By the names of `LateParts` (lib/ui/late-parts.ts). */
export const LATE_SCRIPTS: Record<string, string> = {
  aloud: '/content-scripts/aloud.js',
  notes: '/content-scripts/notes.js',
  'own-style': '/content-scripts/own-style.js',
};
export const COPY_SCRIPT = '/content-scripts/article-copy.js';
