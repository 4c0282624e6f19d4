// Images of the article in the view: those the page would show load by themselves, the others wait for a click.
import type { Translate } from '../../message-key';
import { serverOf } from '../../url/host';

/** The view's words on images. */
export interface ImageWords {
  /** "Image from $host — load", by host. */
  load(host: string): string;
  enlarge: string;
  failed: string;
  lang: string;
}

export interface ImageHandling {
  mayLoad(url: string): boolean;
  onEnlarge(image: HTMLImageElement): void;
}

export interface ImageOptions extends ImageHandling {
  words: ImageWords;
}

/** Prepares the images of a fragment that is not in the document yet, so that nothing loads before it is decided. */
export function prepareImages(fragment: ParentNode, options: ImageOptions): void {
  for (const image of fragment.querySelectorAll('img')) {
    if (options.mayLoad(image.src)) makeZoomable(image, options);
    else holdBack(image, options);
  }
}

function makeZoomable(image: HTMLImageElement, { words, onEnlarge }: ImageOptions): void {
  image.addEventListener('error', () => image.replaceWith(buildNote(image, words)), { once: true });
  image.referrerPolicy = 'no-referrer';
  image.loading = 'lazy';
  image.decoding = 'async';
  if (image.closest('a')) return;
  image.tabIndex = 0;
  image.title = words.enlarge;
  image.addEventListener('click', () => onEnlarge(image));
  image.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') onEnlarge(image);
  });
}

/** Says that a picture did not come; its description is kept, for that is the article's. */
function buildNote(image: HTMLImageElement, { failed, lang }: ImageWords): HTMLElement {
  const note = image.ownerDocument.createElement('span');
  note.className = 'failed-image qy-own';
  note.lang = lang;
  note.textContent = failed;
  note.title = image.alt;
  return note;
}

function holdBack(image: HTMLImageElement, options: ImageOptions): void {
  const document = image.ownerDocument;
  const url = image.src;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'held-image';
  button.lang = options.words.lang;
  button.textContent = options.words.load(serverOf(url));
  image.removeAttribute('src');
  button.addEventListener(
    'click',
    () => {
      makeZoomable(image, options);
      image.src = url;
      button.replaceWith(image);
    },
    { once: true },
  );
  image.replaceWith(button);
}

export function imageWords(t: Translate): ImageWords {
  return {
    load: (host) => t('viewImageHeld', host),
    enlarge: t('viewImageEnlarge'),
    failed: t('viewImageFailed'),
    lang: t('languageTag'),
  };
}
