// What a credit says behind its label, as the page shows it.
import type { Credit } from '../../article';

/** '' where the page has a label with nothing behind it. */
export const creditWords = ({ label, name, text }: Credit): string =>
  name || (/[\p{L}\p{N}《].*/su.exec(text.replace(label, ''))?.[0] ?? '');
