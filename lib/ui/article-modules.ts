// What two rare scripts bring into the page when a whole article is taken away: what the page knows of its pictures, and the article as
// text for the clipboard. All scripts of ours share the extension's own global, which the page cannot see.
import type { buildArticleCopy } from '../clipboard/build-article-copy';
import type { PictureChance, PictureForecast } from '../save/picture-source';

export interface PicturesModule {
  /** `mayFetch`: the browser gives what it has in its cache without the page's or the server's notice. */
  survey(addresses: readonly string[], mayFetch: boolean): PictureChance[];
  /** `data:TYPE;base64,…`; '' when the bytes cannot be had. */
  read(address: string, mayFetch: boolean): Promise<string>;
  /** What can be told of the pictures of these nodes. */
  forecast(body: DocumentFragment, mayFetch: boolean): PictureForecast;
}

export interface CopyModule {
  buildArticleCopy: typeof buildArticleCopy;
}

const PICTURES = Symbol.for('article-pictures');
const COPY = Symbol.for('article-copy');
const world = globalThis as { [PICTURES]?: PicturesModule; [COPY]?: CopyModule };

export function providePictures(module: PicturesModule): void {
  world[PICTURES] = module;
}

export function provideCopy(module: CopyModule): void {
  world[COPY] = module;
}

/** Null until the script has run. */
export const findPictures = (): PicturesModule | null => world[PICTURES] ?? null;
export const findCopy = (): CopyModule | null => world[COPY] ?? null;
