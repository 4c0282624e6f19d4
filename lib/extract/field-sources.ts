// Elements without content of their own that say things about the article.
import { attributeOf } from './dom-access';

const FIELD_LINKS = /canonical|next|prev|amphtml|author|license|shortlink/i;

/** Kept although their element never holds content: readers of fields need them. */
export const isFieldSource = (name: string, element: Element) =>
  name === 'meta' ||
  name === 'base' ||
  (name === 'link' && FIELD_LINKS.test(attributeOf(element, 'rel') ?? '')) ||
  (name === 'script' && /ld\+json/i.test(attributeOf(element, 'type') ?? ''));
