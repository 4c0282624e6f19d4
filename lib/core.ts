// What the core offers as one module; see README, “The core module”.
export type * from './article';
export { extractArticle, extractPage } from './extract/extract-article';
export { buildArticleOutline } from './outline/build-article-outline';
export { buildOutline, type OutlineLine } from './outline/build-outline';
export { collectLines } from './outline/collect-lines';
export { readTypography } from './outline/read-typography';
export { type GuideEntry, readingGuide } from './outline/reading-guide';
export { blockElements, renderArticle } from './render-article';
export { sanitize } from './sanitize';
