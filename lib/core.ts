// What the core offers as one module; see README, “The core module”.
export type * from './article';
export { toBibLatex } from './citation/biblatex';
export type { CslDate, CslItem, CslName } from './citation/csl';
export { toCslJson } from './citation/csl-json';
export { defaultStyle } from './citation/default-style';
export {
  CITATION_STYLES,
  type CitationStyle,
  formatCitation,
  isCitationStyle,
} from './citation/format-citation';
export { toRis } from './citation/ris';
export { type CitedArticle, type CslOptions, toCsl } from './citation/to-csl';
export { ARTICLE_FORMATS } from './export/article-formats';
export { toCoins } from './export/coins';
export { buildArticleFile, exportArticle } from './export/export-article';
export { buildOutlineFile, exportOutline } from './export/export-outline';
export { buildFileName } from './export/filename';
export type { ExportLabels, ExportOptions } from './export/options';
export { OUTLINE_FORMATS } from './export/outline-formats';
export { readTypography } from './extract/body/read-typography';
export { extractArticle, extractPage } from './extract/extract-article';
export { UnsupportedDom } from './inert-document';
export { buildArticleOutline } from './outline/build-article-outline';
export { buildOutline, type OutlineLine } from './outline/build-outline';
export { collectLines } from './outline/collect-lines';
export { type GuideEntry, readingGuide } from './outline/guide-entries';
export { type FoundQuote, findQuote, type QuoteSelector } from './quote/anchor';
export { findDirectSpeech, type SpeechCandidate } from './quote/direct-speech';
export {
  type CollectionEntry,
  type CollectionEntry as TrayEntry,
  type CollectionOptions,
  type CollectionOptions as TrayOptions,
  formatCollection,
  formatCollection as formatTray,
} from './quote/format-collection';
export { type FormatQuoteOptions, formatQuote } from './quote/format-quote';
export { makeQuote } from './quote/make-quote';
export { type PageLine, readPageLines } from './quote/page-lines';
export {
  buildPassageLink,
  type CheckedPage,
  checkedPage,
  type PassageLink,
  textFragment,
  withCheckedLink,
} from './quote/passage-link';
export { type PageSelection, readPageSelection, readViewSelection } from './quote/select';
export type { DomRange } from './quote/selected-text';
export {
  checkTemplate,
  fillTemplate,
  TEMPLATE_FIELDS,
  type TemplateField,
  type TemplateOptions,
  type TemplateProblem,
} from './quote/template';
export { blockElements, renderArticle } from './render-article';
export { sanitize } from './sanitize';
