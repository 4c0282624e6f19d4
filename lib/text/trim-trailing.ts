// The end of a text without what does not belong to it. A loop: an expression that ends in `+$` takes quadratic time.

/** @param unwanted matches one character. */
export function trimTrailing(text: string, unwanted: RegExp): string {
  let end = text.length;
  while (end > 0 && unwanted.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
