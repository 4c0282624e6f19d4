// What the page an article was read from knows of its pictures, for whoever makes a file of it.
import type { Picture } from '../export/pictures';

/** What can be done with the picture at an address. */
export interface PictureChance {
  address: string;
  /** The clean view would show it: the page had asked for it, or would on scrolling. */
  mayShow: boolean;
  /**
   * Whether its bytes can be had without the site's notice: 'perhaps' where the page had loaded it from another site, which says only
   * then whether it may be read.
   */
  bytes: 'yes' | 'perhaps' | 'no';
}

/** Answers for the page as it is now; a page that is gone has no pictures. */
export interface PictureSource {
  survey(addresses: readonly string[]): Promise<PictureChance[]>;
  /** Null when the bytes cannot be had. Nobody is asked but the browser's own memory, save for a picture it was told not to keep. */
  read(address: string): Promise<Picture | null>;
}

/** How many of an article's pictures go into a file. */
export interface PictureCount {
  embedded: number;
  total: number;
}

/** What can be told before a file is made: `sure` of them can be read, `most` if the sites they came from allow it. */
export interface PictureForecast {
  sure: number;
  most: number;
  total: number;
}

export function forecast(chances: readonly PictureChance[]): PictureForecast {
  const sure = chances.filter(({ bytes }) => bytes === 'yes').length;
  const most = chances.filter(({ bytes }) => bytes !== 'no').length;
  return { sure, most, total: chances.length };
}
