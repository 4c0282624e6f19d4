// Words set into a format so that its readers give them back as they were. One function per format.

import { cleanLine, cleanWords } from '../text/clean-text';
import { cleanLink } from '../url/clean-link';

/** XML 1.0, 2.2 and 2.4: five characters escaped, illegal ones dropped (by `cleanWords`), line feeds kept in attributes. */
export function escapeXml(text: string): string {
  return cleanWords(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;')
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/\n/g, '&#10;')
    .replace(/\t/g, '&#9;');
}

/** For text and for quoted attributes. */
export function escapeHtml(text: string): string {
  return cleanWords(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/**
 * One line of running text in CommonMark, GFM and Obsidian (==mark==, $math$, %%comment%%, #tag).
 * Marks that mean something only where a line begins are escaped there.
 */
export function escapeMarkdown(text: string): string {
  return cleanLine(text)
    .replace(/[\\`*_[\]<>#|~$^]/g, '\\$&')
    .replace(/&(?=[#\w])/g, '\\&')
    .replace(/==/g, '\\=\\=')
    .replace(/%%/g, '\\%\\%')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** `[text](<url>)`, or the text alone when the address may not be followed. */
export function markdownLink(text: string, address: string): string {
  const url = markdownUrl(address);
  return url ? `[${escapeMarkdown(text)}](${url})` : escapeMarkdown(text);
}

/** An address in `<…>`, which may hold brackets; '' when it may not be followed. */
export function markdownUrl(address: string): string {
  const url = cleanLink(address).replace(/[\s<>\\]/g, percent);
  return url && `<${url}>`;
}

/** Zero-width space: Org's own escape character (manual, “Escape Character”). */
const ORG_ESCAPE = '\u200b';

/** One line of Org text: emphasis, links, footnotes, targets, time stamps, tags and keywords lose their force. */
export function escapeOrg(text: string): string {
  return cleanLine(text)
    .replace(/[*/_=~+[<|{}@^\\#](?=\S)|\$/g, `$&${ORG_ESCAPE}`)
    .replace(/:/g, `${ORG_ESCAPE}:`)
    .replace(/^(?=[*#:|+-]|\d+[.)]\s|TODO\b|DONE\b|COMMENT\b|CLOCK:|%%)/, ORG_ESCAPE);
}

/** `[[url][text]]`, or the text alone. A description may not hold `]]` or end in `]`. */
export function orgLink(text: string, address: string): string {
  const url = cleanLink(address).replace(/[\s[\]\\]/g, percent);
  const description = escapeOrg(text).replace(/\]/g, `]${ORG_ESCAPE}`);
  return url ? `[[${url}][${description}]]` : escapeOrg(text);
}

function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** A double-quoted YAML scalar: YAML 1.2 takes JSON strings as they are (1.2 section 1.3). */
export function yamlString(text: string): string {
  return JSON.stringify(cleanLine(text)).replace(
    /[\u0085\u2028\u2029\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
