// Copies pictures at their real address, and finds the ones that <noscript> keeps for lazy loading.

import { viewOf } from '../../dom-access';
import { parseInert } from '../../inert-document';
import { IMAGE_ADDRESS, readBackground, readImageAddress } from './image-address';

const KEPT = ['alt', 'title', 'width', 'height', 'class', 'style'];
const MAX_ATTRIBUTE = 2000;
const MAX_NOSCRIPT = 65_536;
const MAX_PICTURES = 4;

/** A clean copy of a picture; null when it has no address. */
export function readPicture(image: HTMLImageElement, target: Document): Element | null {
  const src = readImageAddress(image);
  if (!src) return null;
  const copy = target.createElement('img');
  copy.setAttribute('src', src);
  for (const name of KEPT) {
    const value = image.getAttribute(name);
    if (value && value.length < MAX_ATTRIBUTE) copy.setAttribute(name, value);
  }
  return copy;
}

const BOXES = new Set(['figure', 'div', 'span']);
const URL_VALUE = /^url\(["']?([^"')]{4,2000})/;

/** The picture that a box stands for: one that waits in its attributes, or a background that is called an image. */
export function readBoxPicture(element: Element, name: string, target: Document): Element | null {
  if (!BOXES.has(name)) return null;
  const src = readBoxAddress(element);
  if (!src || element.querySelector('img,picture,video,iframe')) return null;
  const image = target.createElement('img');
  image.setAttribute('src', src);
  const alt = element.getAttribute('data-alt') ?? element.getAttribute('aria-label');
  if (alt && alt.length < MAX_ATTRIBUTE) image.setAttribute('alt', alt);
  return image;
}

function readBoxAddress(element: Element): string {
  const lazy = element.getAttribute('data-src') ?? '';
  if (lazy && IMAGE_ADDRESS.test(lazy)) return lazy;
  if (element.getAttribute('role') !== 'img') return '';
  const style = viewOf(element.ownerDocument)?.getComputedStyle(element).backgroundImage ?? '';
  return readBackground(element) || (URL_VALUE.exec(style)?.[1] ?? '');
}

/** The pictures of a <noscript>: text when the page runs scripts, elements when it does not. None beside the picture itself. */
export function findPictures(noscript: Element, into: Element): HTMLImageElement[] {
  const before = into.lastElementChild?.localName;
  if (into.localName === 'head' || before === 'img' || before === 'picture') return [];
  const html = noscript.firstElementChild ? '' : (noscript.textContent ?? '');
  if (html.length > MAX_NOSCRIPT || (html && !html.includes('<img'))) return [];
  const holder = html ? parseInert(html, noscript.ownerDocument).body : noscript;
  const images = [...holder.getElementsByTagName('img')];
  return images.length > MAX_PICTURES ? [] : images;
}
