// The page's canonical address and the picture it presents itself with; both only as http(s), the address only on its own site.

import { anyPart } from '../../text/any-part';
import { cleanText } from '../../text/clean-text';
import { wordsIn } from '../../text/words';
import { hostOf } from '../../url/host';
import { siteOf } from '../../url/site';
import type { Chosen } from './choose-times';
import { metaOf } from './page-head';

const isNoPicture = anyPart(
  'logo|default|placeholder|avatar|blank|spacer|favicon|shareicon|share_icon',
);

/** `images` are the metadata’s pictures in order of trust; a stale head is that of the article that stood here before. */
export function readAddresses(
  copy: Document,
  url: string,
  { images, isStale }: { images: readonly string[]; isStale: boolean },
): { canonicalUrl: Chosen; leadImage: Chosen } {
  const link = [...copy.getElementsByTagName('link')].find(isCanonical)?.getAttribute('href');
  const shared = metaOf(copy, ['og:url']);
  return {
    canonicalUrl: chooseCanonical(
      url,
      isStale
        ? []
        : [
            { value: link ?? '', from: 'canonical-link' },
            { value: shared, from: 'meta' },
          ],
    ),
    leadImage: chooseImage(url, images),
  };
}

const isCanonical = (link: Element) =>
  wordsIn((link.getAttribute('rel') ?? '').toLowerCase()).includes('canonical') &&
  link.hasAttribute('href');

function chooseCanonical(url: string, candidates: readonly Chosen[]): Chosen {
  for (const { value, from } of candidates) {
    const address = toAddress(value, url);
    if (address && isSamePlace(address, url)) return { value: address.href, from };
  }
  return { value: withoutHash(url), from: 'address' };
}

/** A canonical address on another site, or pointing every page at the front page, is not believed. */
function isSamePlace(address: URL, url: string): boolean {
  const page = toAddress(url, undefined);
  if (!page) return true;
  if (siteOf(address.hostname) !== siteOf(hostOf(url))) return false;
  return address.pathname !== '/' || page.pathname === '/';
}

function chooseImage(url: string, images: readonly string[]): Chosen {
  for (const image of images) {
    const address = toAddress(image, url);
    if (address && !isNoPicture(address.pathname.slice(address.pathname.lastIndexOf('/'))))
      return { value: address.href, from: 'meta' };
  }
  return { value: '', from: '' };
}

function toAddress(value: string, base: string | undefined): URL | null {
  const text = cleanText(value, 2000);
  if (text === '') return null;
  try {
    const address = new URL(text, base || undefined);
    if (address.protocol !== 'http:' && address.protocol !== 'https:') return null;
    address.username = '';
    address.password = '';
    address.hash = '';
    return address;
  } catch {
    return null;
  }
}

function withoutHash(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}
