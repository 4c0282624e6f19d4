// Which images may show without a click: no request that the page did not make, or would not make on scrolling.
import { serverOf } from '../../url/host';

/** Decides for each image of an article whether it may load: by what the page has requested, and would request on scrolling. */
export function createImageGate(document: Document): (url: string) => boolean {
  const requests = readPageRequests(document);
  const lazy = readImageAddresses(document);
  return (url) => mayLoadImage(url, requests, lazy);
}

/** What the live page has loaded and whom it has talked to. */
export interface PageRequests {
  urls: ReadonlySet<string>;
  hosts: ReadonlySet<string>;
}

const LOADING_ATTRIBUTES = ['src', 'srcset', 'data-src', 'data-original', 'data-lazy-src'];

/**
 * `requests` tells what the page did; `lazy` holds the addresses that the page's own images carry and would load
 * on scrolling. Data images cost no request.
 */
export function mayLoadImage(
  url: string,
  requests: PageRequests,
  lazy: ReadonlySet<string>,
): boolean {
  if (/^data:image\//i.test(url)) return true;
  if (requests.urls.has(url)) return true;
  return lazy.has(url) && requests.hosts.has(serverOf(url));
}

export function readPageRequests(document: Document): PageRequests {
  const urls = new Set<string>();
  const hosts = new Set([serverOf(document.baseURI)]);
  for (const entry of document.defaultView?.performance.getEntriesByType('resource') ?? []) {
    urls.add(entry.name);
    hosts.add(serverOf(entry.name));
  }
  for (const image of document.images) {
    if (!image.complete) continue;
    // Browsers note a request that the page's policy forbade too; asking again would be reported to the site.
    if (image.naturalWidth === 0) urls.delete(askedOf(image));
    else {
      urls.add(image.currentSrc);
      hosts.add(serverOf(image.currentSrc));
    }
  }
  return { urls, hosts };
}

/** Addresses that the page's images carry and have not asked for yet: one that failed or was forbidden is not among them. */
export function readImageAddresses(document: Document): Set<string> {
  const found = new Set<string>();
  for (const image of document.querySelectorAll('img, source, [data-src], [data-original]')) {
    const refused = isRefused(image) ? askedOf(image) : '';
    for (const { name, value } of image.attributes) {
      if (value.length > 20_000) continue;
      for (const part of splitAddresses(name, value)) addAbsolute(found, part, document.baseURI);
    }
    found.delete(refused);
  }
  return found;
}

/** Where a policy forbade the picture, Chromium gives the address as the page wrote it. */
function askedOf({ currentSrc, src, baseURI }: HTMLImageElement): string {
  return URL.canParse(currentSrc, baseURI) ? new URL(currentSrc, baseURI).href : src;
}

function isRefused(element: Element): element is HTMLImageElement {
  return element instanceof HTMLImageElement && element.complete && element.naturalWidth === 0;
}

function splitAddresses(name: string, value: string): string[] {
  if (/srcset$/.test(name)) return value.split(',').map((p) => p.trim().split(/\s/)[0] ?? '');
  const isAddress = LOADING_ATTRIBUTES.includes(name) || /^\s*(?:https?:)?\/\/\S+\s*$/.test(value);
  return isAddress ? [value.trim()] : [];
}

function addAbsolute(found: Set<string>, address: string, base: string): void {
  if (address && URL.canParse(address, base)) found.add(new URL(address, base).href);
}
