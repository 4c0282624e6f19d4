// Pictures on their way out: one whose bytes are at hand goes along, another stays where it may be asked for, any other is its words and
// a link. So a file asks nobody on its own whom the page had not asked.
import { TEXT_NODE } from '../dom-numbers';
import { isWeb } from '../url/host';

export interface Picture {
  /** One of `PICTURE_TYPES`. */
  type: string;
  bytes: Uint8Array;
}

/** Types that every reading system and browser shows (EPUB 3.3, 3.2, core media types), by the endings of their files. */
export const PICTURE_TYPES: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

export interface PictureSupply {
  /** Pictures whose bytes go into the file, by their address. */
  embedded: ReadonlyMap<string, Picture>;
  /** Whether the picture may be asked for at its address when the file is read. */
  mayShow(address: string): boolean;
}

/** For who knows nothing of the page: addresses stay, and the reader's program decides what loads. */
export const ALL_SHOWN: PictureSupply = { embedded: new Map(), mayShow: () => true };
export const NONE_SHOWN: PictureSupply = { embedded: new Map(), mayShow: () => false };

/** The addresses of an article's pictures, each once. */
export function listPictures(body: ParentNode): string[] {
  const found = [...body.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? '');
  return [...new Set(found)].filter(Boolean);
}

/** A picture that the article itself holds; null for an address or another type. */
export function readDataPicture(address: string): Picture | null {
  const [, type = '', base64 = ''] =
    /^data:(image\/[a-z]+);base64,([a-z0-9+/=\s]+)$/i.exec(address) ?? [];
  const known = type.toLowerCase().replace('image/jpg', 'image/jpeg');
  if (!Object.hasOwn(PICTURE_TYPES, known)) return null;
  try {
    return { type: known, bytes: Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)) };
  } catch {
    return null;
  }
}

const CHUNK = 0x8000;

export function toDataAddress({ type, bytes }: Picture): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return `data:${type};base64,${btoa(binary)}`;
}

/** Gives every `img` of the body the address that `place` knows for it, and turns one without into its words. */
export function settlePictures(body: ParentNode, place: (address: string) => string): void {
  for (const image of body.querySelectorAll('img')) {
    const address = image.getAttribute('src') ?? '';
    const settled = place(address);
    if (settled) image.setAttribute('src', settled);
    else image.replaceWith(...describe(image, address));
  }
}

/** In text formats: the bytes where `embeds`, else the address where it may be asked for. */
export function placePicture(
  { embedded, mayShow }: PictureSupply,
  embeds: boolean,
): (address: string) => string {
  return (address) => {
    const picture = embeds ? embedded.get(address) : undefined;
    if (picture) return toDataAddress(picture);
    return mayShow(address) ? address : '';
  };
}

/** The picture's words, linked to where it is; within a sentence the words alone. */
function describe(image: Element, address: string): Node[] {
  const { ownerDocument: document } = image;
  const words = image.getAttribute('alt')?.trim() ?? '';
  if (isAmongWords(image)) return words ? [document.createTextNode(words)] : [];
  const shown = words || lastPart(address);
  // A link in a link is none.
  if (!isWeb(address) || image.closest('a')) return [document.createTextNode(shown)];
  const link = document.createElement('a');
  link.setAttribute('href', address);
  link.className = 'picture';
  link.textContent = shown;
  return [link];
}

/** A formula, an emoji, the sign of a file: its sentence stands on both sides or one. */
function isAmongWords(image: Element): boolean {
  const siblings = [...(image.parentNode?.childNodes ?? [])];
  return siblings.some((node) => node.nodeType === TEXT_NODE && node.nodeValue?.trim());
}

/** For formats whose figures hold a picture or nothing: the link that took a picture's place stands before its caption. */
export function moveLinksOut(body: ParentNode): void {
  for (const link of body.querySelectorAll('figure a.picture')) {
    let figure = link.closest('figure') as Element;
    for (
      let outer: Element | null = figure;
      outer;
      outer = outer.parentElement?.closest('figure') ?? null
    )
      figure = outer;
    const paragraph = link.ownerDocument.createElement('p');
    figure.before(paragraph);
    paragraph.append(link);
  }
}

const lastPart = (address: string) =>
  (isWeb(address) && address.split(/[?#]/, 1)[0]?.split('/').at(-1)) || '…';
