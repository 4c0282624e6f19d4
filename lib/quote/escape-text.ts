// Words set into a markup language so that they come out as they went in.

export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** CommonMark with GFM, and Obsidian's == and $: inline marks everywhere, block marks where a line begins. */
export function escapeMarkdown(line: string): string {
  return line
    .replace(/[\\`*_[\]<>|~$]/g, '\\$&')
    .replace(/&(?=#|\w)/g, '\\&')
    .replace(/==/g, '\\=\\=')
    .replace(/^([#+\-=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** Inside the brackets of a Markdown link no address may break out: spaces and brackets are encoded. */
export function markdownUrl(url: string): string {
  return url.replace(/[\s()<>\\[\]]/g, percent);
}

/** Org: a star or #+ at the start of a line would end the block; U+200B is Org's own escape (manual, “Escape Character”). */
export function escapeOrg(line: string): string {
  return line.replace(/^(?=\*+ |#\+)/, '\u200B');
}

/** The description of an Org link may not hold `]]`. */
export function orgLink(url: string, text: string): string {
  const description = text.replace(/\](?=\])/g, ']\u200B').replace(/\]$/, ']\u200B');
  return `[[${url.replace(/[\s[\]\\]/g, percent)}][${description}]]`;
}

function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
