// The bytes of a picture that the page had loaded, without the notice of page or server: from the page's own image, or, where the browser
// gives it without asking (Chromium), from its cache.
import { readPageRequests } from '../../lib/ui/clean-view/image-policy';
import { drawPicture, isCanvasHonest } from './draw-picture';
import { indexOwnImages } from './own-image';

/** ms, for a picture that the browser was told not to keep and asks for once more. */
const PATIENCE = 15_000;
/** bytes: as text it must pass through one message. */
const LARGEST = 24_000_000;

/** `data:TYPE;base64,…` in one of the types that books know; '' when it cannot be had. */
export async function readPicture(address: string, mayFetch: boolean): Promise<string> {
  const image = isCanvasHonest() ? indexOwnImages().get(address) : null;
  const drawn = image && (await drawPicture(image, address));
  const blob = drawn ?? (mayFetch ? await readCache(address) : null);
  return blob && blob.size <= LARGEST ? toDataAddress(blob) : '';
}

async function readCache(address: string): Promise<Blob | null> {
  if (!readPageRequests(document).urls.has(address)) return null;
  try {
    const answer = await fetch(address, {
      cache: 'force-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return answer.ok ? await settleType(await answer.blob(), address) : null;
  } catch {
    return null;
  }
}

/** First bytes of the types that books know, as Latin-1. */
const SIGNATURES: [start: RegExp, type: string][] = [
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^\x89PNG\r\n/, 'image/png'],
  [/^GIF8/, 'image/gif'],
  [/^RIFF[\s\S]{4}WEBP/, 'image/webp'],
];

/** By what it is and not by what its server says; another raster type is drawn anew. */
async function settleType(blob: Blob, address: string): Promise<Blob | null> {
  const start = String.fromCharCode(...new Uint8Array(await blob.slice(0, 12).arrayBuffer()));
  const type = SIGNATURES.find(([signature]) => signature.test(start))?.[1];
  if (type) return new Blob([blob], { type });
  return isCanvasHonest() ? drawPicture(await createImageBitmap(blob), address) : null;
}

function toDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => resolve('');
    reader.readAsDataURL(blob);
  });
}
