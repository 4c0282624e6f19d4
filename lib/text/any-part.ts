// Whether a name or an address holds one of a list of small parts, in whatever case.

/** @param parts lower case, parted by bars. */
export function anyPart(parts: string): (text: string) => boolean {
  const list = parts.split('|');
  return (text) => {
    if (text === '') return false;
    const lower = text.toLowerCase();
    for (const part of list) if (lower.includes(part)) return true;
    return false;
  };
}
