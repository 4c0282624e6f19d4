// MLA 9, works-cited entry: author, “title”, container, date, page, address.
import { type CslItem, mediumOf } from '../csl';
import { mlaDate } from '../dates';
import { joined } from '../joined';
import { firstInverted, listNames } from '../names';
import { quotedTitle, sentences } from '../sentences';

export function formatMla(item: CslItem): string {
  const { author = [], title, page, issued, accessed, URL } = item;
  const names = firstInverted(author);
  // 5.6: three or more are shortened to the first.
  const authors = listNames(names.length > 2 ? [`${names[0]}, et al`] : names, 'and');
  const pages = page && `${/[-–,]/.test(page) ? 'pp' : 'p'}. ${page}`;
  const container = joined(', ', mediumOf(item), mlaDate(issued), pages, URL);
  const access = !issued && accessed && `Accessed ${mlaDate(accessed)}`;
  return sentences(authors, quotedTitle(title), container, access || '');
}
