// Addresses of a page as those that may be followed or loaded from elsewhere.

const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:']);
const IMAGE_SCHEMES = new Set(['http:', 'https:']);
const DATA_IMAGE = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,[a-z0-9+/=\s]+$/i;
const MAX_URL = 8192;
const MAX_DATA = 200_000;

/** Needs no base: reading that as well costs as much again. */
const ABSOLUTE = /^https?:\/\//i;

/** An absolute address that is safe to follow, without user name and password; '' otherwise. */
export function cleanLink(address: string, base = ''): string {
  if (address.trim() === '' || address.length > MAX_URL) return '';
  try {
    const url = base === '' || ABSOLUTE.test(address) ? new URL(address) : new URL(address, base);
    if (!LINK_SCHEMES.has(url.protocol)) return '';
    if (url.username || url.password) {
      url.username = '';
      url.password = '';
    }
    return url.href;
  } catch {
    return '';
  }
}

/** White space and what nobody sees. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Cs}]/u;
const USER = /^https?:\/\/[^/?#]*@/i;

/** As it is written when it may be followed, safe as by `cleanLink` where that takes another spelling; '' for anything else. */
export function cleanAddress(address: string): string {
  const clean = cleanLink(address);
  const isOdd = UNSEEN.test(address) || USER.test(address);
  return isOdd || clean === '' ? clean : address;
}

/** An absolute address of a picture; '' for anything but http(s) and small raster data. */
export function cleanImage(address: string, base: string): string {
  if (address.trim() === '') return '';
  if (DATA_IMAGE.test(address.slice(0, MAX_DATA)) && address.length < MAX_DATA) return address;
  try {
    const url = new URL(address.slice(0, MAX_URL), base);
    return IMAGE_SCHEMES.has(url.protocol) && !url.username && !url.password ? url.href : '';
  } catch {
    return '';
  }
}
