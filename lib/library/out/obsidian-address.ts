// A note handed to Obsidian by its own scheme (help.obsidian.md/Extending+Obsidian/Obsidian+URI): `obsidian://new`.

/** Windows hands over addresses of 2,048 characters, no longer. */
const LONGEST = 2_000;

/** '' when it would be too long: a file is the way then. */
export function buildObsidianAddress(filename: string, text: string): string {
  const name = encodeURIComponent(filename.replace(/\.md$/, ''));
  const address = `obsidian://new?name=${name}&content=${encodeURIComponent(text)}`;
  return address.length <= LONGEST ? address : '';
}
