// Pictures of a book lie in the book. One whose bytes are not at hand is its words and a link: a book asks no network.

/** Core media types (EPUB 3.3, 3.2), and the endings of their files. */
export const PICTURE_TYPES: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

export interface Picture {
  type: string;
  bytes: Uint8Array;
}

export interface BookPicture {
  /** Path in the book, beside the chapter. */
  name: string;
  type: string;
  picture: Picture;
}

/** Turns every `img` of the body to a file of the book, or to words with a link. Returns the files, each once. */
export function settlePictures(
  body: DocumentFragment,
  pictures: ReadonlyMap<string, Picture>,
): BookPicture[] {
  const used = new Map<string, BookPicture>();
  for (const image of body.querySelectorAll('img')) {
    const address = image.getAttribute('src') ?? '';
    const picture = pictures.get(address);
    const ending = picture && PICTURE_TYPES[picture.type];
    if (!picture || !ending) {
      image.replaceWith(describe(image, address));
      continue;
    }
    const file = used.get(address) ?? {
      name: `images/${used.size + 1}.${ending}`,
      type: picture.type,
      picture,
    };
    used.set(address, file);
    image.setAttribute('src', file.name);
    if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
  }
  return [...used.values()];
}

/** The picture's words, linked to where it is; nothing for one without words that can be followed. */
function describe(image: Element, address: string): Node {
  const { ownerDocument: document } = image;
  const words = image.getAttribute('alt')?.trim() || lastPart(address);
  // A link in a link is none.
  if (!/^https?:/.test(address) || image.closest('a')) return document.createTextNode(words);
  const link = document.createElement('a');
  link.setAttribute('href', address);
  link.className = 'picture';
  link.textContent = words;
  return link;
}

const lastPart = (address: string) => address.split(/[?#]/, 1)[0]?.split('/').at(-1) || '…';
