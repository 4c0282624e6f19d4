// GB/T 7714, numeric. 2015: 8.6 web page, A.9 newspaper; 2025: 8.11 web page, 8.5 newspaper (no access date there).
import type { CslItem, CslName } from '../csl';
import { isoDate } from '../dates';
import { joined } from '../joined';
import { initialsOf, isWhole, surnameOf } from '../names';
import { isChinese, isCjk } from '../scripts';
import { sentences } from '../sentences';

export interface GbEdition {
  comma: string;
  brackets: string;
  /** Western surnames in capitals, and the access date of newspaper articles. */
  of2015: boolean;
}

const MAX_AUTHORS = 3;

export function formatGb(item: CslItem, edition: GbEdition): string {
  const { comma, brackets, of2015 } = edition;
  const newspaper = item.type === 'article-newspaper';
  const issued = isoDate(item.issued);
  const access = newspaper && !of2015 ? '' : bracketed(isoDate(item.accessed), '[]');
  const published = newspaper
    ? joined(comma, item['container-title'], issued) + bracketed(item.page, brackets)
    : bracketed(issued, brackets);
  const title = `${item.title ?? ''}[${newspaper ? 'N' : 'EB'}/OL]`;
  return sentences(authors(item, edition), title, published + access, item.URL);
}

function authors({ author = [], language, title = '' }: CslItem, edition: GbEdition): string {
  const chinese = language ? isChinese(language) : isCjk(title);
  const shown = author.slice(0, MAX_AUTHORS).map((name) => gbName(name, edition.of2015));
  const others = author.length > MAX_AUTHORS && (chinese ? '等' : 'et al.');
  return joined(edition.comma, ...shown, others || '');
}

/** DOE J A (2015), Doe J A (2025) */
function gbName(name: CslName, capitals: boolean): string {
  const family = surnameOf(name);
  if (isWhole(name)) return family;
  const initials = initialsOf(name).map((letter) => letter.slice(-1));
  return joined(' ', capitals ? family.toUpperCase() : family, ...initials, name.suffix);
}

function bracketed(text: string | undefined, brackets: string): string {
  return text ? brackets.charAt(0) + text + brackets.charAt(1) : '';
}
