// Images of the article in the view: those the page would show load by themselves, the others wait for a click.
import type { Translate } from '../../translate';

/** The view's words on images. */
export interface ImageWords {
  /** "Image from $host — load", by host. */
  load(host: string): string;
  enlarge: string;
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
  image.addEventListener('error', () => image.classList.add('broken'), { once: true });
}

function holdBack(image: HTMLImageElement, options: ImageOptions): void {
  const document = image.ownerDocument;
  const url = image.src;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'held-image';
  button.textContent = options.words.load(hostOf(url));
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

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

export function imageWords(t: Translate): ImageWords {
  return { load: (host) => t('viewImageHeld', host), enlarge: t('viewImageEnlarge') };
}
