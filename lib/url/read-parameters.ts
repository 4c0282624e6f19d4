// The query of an address as plain pairs, in order. Not by its iterators: a content script of Firefox cannot walk them.
export function readParameters(url: URL): [key: string, value: string][] {
  const pairs: [string, string][] = [];
  url.searchParams.forEach((value, key) => {
    pairs.push([key, value]);
  });
  return pairs;
}
