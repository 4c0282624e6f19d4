// Addresses that stand in running text. Markdown (GFM) and Org both make links of them up to the next space, with every
// escape inside; between `<` and `>` they are what they are, and end where they end.

/** Ends in what may end an address: a comma or full stop behind it is the sentence's; so is a reference, which would be read. */
const ADDRESS =
  /(?:https?|ftp):\/\/(?=[a-z0-9])(?:[\w\-.~:/?#@!'()*+,;=%]|&(?!#?\w{1,32};)){0,2000}[\w\-~/#@*+=%]/gi;

/** Addresses in `<…>`, the words around them as `write` has them. */
export function aroundAddresses(text: string, write: (words: string) => string): string {
  let written = '';
  let at = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = withBracket(found, text.charAt(index + found.length));
    written += `${write(text.slice(at, index))}<${address}>`;
    at = index + address.length;
  }
  return at === 0 ? write(text) : written + write(text.slice(at));
}

/** …/Harbour_(town): the bracket that was opened inside is the address's own. */
function withBracket(address: string, next: string): string {
  const open = address.split('(').length > address.split(')').length;
  return open && next === ')' ? `${address})` : address;
}
