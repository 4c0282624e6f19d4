// Whether a name or an address holds one of a list of small parts, in whatever case.

/** @param parts lower case, parted by bars; letters, blanks and brackets of tags only. One expression looks faster than a loop. */
export function anyPart(parts: string): (text: string) => boolean {
  const pattern = new RegExp(parts, 'i');
  return (text) => pattern.test(text);
}
