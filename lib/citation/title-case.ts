// English titles in the case that a style asks for: headline case (MLA 9 2.90, Chicago 18 8.160), sentence case (APA 7 6.17).
// Words with a capital inside, digits or capitals throughout stay: iPhone, COVID-19, NATO. Which other words are names no rule
// knows, so this is done only for those who ask for it, and they check.
import type { CslItem } from './csl';

const HEADLINE: ReadonlySet<string> = new Set(['mla-9', 'chicago-18-nb', 'chicago-18-ad']);
/** Articles, conjunctions, and prepositions of up to four letters. */
const SMALL = new Set(
  'a an the and but or nor for so yet as at by in of off on per to up via into from with over than'.split(
    ' ',
  ),
);
/** A word with its hyphens and apostrophes. */
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const AS_IT_IS = /\d|.\p{Lu}/u;
/** Behind these a title begins anew. */
const BEGINS = /(?:^|[:.?!—–]\s?)["'“‘(]*$/;

/** The item with its title as the style (a `CitationStyle`) writes titles; the same where it says nothing of them. */
export function inTitleCase(item: CslItem, style: string): CslItem {
  const { title, language = '' } = item;
  if (!title || !/^en\b/i.test(language)) return item;
  if (HEADLINE.has(style)) return { ...item, title: headlineCase(title) };
  return style === 'apa-7' ? { ...item, title: sentenceCase(title) } : item;
}

export function headlineCase(title: string): string {
  const last = [...title.matchAll(WORD)].at(-1)?.index;
  return title.replace(WORD, (word, at: number) => {
    if (AS_IT_IS.test(word)) return word;
    const isEdge = at === last || BEGINS.test(title.slice(0, at));
    if (!isEdge && SMALL.has(word.toLowerCase())) return word.toLowerCase();
    return word.split('-').map(capitalised).join('-');
  });
}

export function sentenceCase(title: string): string {
  return title.replace(WORD, (word, at: number) => {
    if (AS_IT_IS.test(word) || /^I(?:['’]|$)/.test(word)) return word;
    return BEGINS.test(title.slice(0, at)) ? capitalised(word) : word.toLowerCase();
  });
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
