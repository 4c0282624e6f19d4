// What the core offers as one module; see README, “The core module”.
export type * from './article';
export { extractArticle, extractPage } from './extract/extract-article';
export { blockElements, renderArticle } from './render-article';
export { sanitize } from './sanitize';
