// Images of the article in the view: those the page would show load by themselves, the others wait for a click.
import type { Translate } from '../../message-key';
import { isWeb, serverOf } from '../../url/host';
import type { PictureSize } from './picture-sizes';

/** The view's words on images. */
export interface ImageWords {
  /** "Image from $host — load", by host. */
  load(host: string): string;
  enlarge: string;
  failed: string;
  /** The way to a picture that did not come. */
  open: string;
  lang: string;
}

export interface ImageHandling {
  mayLoad(url: string): boolean;
  sizeOf(url: string): PictureSize | null;
  onEnlarge(image: HTMLImageElement): void;
}

export interface ImageOptions extends ImageHandling {
  words: ImageWords;
}

/** Prepares the images of a fragment that is not in the document yet, so that nothing loads before it is decided. */
export function prepareImages(fragment: ParentNode, options: ImageOptions): void {
  for (const image of fragment.querySelectorAll('img')) {
    fitSize(image, options.sizeOf(image.src));
    if (options.mayLoad(image.src)) makeZoomable(image, options);
    else holdBack(image, options);
  }
}

/**
 * Where the page's policy forbids a picture, the browser tells the site of every one (Firefox): after the first, those that have not come wait
 * for a click. Returns how to stop.
 */
export function holdAfterViolation(body: Element, options: ImageOptions): () => void {
  const stop = new AbortController();
  const onViolation = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
    if (effectiveDirective !== 'img-src') return;
    stop.abort();
    for (const image of body.querySelectorAll('img'))
      if (!image.complete || image.naturalWidth === 0) holdBack(image, options);
  };
  const document = body.ownerDocument;
  document.addEventListener('securitypolicyviolation', onViolation, { signal: stop.signal });
  return () => stop.abort();
}

function makeZoomable(image: HTMLImageElement, { words, onEnlarge }: ImageOptions): void {
  image.addEventListener('error', () => image.replaceWith(buildNote(image, words)), { once: true });
  image.referrerPolicy = 'no-referrer';
  image.loading = 'lazy';
  image.decoding = 'async';
  if (image.closest('a') || image.classList.contains('in-line')) return;
  image.tabIndex = 0;
  image.setAttribute('role', 'button');
  image.setAttribute('aria-label', [image.alt, words.enlarge].filter(Boolean).join(' — '));
  image.title = words.enlarge;
  image.addEventListener('click', () => onEnlarge(image));
  image.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onEnlarge(image);
  });
}

/** px: smaller ones stand in the line. */
const SMALL = 60;
/** So many times larger than on the page a picture may be shown. */
const GROWTH = 2;

/** Its room before it comes, and no icon as large as the column. */
function fitSize(image: HTMLImageElement, size: PictureSize | null): void {
  const shown = size?.shown || Number.parseInt(image.getAttribute('width') ?? '', 10) || 0;
  if (size) {
    image.width = size.width;
    image.height = size.height;
  }
  if (shown === 0) return;
  image.style.setProperty('--widest', `${Math.round(GROWTH * shown)}px`);
  if (shown >= SMALL) return;
  image.classList.add('in-line');
  // Alone between paragraphs it would be a spot: it is of no use there.
  image.closest('figure:not(:has(figcaption))')?.classList.add('spot');
}

/** Says that a picture did not come, with the way to it; its description is kept, for that is the article's. */
function buildNote(image: HTMLImageElement, { failed, open, lang }: ImageWords): HTMLElement {
  const document = image.ownerDocument;
  const note = document.createElement('span');
  note.className = 'failed-image qy-own';
  note.lang = lang;
  note.textContent = failed;
  note.title = image.alt;
  if (!isWeb(image.src)) return note;
  const link = document.createElement('a');
  link.href = image.src;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.textContent = open;
  note.append(' · ', link);
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
    open: t('viewImageOpen'),
    lang: t('languageTag'),
  };
}
