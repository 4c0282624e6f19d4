// Takes out of exported words what no reader sees and some program would obey: control characters, bidi overrides, tags.

/** C0 and C1 controls but tab and line feed, and U+2028/9. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
/** Bidi embeddings, overrides and isolates; zero-width space, BOM; language tags (U+E0000–7F). */
const INVISIBLE = /[\u202a-\u202e\u2066-\u2069\u200b\ufeff]|\udb40[\udc00-\udc7f]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Words of the article: line feeds stay, CR LF becomes LF. */
export function cleanWords(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '\ufffd');
}

/** One line: a title, a name, an entry of the outline. */
export function cleanLine(text: string): string {
  return cleanWords(text).replace(/\s+/g, ' ').trim();
}

/** A name in plain text next to other names: right-to-left words are isolated (U+2068 … U+2069). */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
