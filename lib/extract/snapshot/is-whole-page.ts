// A plain copy of the page for readers without scripts.

/** A page read with scripts off may have all its text there: forums keep a plain copy of each thread. */
export const isWholePage = (noscript: Element) =>
  noscript.firstElementChild !== null &&
  noscript.getElementsByTagName('p').length > 0 &&
  (noscript.textContent ?? '').length > MIN_PAGE;

const MIN_PAGE = 400;
