// Words in Markdown: CommonMark with GFM (~~), and what Obsidian adds (==mark==, %%comment%%, $math$, #tag, ^block).
// Marks that mean something nearly anywhere are always escaped, others where they could: snake_case, C#, R&D, a = b and -5 stay.
// At the ends of a text the worst is taken to follow, for nobody knows what it is set beside.
import { aroundAddresses } from './addresses';
import { percent } from './percent';

/** Marks of emphasis, code, mathematics, links, tags and cells, and what escapes them. */
const ALWAYS = /[\\`*~$[\]<>|]/g;
const REFERENCE = /&(?=#?\w{1,32};|$)/g;
const DOUBLED = /==+|%%+/g;
const UNDERSCORES = /_+/g;
const HASH = /(?<![\p{L}\p{N}#])#(?=\S|$)/gu;
const BLOCK_NAME = /(?<=^|\s)\^(?=[\w-])/g;
const WORD = /[\p{L}\p{N}]/u;

/** A piece of a line; addresses in it are written as links to themselves. */
export function escapeMarkdownInline(text: string): string {
  return aroundAddresses(text, escapeRunning);
}

/** Two pieces in one line: what the first ends in may take in what the second begins with. */
export function joinMarkdown(first: string, second: string): string {
  if (!/^[*~`[!\\]/.test(second)) return first + second;
  // An exclamation mark before a link would make a picture of it.
  if (first.endsWith('!') && second.startsWith('[')) return `${first.slice(0, -1)}\\!${second}`;
  const last = Math.max(first.lastIndexOf(' '), first.lastIndexOf('>')) + 1;
  return first.slice(0, last) + unlink(first.slice(last)) + second;
}

/** The words of a link, which may hold no link. */
export function escapeLabel(text: string): string {
  return text
    .replace(ALWAYS, '\\$&')
    .replace(REFERENCE, '\\$&')
    .replace(DOUBLED, escapeEach)
    .replace(UNDERSCORES, escapeUnlessInWord)
    .replace(HASH, '\\$&')
    .replace(BLOCK_NAME, '\\$&');
}

function escapeRunning(text: string): string {
  return escapeLabel(text).replace(/\S+/g, (word) => (word.includes('\\') ? unlink(word) : word));
}

/** GFM makes a link of what begins as an address does, up to the next space, with every mark inside. */
function unlink(word: string): string {
  return word.replace(/(?<=www)\.|(?<=https?|ftp):(?=\/\/)/gi, '\\$&');
}

/** What a line begins with, where that would make it something else: a list, a heading, a rule, a table. */
const OPENINGS: readonly RegExp[] = [
  /^(?=#{1,6}(?:\s|$))/,
  /^(?=[-+](?:\s|$))/,
  /^(?=-[-:|]|:-)/,
  /^(?==+\s*$)/,
  /^\d{1,9}(?=[.)](?:\s|$))/,
];

/** A line, or the piece that begins one. */
export function escapeMarkdown(line: string): string {
  return protectOpening(escapeMarkdownInline(line));
}

/** White space before a line would be lost, or make code of it. */
function protectOpening(escaped: string): string {
  const opening = OPENINGS.find((pattern) => pattern.test(escaped));
  return (opening ? escaped.replace(opening, '$&\\') : escaped).replace(/^[ \t]/, (space) =>
    space === ' ' ? '&#32;' : '&#9;',
  );
}

function escapeEach(run: string): string {
  return run.replace(/./g, '\\$&');
}

/** Between letters an underscore is one (CommonMark 6.2). */
function escapeUnlessInWord(run: string, at: number, text: string): string {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at + run.length, at + run.length + 2);
  const inWord = WORD.test([...before].at(-1) ?? '') && WORD.test([...after][0] ?? '');
  return inWord ? run : escapeEach(run);
}

/** An address in `<…>`, alone or as the goal of a link; it may hold brackets. */
export function angledUrl(url: string): string {
  return url && `<${url.replace(/[\s<>\\]/g, percent)}>`;
}

/** The goal of a link without `<…>`, as people write it: brackets and spaces are encoded. */
export function bareUrl(url: string): string {
  return url.replace(/[\s()<>\\[\]]/g, percent);
}
