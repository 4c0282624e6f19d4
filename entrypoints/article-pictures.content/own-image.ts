// The page's own images, loaded, and from the page's own origin: their pixels can be read without asking anybody.

/** px: smaller ones are placeholders and counters. */
const LEAST = 2;
const MAX_SET = 20_000;

/** By address: the image that shows it, or, where none does, one that shows another size of the same picture. */
export function indexOwnImages(): Map<string, HTMLImageElement> {
  const own = [...document.images].filter(isReadable);
  const sizes = own.flatMap((image) => listSizes(image).map((size) => [size, image] as const));
  return new Map([...sizes, ...own.map((image) => [image.currentSrc, image] as const)]);
}

function isReadable({ complete, naturalWidth, currentSrc }: HTMLImageElement): boolean {
  return complete && naturalWidth >= LEAST && originOf(currentSrc) === globalThis.origin;
}

const originOf = (address: string) => (URL.canParse(address) ? new URL(address).origin : '');

/** Addresses of one picture in several sizes: in `srcset`, and in that of the sources beside it. */
function listSizes(image: HTMLImageElement): string[] {
  const sources = image.parentElement?.localName === 'picture' ? image.parentElement.children : [];
  const sets = [image, ...sources].map((element) => element.getAttribute('srcset') ?? '');
  return sets
    .flatMap(splitSet)
    .filter((address) => URL.canParse(address, document.baseURI))
    .map((address) => new URL(address, document.baseURI).href);
}

/** More than the addresses, and all of them: a comma may end one or belong to it, and what is no address is looked for by nobody. */
function splitSet(set: string): string[] {
  const parts = set.slice(0, MAX_SET).split(/\s/);
  return [...parts, ...parts.flatMap((part) => part.split(','))].filter(Boolean);
}
