// Words in Org: what would be markup is broken by a zero-width space, which is Org's own escape (manual, “Escape Character”).
// It stands where Org would read a mark and nowhere else; most sentences need none.
import { aroundAddresses } from './addresses';
import { percent } from './percent';

const BREAK = '\u200b';

/** Emphasis opens where no letter stands before it, by Org's own rule (org-emphasis-regexp-components) behind a few marks only,
 * by that of many users behind any. In a row of marks some readers find one anywhere. */
const EMPHASIS = /(?<![\p{L}\p{N}])[*/=~+]+(?=\S|$)|[*/=~+]{2,}/gu;
/** a_b is a subscript, a^b an index. */
const SCRIPT = /[_^](?=\S|$)/g;
/** Entities, LaTeX fragments and environments, a broken line. */
const BACKSLASH = /\\(?=[A-Za-z([_\\]|$)/g;
/** Links, footnotes, citations, priorities, cookies, dates. */
const BRACKET = /\[(?=[[#]|fn:|cite[:/]|\d{4}-|\d*[/%]|$)/g;
/** Dates, targets, links. */
const ANGLE = /<(?=[<\d%]|[A-Za-z]+:|$)/g;
/** $x$ is mathematics, whatever is put between: where a second sign could close it, the first is written by its name. */
const CLOSES_MATH = /\$[^$]*\$(?![\p{L}\p{N}])/u;
const OPENS_MATH = /\$(?=[^ \t,.;]|$)/g;
/** Macros, snippets for one export. */
const DOUBLED = /\{(?=\{\{|$)|@(?=@|$)/g;
const MARKS = [SCRIPT, BACKSLASH, BRACKET, ANGLE, DOUBLED];
/** Before a colon these make a link of what follows (org-link-parameters). */
const LINK_TYPE =
  /(?:attachment|bbdb|cite|docview|doi|elisp|eww|file(?:\+\w{1,9})?|ftp|gnus|help|https?|id|info|irc|mailto|man|mhe|news|rmail|shell|w3m)(?=:\S)/gi;
/** A colon between spaces ends a term; words between colons at the end are tags. */
const COLON = /(?<=\s):(?=:(?:\s|$)|[\p{L}\p{N}_@#%:]+:\s*$)/gu;
/** What a line begins with: headline, comment, keyword, table, list, fixed width, drawer, date of planning. */
const OPENING =
  /^(?=\*+\s|#(?:[\s+]|$)|[|:]|[-+](?:\s|$)|-----|(?:\d+|[A-Za-z])[.)](?:\s|$)|%%\(|(?:CLOCK|CLOSED|DEADLINE|SCHEDULED):|(?:TODO|DONE|COMMENT)\b)/;

/** A line of its own; addresses in it are written as links to themselves. */
export function escapeOrg(line: string): string {
  const write = (words: string) =>
    breakMarks(words.replace(COLON, `${BREAK}:`).replace(LINK_TYPE, `$&${BREAK}`));
  return nameDollars(aroundAddresses(line, write)).replace(OPENING, BREAK);
}

function nameDollars(text: string): string {
  return CLOSES_MATH.test(text) ? text.replace(OPENS_MATH, '\\dollar{}') : text;
}

function breakMarks(words: string): string {
  return MARKS.reduce((text, mark) => text.replace(mark, `$&${BREAK}`), words).replace(
    EMPHASIS,
    (run) => run.replace(/./g, `$&${BREAK}`),
  );
}

/** `[[url][text]]`. A description holds no links; `]]` or a last `]` would end it. */
export function orgLink(url: string, text: string): string {
  const description = nameDollars(breakMarks(text)).replace(/\](?=\]|$)/g, `]${BREAK}`);
  return `[[${orgUrl(url)}][${description}]]`;
}

/** Inside the brackets of a link. */
export function orgUrl(url: string): string {
  return url.replace(/[\s[\]\\]/g, percent);
}
