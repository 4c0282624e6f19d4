// All text formats an article leaves in. Those that keep its links and pictures read its nodes, sanitised once more.
import type { Article, ArticleFormat } from '../article';
import { balanceBidi } from '../text/balance-bidi';
import { cleanWords } from '../text/clean-text';
import { escapeMarkdown } from '../text/escape/markdown';
import { ARTICLE_FILES } from './article-files';
import { writeHtmlArticle } from './article-html';
import { writeQuotes } from './article-quotes';
import { writeFrontMatter } from './front-matter';
import { writeMarkdownBlocks } from './html-to-markdown';
import type { ReadyOptions } from './options';
import type { ExportFormat } from './outline-formats';
import { buildSourceRecord } from './outline-json';
import { writeMarkdownSource, writeMarkdownTitle } from './outline-markdown';
import { writeTextSource } from './outline-text';
import { moveLinksOut, placePicture, settlePictures } from './pictures';

export const ARTICLE_JSON = { format: 'qingyue-article', version: 1 } as const;

export interface ArticleExportFormat extends Omit<ExportFormat<ArticleFormat>, 'write'> {
  /** `render` gives the article's nodes, sanitised, every picture at its address; they are used up. */
  write: (article: Article, options: ReadyOptions, render: () => DocumentFragment) => string;
}

export const ARTICLE_FORMATS: readonly ArticleExportFormat[] = [
  { id: 'markdown', ...ARTICLE_FILES.markdown, write: writeMarkdown },
  {
    id: 'html',
    ...ARTICLE_FILES.html,
    write: (article, options, render) => writeHtmlArticle(article, options, render()),
  },
  { id: 'text', ...ARTICLE_FILES.text, write: writeText },
  { id: 'json', ...ARTICLE_FILES.json, write: writeJson },
];

type Write = ArticleExportFormat['write'];

function writeMarkdown(...[article, options, render]: Parameters<Write>): string {
  const body = render();
  settlePictures(body, placePicture(options.pictures, false));
  moveLinksOut(body);
  const quotes = writeQuotes(article, options.quotes, 'markdown');
  const section = quotes && `## ${escapeMarkdown(options.labels.quotes)}\n\n${quotes}`;
  const parts = [writeMarkdownHead(article, options), writeMarkdownBlocks(body), section];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** Where the words come from: as properties, or as lines to read. */
function writeMarkdownHead(article: Article, options: ReadyOptions): string {
  const { frontMatter, accessed } = options;
  if (frontMatter === null) return writeMarkdownSource(article, options).trimEnd();
  const head = writeFrontMatter(article, { template: frontMatter, accessed });
  return `${head}\n${writeMarkdownTitle(article)}`;
}

function writeText(article: Article, options: ReadyOptions): string {
  const quotes = writeQuotes(article, options.quotes, 'plain');
  const parts = listTexts(article).map(cleanWords);
  const section = quotes ? [options.labels.quotes, quotes] : [];
  return `${writeTextSource(article, options)}\n${[...parts, ...section].join('\n\n')}\n`;
}

function writeJson(article: Article, options: ReadyOptions): string {
  const { content, credits, excerpt, modifiedTime, wordCount } = article;
  const file = {
    ...ARTICLE_JSON,
    source: buildSourceRecord(article, options),
    modifiedTime,
    excerpt,
    wordCount,
    credits,
    outline: options.outline,
    text: listTexts(article).map(balanceBidi),
    content,
    ...(options.quotes.length ? { quotes: options.quotes } : {}),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const listTexts = ({ blocks }: Article) =>
  blocks.filter((block) => block.tag !== 'figcaption').map((block) => block.text);
