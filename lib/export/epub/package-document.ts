// The package document (EPUB 3.3, 5): what the book is, what it consists of, in which order it is read.
import type { Article } from '../../article';
import { cleanLine } from '../../text/clean-text';
import { escapeXml } from '../../text/escape/xml';
import { cleanLink } from '../../url/clean-link';
import type { ReadyOptions } from '../options';
import type { BookPicture } from './book-pictures';
import { languageOf } from './chapter';

interface Contents {
  pictures: readonly BookPicture[];
  hasMath: boolean;
}

export function writePackage(
  article: Article,
  options: ReadyOptions,
  { pictures, hasMath }: Contents,
): string {
  const direction = article.dir === 'rtl' ? ' page-progression-direction="rtl"' : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${languageOf(article)}" dir="${article.dir}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${writeMetadata(article, options)}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
<item id="article" href="article.xhtml" media-type="application/xhtml+xml"${hasMath ? ' properties="mathml"' : ''}/>
<item id="css" href="book.css" media-type="text/css"/>
${pictures.map(({ name, type }, i) => `<item id="p${i + 1}" href="${name}" media-type="${type}"/>`).join('\n')}
</manifest>
<spine${direction}><itemref idref="cover"/><itemref idref="article"/></spine>
</package>
`;
}

function writeMetadata(article: Article, { accessed }: ReadyOptions): string {
  const address = cleanLink(article.canonicalUrl || article.url);
  const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(article.publishedTime)?.[0] ?? '';
  const lines = [
    `<dc:identifier id="id">${escapeXml(address || `urn:title:${cleanLine(article.title)}`)}</dc:identifier>`,
    element('dc:title', cleanLine(article.title) || '—'),
    element('dc:language', languageOf(article)),
    ...article.authors.map((name) => element('dc:creator', cleanLine(name))),
    element('dc:publisher', cleanLine(article.site || article.source)),
    element('dc:source', address),
    element('dc:date', day),
    // No clock: the same article gives the same book, to the byte.
    `<meta property="dcterms:modified">${/^\d{4}-\d{2}-\d{2}$/.test(accessed) ? accessed : '2000-01-01'}T00:00:00Z</meta>`,
  ];
  return lines.filter(Boolean).join('\n');
}

const element = (name: string, text: string) =>
  text ? `<${name}>${escapeXml(text)}</${name}>` : '';
