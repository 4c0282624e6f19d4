// Finds the real address of a picture: pages put a placeholder into `src` and the picture into data-*, srcset, <source> or a background.
import { wordsIn } from '../../text/words';

/** Attributes that lazy loaders put the address into, most telling first. */
const LAZY_SOURCES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-actualsrc',
  'data-original-src',
  'data-lazyload',
  'data-lazy',
  'data-echo',
  'data-url',
  'data-image',
  'data-img',
  'data-hi-res-src',
  'data-full-src',
  'data-large-src',
  'data-croporisrc',
  'data-backsrc',
  'data-load-src',
  'data-ks-lazyload',
  'data-raw-src',
  'data-orig-file',
  'original',
  'lazysrc',
  'lazy-src',
  'file',
  'zoomfile',
  'source',
];
const LAZY_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];
const PLACEHOLDER =
  /(?:^|[/_.-])(?:blank|placeholder|loading|lazy(?:load)?|spacer|transparent|grey|gray|pixel|1x1|default_?img|empty|nopic)[^/]{0,20}\.(?:gif|png|jpe?g|svg|webp)/i;
export const IMAGE_ADDRESS = /^[^\s"'<>]{1,2000}\.(?:jpe?g|png|webp|gif|avif|bmp)(?:$|[?#!@])/i;
const BACKGROUND = /background(?:-image)?\s?:[^;]{0,200}?url\(\s?["']?([^"')]{4,2000})/i;
/** Longer attribute values are never an address. */
const MAX_ADDRESS = 4096;
const MAX_SET = 65_536;

const isTiny = (src: string) => src.startsWith('data:') && src.length < 2000;

export function isPlaceholder(src: string): boolean {
  return (
    src === '' || src === '#' || src.startsWith('about:') || isTiny(src) || PLACEHOLDER.test(src)
  );
}

function short(value: string | null): string {
  return value && value.length <= MAX_ADDRESS ? value.trim() : '';
}

/** The widest candidate of a srcset (HTML, 4.8.4.2.1) that is no wider than a reader needs. */
export function pickFromSet(set: string): string {
  let best = '';
  let bestWidth = 0;
  for (const part of set.slice(0, MAX_SET).split(/,\s+|,(?=https?:|\/\/)/)) {
    const [address = '', descriptor = '1x'] = wordsIn(part.trim());
    const number = Number.parseFloat(descriptor) || 1;
    const width = descriptor.endsWith('w') ? number : number * 800;
    if (!address || isTiny(address)) continue;
    if (!best || (width > bestWidth && width <= 2000)) {
      best = address;
      bestWidth = width;
    }
  }
  return best.length <= MAX_ADDRESS ? best : '';
}

function readAnyDataAttribute(image: Element): string {
  if (image.attributes.length > 40) return '';
  for (const { name, value } of image.attributes) {
    if (name.startsWith('data-') && value.length <= MAX_ADDRESS && IMAGE_ADDRESS.test(value.trim()))
      return value.trim();
  }
  return '';
}

function firstOf(
  image: Element,
  names: readonly string[],
  read: (value: string) => string,
): string {
  for (const name of names) {
    const value = image.getAttribute(name);
    const address = value && read(value.slice(0, MAX_SET));
    if (address && !isPlaceholder(address)) return address;
  }
  return '';
}

export function readBackground(element: Element): string {
  const style = element.getAttribute('style');
  if (!style || style.length > MAX_ADDRESS || !style.includes('url(')) return '';
  return style.match(BACKGROUND)?.[1]?.trim() ?? '';
}

/** The address a reader should see the picture from; '' when there is none. Prefers what the page has loaded itself. */
export function readImageAddress(image: HTMLImageElement): string {
  const loaded = short(image.currentSrc);
  if (loaded && !isPlaceholder(loaded)) return loaded;
  const src = short(image.getAttribute('src'));
  const lazy = firstOf(image, LAZY_SOURCES, short);
  if (lazy && (isPlaceholder(src) || image.getAttribute('data-src'))) return lazy;
  if (!isPlaceholder(src)) return src;
  return (
    firstOf(image, LAZY_SETS, pickFromSet) ||
    readSiblingSource(image) ||
    readAnyDataAttribute(image) ||
    readBackground(image) ||
    (src.startsWith('data:image/') && src.length > 2000 ? src : '')
  );
}

/** <picture>: the <source> elements before the image. */
function readSiblingSource(image: Element): string {
  for (let source = image.previousElementSibling; source; source = source.previousElementSibling) {
    if (source.localName !== 'source') continue;
    const address = firstOf(source, LAZY_SETS, pickFromSet);
    if (address) return address;
  }
  return '';
}
