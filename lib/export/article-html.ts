// The article as one HTML file that reads well alone: its words, its pictures as far as they are in it, a few rules of type, nothing that
// runs and nothing that is asked for beyond the pictures left at their addresses.
import type { Article } from '../article';
import { toCsl } from '../citation/to-csl';
import { cleanLine } from '../text/clean-text';
import { escapeHtml } from '../text/escape/html';
import { writeQuotes } from './article-quotes';
import { toCoins } from './coins';
import type { ReadyOptions } from './options';
import { languageTag, writeHtmlSource } from './outline-html';
import { placePicture, settlePictures } from './pictures';

const CJK =
  '"Songti SC","Source Han Serif SC","Noto Serif CJK SC",STSong,SimSun,"Songti TC","Noto Serif CJK TC",PMingLiU,serif';

const RULES = `:root{color-scheme:light dark}
body{max-width:42em;margin:2em auto;padding:0 1.2em;line-height:1.7;overflow-wrap:break-word;font-family:Georgia,"Times New Roman",serif}
:lang(zh){font-family:${CJK}}
:lang(zh) body{line-height:1.9;text-autospace:normal}
h1,h2,h3,h4{line-height:1.35;text-wrap:balance}
.source{font-size:.85em;opacity:.75;overflow-wrap:anywhere}
img{max-width:100%;height:auto}
figure{margin:1.5em 0;text-align:center}
figcaption{font-size:.85em;opacity:.75}
blockquote{margin:1em 0;padding-inline-start:1em;border-inline-start:3px solid}
pre{overflow:auto;font-size:.85em}
table{border-collapse:collapse}
td,th{border:1px solid;padding:.3em .6em}
@media print{body{max-width:none;margin:0}}`;

/** Nothing in it may run, whatever became of it on the way. */
const POLICY =
  "default-src 'none'; img-src data: http: https:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** `body` is what is left of the sanitised nodes: written out into a file, never put back into a page of ours. */
export function writeHtmlArticle(article: Article, options: ReadyOptions, body: Node): string {
  const title = escapeHtml(cleanLine(article.title));
  const lang = languageTag(article);
  return [
    '<!DOCTYPE html>',
    `<html${lang && ` lang="${lang}"`} dir="${article.dir === 'rtl' ? 'rtl' : 'ltr'}">`,
    '<head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">',
    `<title>${title}</title>`,
    `<style>\n${RULES}\n</style></head>`,
    '<body>',
    `<h1>${title}</h1>`,
    `<div class="source">${writeHtmlSource(article, options)}</div>`,
    toCoins(toCsl(article, { accessed: options.accessed })),
    settleBody(options, body).outerHTML,
    writeQuoteSection(article, options),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The same for a clipboard: elements alone, for whoever pastes has styles. */
export function writeHtmlPassage(article: Article, options: ReadyOptions, body: Node): string {
  const holder = settleBody(options, body);
  for (const element of holder.querySelectorAll('[class]')) element.removeAttribute('class');
  return [
    `<h1>${escapeHtml(cleanLine(article.title))}</h1>`,
    writeHtmlSource(article, options),
    holder.innerHTML,
    writeQuoteSection(article, options),
  ].join('\n');
}

function settleBody(options: ReadyOptions, body: Node): Element {
  const holder = (body.ownerDocument as Document).createElement('article');
  holder.append(body);
  settlePictures(holder, placePicture(options.pictures, true));
  return holder;
}

function writeQuoteSection(article: Article, options: ReadyOptions): string {
  const quotes = writeQuotes(article, options.quotes, 'html');
  return quotes && `<section><h2>${escapeHtml(options.labels.quotes)}</h2>${quotes}</section>`;
}
