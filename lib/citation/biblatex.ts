// BibLaTeX: @online, or @article with entrysubtype newspaper (biblatex manual 2.1.1; gbt7714 for the paper's page).
import { type CslItem, type CslName, isNewspaper, mediumOf } from './csl';
import { isoDate } from './dates';
import { joined, type Part } from './joined';
import { givenOf, isWhole, surnameOf } from './names';

const LANGUAGES: Record<string, string> = {
  zh: 'chinese',
  en: 'english',
  ja: 'japanese',
  de: 'german',
  fr: 'french',
};
const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
/** What TeX makes one character of: dashes, quotation marks. */
const LIGATURES = /([-`',<>])(?=\1)|[?!](?=`)/g;

/** @param more fields of an article of the library: its tags and quotes. */
export function toBibLatex(
  item: CslItem,
  more: readonly [name: string, value: string][] = [],
): string {
  const newspaper = isNewspaper(item);
  const fields: [string, Part][] = [
    ['author', joined(' and ', ...(item.author ?? []).map(bibName))],
    ['title', escapeTex(item.title)],
    [newspaper ? 'journaltitle' : 'organization', wholeIn(escapeTex(mediumOf(item)))],
    ['entrysubtype', newspaper ? 'newspaper' : ''],
    ['pages', item.page],
    ['date', isoDate(item.issued)],
    ['url', item.URL?.replace(/[\\{}\s]/g, encodeURIComponent)],
    ['urldate', isoDate(item.accessed)],
    ['langid', LANGUAGES[item.language?.slice(0, 2) ?? '']],
    ['note', escapeTex(item.note)],
    ...more.map(([name, value]): [string, Part] => [name, escapeTex(value)]),
  ];
  const lines = fields.map(([name, value]) => value && `  ${name} = {${value}}`);
  const key = item.id.replace(/[^\w-]/g, '');
  return `@${newspaper ? 'article' : 'online'}{${joined(',\n', key, ...lines)}\n}`;
}

/** Braces keep an organisation in one piece. */
function bibName(name: CslName): string {
  const family = escapeTex(surnameOf(name));
  if (name.literal) return `{${family}}`;
  return isWhole(name)
    ? family
    : joined(', ', family, escapeTex(name.suffix), escapeTex(givenOf(name)));
}

/** Lists of names are parted at “and”, which braces hide (biblatex manual 2.3.5). */
const wholeIn = (text: string): string => (/\sand\s/i.test(text) ? `{${text}}` : text);

function escapeTex(text = ''): string {
  return text
    .replace(/[\\{}$&#^_~%]/g, (char) => ESCAPES[char] ?? `\\${char}`)
    .replace(LIGATURES, '$&{}');
}
