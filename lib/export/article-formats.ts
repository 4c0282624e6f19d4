// All formats an article leaves in. Those that keep its links and pictures read its nodes, sanitised once more.
import type { Article, ArticleFormat } from '../article';
import { renderArticle } from '../render-article';
import { balanceBidi } from '../text/balance-bidi';
import { cleanWords } from '../text/clean-text';
import { writeMarkdownBlocks } from './html-to-markdown';
import type { ReadyOptions } from './options';
import type { ExportFormat } from './outline-formats';
import { writeHtmlPage } from './outline-html';
import { buildSourceRecord } from './outline-json';
import { writeMarkdownSource } from './outline-markdown';
import { writeTextSource } from './outline-text';

export const ARTICLE_JSON = { format: 'qingyue-article', version: 1 } as const;

export const ARTICLE_FORMATS: readonly ExportFormat<ArticleFormat>[] = [
  {
    id: 'markdown',
    label: 'formatMarkdown',
    extension: 'md',
    mime: 'text/markdown',
    write: writeMarkdown,
  },
  { id: 'html', label: 'formatHtml', extension: 'html', mime: 'text/html', write: writeHtml },
  { id: 'text', label: 'formatText', extension: 'txt', mime: 'text/plain', write: writeText },
  {
    id: 'json',
    label: 'formatJson',
    extension: 'json',
    mime: 'application/json',
    write: writeJson,
  },
];

function writeMarkdown(article: Article, options: ReadyOptions): string {
  return `${writeMarkdownSource(article, options)}\n${writeMarkdownBlocks(withPictures(article, options))}\n`;
}

/** Written into a file: its reader's program decides what loads. */
const withPictures = (article: Article, { document }: ReadyOptions) =>
  renderArticle(article, { mayLoad: () => true, document });

/** The fragment is sanitised; it is written out into a file, never put back into a page of ours. */
function writeHtml(article: Article, options: ReadyOptions): string {
  const fragment = withPictures(article, options);
  const holder = fragment.ownerDocument.createElement('article');
  holder.append(fragment);
  return writeHtmlPage(article, options, holder.outerHTML);
}

function writeText(article: Article, options: ReadyOptions): string {
  const blocks = article.blocks
    .filter((block) => block.tag !== 'figcaption')
    .map((block) => cleanWords(block.text));
  return `${writeTextSource(article, options)}\n${blocks.join('\n\n')}\n`;
}

function writeJson(article: Article, options: ReadyOptions): string {
  const { content, blocks, credits, excerpt, modifiedTime, wordCount } = article;
  const file = {
    ...ARTICLE_JSON,
    source: buildSourceRecord(article, options),
    modifiedTime,
    excerpt,
    wordCount,
    credits,
    outline: options.outline,
    text: blocks
      .filter((block) => block.tag !== 'figcaption')
      .map((block) => balanceBidi(block.text)),
    content,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
