// Elements without content of their own that say things about the article.
import { SCRIPT_TIME } from '../../dates/script-time';
import { anyPart } from '../../text/any-part';

const isFieldLink = anyPart('canonical|next|prev|amphtml|author|license|shortlink');

/** Kept although their element never holds content: readers of fields need them. */
export const isFieldSource = (name: string, element: Element) =>
  name === 'meta' ||
  name === 'base' ||
  (name === 'link' && isFieldLink(element.getAttribute('rel') ?? '')) ||
  (name === 'script' &&
    ((element.getAttribute('type') ?? '').toLowerCase().includes('ld+json') || saysTime(element)));

/** Longer scripts are programs, not data. */
const MAX_SCRIPT = 100_000;

/** On pages whose date line is written by a script. */
function saysTime(script: Element): boolean {
  const text = script.textContent ?? '';
  return text.length < MAX_SCRIPT && text.search(SCRIPT_TIME) >= 0;
}

const holdsFields = anyPart('enpproperty|<date>|<author>|pubdate');
const MAX_COMMENT = 20_000;

/** Portals write a story's fields into a comment. */
export const isFieldComment = (data: string): boolean =>
  data.length < MAX_COMMENT && holdsFields(data);
