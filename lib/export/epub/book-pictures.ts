// Pictures of a book lie in the book. One whose bytes are not at hand is its words and a link: a book asks no network.
import { PICTURE_TYPES, type Picture, type PictureSupply, settlePictures } from '../pictures';

export interface BookPicture {
  /** Path in the book, beside the chapter. */
  name: string;
  type: string;
  picture: Picture;
}

/** Turns every `img` of the body to a file of the book, or to words with a link. Returns the files, each once. */
export function settleBookPictures(
  body: DocumentFragment,
  { embedded }: PictureSupply,
): BookPicture[] {
  const used = new Map<string, BookPicture>();
  settlePictures(body, (address) => {
    const picture = embedded.get(address);
    const ending = picture && PICTURE_TYPES[picture.type];
    if (!picture || !ending) return '';
    const { type } = picture;
    const name = `images/${used.size + 1}.${ending}`;
    const file = used.get(address) ?? { name, type, picture };
    used.set(address, file);
    return file.name;
  });
  for (const image of body.querySelectorAll('img:not([alt])')) image.setAttribute('alt', '');
  return [...used.values()];
}
