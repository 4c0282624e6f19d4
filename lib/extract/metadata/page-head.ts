// What the head of a page holds, found by tag: a selector with attributes asks every element of the page.

/** The page's own base address, resolved; `url` where it names none or an impossible one. */
export function baseOf(page: Document, url: string): string {
  const base = [...page.getElementsByTagName('base')].find((e) => e.hasAttribute('href'));
  try {
    return new URL((base?.getAttribute('href') ?? '').slice(0, 2000), url).href;
  } catch {
    return url;
  }
}

/** The title tag's text: `document.title` may be an element that the page calls so. */
export const titleOf = (page: Document): string =>
  page.getElementsByTagName('title')[0]?.textContent ?? '';

/** Content of the first meta tag whose `property` or `name` is one of these, in lower case; '' when there is none. */
export function metaOf(page: Document, names: readonly string[]): string {
  for (const meta of page.getElementsByTagName('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    if (names.includes(name.toLowerCase())) return meta.getAttribute('content') ?? '';
  }
  return '';
}

const MAX_BLOCKS = 20;

/** Texts of the page's JSON-LD blocks, at most twenty. */
export function jsonLdOf(page: Document): string[] {
  return [...page.getElementsByTagName('script')]
    .filter(isJsonLd)
    .slice(0, MAX_BLOCKS)
    .map((script) => script.textContent ?? '');
}

const isJsonLd = (script: Element): boolean =>
  (script.getAttribute('type') ?? '').toLowerCase().includes('ld+json');

/** Names of the schema.org types in a JSON-LD text, nested ones too: read as text, for only the names matter. */
export const typesIn = (jsonLd: string): string[] =>
  [...jsonLd.matchAll(/"@type"\s{0,4}:\s{0,4}\[?\s{0,4}"(?:[\w:/.]{0,40}[/:])?(\w{2,40})"/g)].map(
    ([, type = '']) => type,
  );
