// What a credit says behind its label, as the page shows it.
import type { Credit } from '../../article';

/** '' where the page has a label with nothing behind it. */
export function creditWords({ label, name, text }: Credit): string {
  if (name) return name;
  const words = text.replace(label, '').replace(/^[\s：:]+/, '');
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}
