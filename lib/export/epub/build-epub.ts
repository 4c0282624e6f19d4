// An article as a book of one chapter: EPUB 3.3 (W3C Recommendation, 2023). A zip with “mimetype” first and bare (OCF 4.2.2),
// a package document, a cover page, the outline as navigation, the article, and the pictures whose bytes are at hand.
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Article } from '../../article';
import { sanitize } from '../../sanitize';
import { escapeHtml } from '../../text/escape/html';
import { writeQuotes } from '../article-quotes';
import type { ReadyOptions } from '../options';
import { BOOK_CSS } from './book-css';
import { settleBookPictures } from './book-pictures';
import { writeChapter, writeCover } from './chapter';
import { writeNavigation } from './navigation';
import { writePackage } from './package-document';
import { toXhtml } from './to-xhtml';

export interface EpubParts {
  /** The article's nodes, sanitised; they are used up. */
  body: DocumentFragment;
  /** The nodes' blocks, one for one with `article.blocks`. */
  blocks: readonly Element[];
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** Compressed already. */
const STORED = { level: 0 } as const;

/** The bytes of the file; the same for the same article, options and pictures. */
export function buildEpub(article: Article, options: ReadyOptions, parts: EpubParts): Uint8Array {
  const targets = nameBlocks(parts.blocks, options);
  const used = settleBookPictures(parts.body, options.pictures);
  addQuotes(article, options, parts.body);
  const body = toXhtml(parts.body);
  const hasMath = body.includes('<math');
  const files: Zippable = {
    mimetype: [strToU8('application/epub+zip'), STORED],
    'META-INF/container.xml': strToU8(CONTAINER),
    'EPUB/package.opf': strToU8(writePackage(article, options, { pictures: used, hasMath })),
    'EPUB/nav.xhtml': strToU8(writeNavigation(article, options, targets)),
    'EPUB/cover.xhtml': strToU8(writeCover(article, options)),
    'EPUB/article.xhtml': strToU8(writeChapter(article, options, body)),
    'EPUB/book.css': strToU8(BOOK_CSS),
  };
  for (const { name, picture } of used) files[`EPUB/${name}`] = [picture.bytes, STORED];
  return zipSync(files, { mtime: `${options.accessed}T00:00:00`, level: 9 });
}

/** Behind the article, under a heading of their own. */
function addQuotes(article: Article, options: ReadyOptions, body: DocumentFragment): void {
  const quotes = writeQuotes(article, options.quotes, 'html');
  if (!quotes) return;
  const html = `<h2>${escapeHtml(options.labels.quotes)}</h2>${quotes}`;
  body.append(sanitize(html, article.url, options));
}

/** Gives the blocks that the outline leads to a name; block number → name. */
function nameBlocks(blocks: readonly Element[], { outline }: ReadyOptions): Map<number, string> {
  const names = new Map<number, string>();
  const visit = (nodes: ReadyOptions['outline']) => {
    for (const { line, children } of nodes) {
      const block = blocks[line];
      if (block) names.set(line, `b${line}`);
      if (block) block.id = `b${line}`;
      visit(children);
    }
  };
  visit(outline);
  return names;
}
