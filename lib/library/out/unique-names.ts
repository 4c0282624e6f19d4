// Names of which none is there twice: keys of references, files in an archive.

/** In their order; a name that was there before gets the number that makes it another: 2, 3 … Capitals make none another. */
export function uniqueNames(
  names: readonly string[],
  numbered: (name: string, number: number) => string,
): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let number = 2; taken.has(own.toLowerCase()); number++) own = numbered(name, number);
    taken.add(own.toLowerCase());
    return own;
  });
}
