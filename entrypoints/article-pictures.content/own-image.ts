// The page's own image of an address, loaded, and from the page's own origin: its pixels can be read without asking anybody.

/** px: smaller ones are placeholders and counters. */
const LEAST = 2;

/** One that shows the very address, else one that shows another size of the same picture; null when there is none. */
export function findOwnImage(address: string): HTMLImageElement | null {
  const own = [...document.images].filter(isReadable);
  return (
    own.find((image) => image.currentSrc === address) ??
    own.find((image) => listSizes(image).includes(address)) ??
    null
  );
}

function isReadable({ complete, naturalWidth, currentSrc }: HTMLImageElement): boolean {
  return complete && naturalWidth >= LEAST && originOf(currentSrc) === globalThis.origin;
}

const originOf = (address: string) => (URL.canParse(address) ? new URL(address).origin : '');

/** Addresses of one picture in several sizes: `srcset`, and the sources beside it. */
function listSizes(image: HTMLImageElement): string[] {
  const sources = image.parentElement?.localName === 'picture' ? image.parentElement.children : [];
  const sets = [image, ...sources].map((element) => element.getAttribute('srcset') ?? '');
  return sets
    .flatMap((set) => set.slice(0, MAX_SET).split(/\s+[\d.]+[wxh]\s*(?:,|$)|,\s/))
    .map((address) => address.trim())
    .filter((address) => address && URL.canParse(address, document.baseURI))
    .map((address) => new URL(address, document.baseURI).href);
}

const MAX_SET = 20_000;
