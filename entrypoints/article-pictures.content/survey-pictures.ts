// What can be done with each picture of the article, from what the page has loaded; nothing is loaded to find out.
import type { PictureChance } from '../../lib/save/picture-source';
import {
  mayLoadImage,
  readImageAddresses,
  readPageRequests,
} from '../../lib/ui/clean-view/image-policy';
import { isCanvasHonest } from './draw-picture';
import { indexOwnImages } from './own-image';

export function surveyPictures(addresses: readonly string[], mayFetch: boolean): PictureChance[] {
  const requests = readPageRequests(document);
  const lazy = readImageAddresses(document);
  const own = isCanvasHonest() ? indexOwnImages() : null;
  const chanceOf = (address: string): PictureChance['bytes'] => {
    if (address.startsWith('data:')) return 'yes';
    if (own?.has(address)) return 'yes';
    return mayFetch && requests.urls.has(address) ? 'perhaps' : 'no';
  };
  return addresses.map((address) => ({
    address,
    mayShow: mayLoadImage(address, requests, lazy),
    bytes: chanceOf(address),
  }));
}
