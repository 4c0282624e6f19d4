// The pages of the book: a cover that says what it is, and the article with where it comes from.
import type { Article } from '../../article';
import { cleanLine } from '../../text/clean-text';
import { escapeXml } from '../../text/escape/xml';
import type { ReadyOptions } from '../options';
import { listSourceFields } from '../source-block';

export function writeCover(article: Article, options: ReadyOptions): string {
  const title = cleanLine(article.title) || '—';
  const facts = listSourceFields(article, options)
    .filter(({ key }) => key !== 'link' && key !== 'accessed')
    .map(({ value }) => `<p>${escapeXml(value)}</p>`);
  const body = `<section epub:type="cover" class="cover"><h1>${escapeXml(title)}</h1>${facts.join('')}</section>`;
  return writePage(article, title, body);
}

/** `body` is XHTML that is safe already. */
export function writeChapter(article: Article, options: ReadyOptions, body: string): string {
  const title = cleanLine(article.title) || '—';
  const facts = listSourceFields(article, options).map(({ key, label, value }) => {
    const text = escapeXml(value);
    const shown = key === 'link' ? `<a href="${text}">${text}</a>` : `<bdi>${text}</bdi>`;
    return `<p>${escapeXml(label + options.labels.colon)}${shown}</p>`;
  });
  return writePage(
    article,
    title,
    `<section epub:type="chapter"><h1>${escapeXml(title)}</h1>\n${body}\n<aside class="source">${facts.join('')}</aside></section>`,
  );
}

export function writePage(article: Article, title: string, body: string): string {
  const lang = languageOf(article);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}" dir="${article.dir}">
<head><meta charset="utf-8"/><title>${escapeXml(title)}</title><link rel="stylesheet" href="book.css"/></head>
<body>
${body}
</body>
</html>
`;
}

/** BCP 47; 'und' (undetermined) where the article does not tell. */
export function languageOf({ lang }: Pick<Article, 'lang'>): string {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(lang) ? lang : 'und';
}
