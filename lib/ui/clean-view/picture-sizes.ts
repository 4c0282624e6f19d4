// How large the live page's own pictures are: what is an icon there is none in the article.

/** CSS px. */
export interface PictureSize {
  /** As the page shows it; 0 where it is hidden. */
  shown: number;
  width: number;
  height: number;
}

/** Of the pictures that have arrived, by address; where one is shown more than once, the largest counts. */
export function readPictureSizes(document: Document): Map<string, PictureSize> {
  const sizes = new Map<string, PictureSize>();
  for (const image of document.images) {
    const { complete, naturalWidth: width, naturalHeight: height } = image;
    if (!complete || width === 0) continue;
    const shown = image.getBoundingClientRect().width;
    for (const url of new Set([image.currentSrc, image.src]))
      if (url && shown >= (sizes.get(url)?.shown ?? 0)) sizes.set(url, { shown, width, height });
  }
  return sizes;
}
