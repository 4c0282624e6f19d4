import type { Arrival } from '../../lib/ui/clean-view/clean-view-props';

/** How much of the page is there now. */
export const arrivalOf = (document: Document): Arrival =>
  document.readyState === 'loading' ? 'coming' : 'whole';
