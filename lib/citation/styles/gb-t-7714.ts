// GB/T 7714, numeric. 2015: 8.6 web page, A.9 newspaper; 2025: 8.11 web page, 8.5 newspaper (no access date there).
import { isChinese, isCjk } from '../../text/scripts';
import { type CslItem, type CslName, isNewspaper, mediumOf } from '../csl';
import { isoDate } from '../dates';
import { joined } from '../joined';
import { givenOf, initialsOf, isWhole, surnameOf } from '../names';
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
  const newspaper = isNewspaper(item);
  const issued = isoDate(item.issued);
  const access = newspaper && !of2015 ? '' : bracketed(isoDate(item.accessed), '[]');
  const published = newspaper
    ? joined(comma, mediumOf(item), issued) + bracketed(item.page, brackets)
    : bracketed(issued, brackets);
  const title = `${item.title ?? ''}[${newspaper ? 'N' : 'EB'}/OL]`;
  return sentences(authors(item, edition), title, published + access, item.URL);
}

function authors({ author = [], language, title = '' }: CslItem, edition: GbEdition): string {
  const chinese = language ? isChinese(language) : isCjk(title);
  const shown = author.slice(0, MAX_AUTHORS).map((name) => gbName(name, edition));
  const others = author.length > MAX_AUTHORS && (chinese ? '等' : 'et al.');
  return joined(edition.comma, ...shown, others || '');
}

/** DOE J A · PEEBLES P Z, Jr (2015, A.1), Doe J A · Peebles P Z Jr (2025); no dots (8.1.1). */
function gbName(name: CslName, { comma, of2015 }: GbEdition): string {
  const whole = surnameOf(name);
  const family = of2015 && !name.literal ? whole.toUpperCase() : whole;
  if (isWhole(name)) return family;
  const initials = initialsOf(name).map((letter) => letter.slice(-1));
  const shown = joined(' ', family, givenOf(name, initials.join(' ')));
  return joined(of2015 ? comma : ' ', shown, name.suffix?.replace('.', ''));
}

function bracketed(text: string | undefined, brackets: string): string {
  return text ? brackets.charAt(0) + text + brackets.charAt(1) : '';
}
