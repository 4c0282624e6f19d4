// Decides for each image of the article whether it may load: by what the page has requested and would request on scrolling.
import {
  mayLoadImage,
  readImageAddresses,
  readPageRequests,
} from '../../lib/ui/clean-view/image-policy';

export function createImageGate(): (url: string) => boolean {
  const requests = readPageRequests(document);
  const lazy = readImageAddresses(document);
  return (url) => mayLoadImage(url, requests, lazy);
}
