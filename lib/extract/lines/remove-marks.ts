// Takes out pictures that show nothing: a portal's mark at the end of a story, pixels that only count readers, codes to scan.
import type { BodyLines } from './body-lines';

/** File names of end marks: content_logo.png, end_mark.gif, logo-end.png. */
const END_MARK =
  /\/(?:content[_-]?logo|(?:article|news|page)?[_-]?end[_-]?(?:mark|logo|icon|sign)|(?:logo|icon)[_-]?end)[\w-]{0,20}\.(?:png|gif|jpe?g|svg|webp)(?:$|\?)/i;

/** What the usual script for codes (qrcode.js) calls the picture that it draws. */
const CODE_NAME = 'Scan me!';

/** No picture for readers is this small on both sides, px. */
const PIXEL = 3;

export function removeMarks(body: BodyLines): void {
  for (const image of [...body.built.root.getElementsByTagName('img')]) {
    if (END_MARK.test(image.getAttribute('src') ?? '')) {
      body.removeElement(image, { kind: 'end-mark', reason: 'named an end mark' });
    } else if (image.getAttribute('alt') === CODE_NAME) {
      body.removeElement(image, { kind: 'share', reason: 'a code to scan' });
    } else if (isPixel(image)) {
      body.removeElement(image, { kind: 'tracking-pixel', reason: 'one pixel' });
    }
  }
}

function isPixel(image: Element): boolean {
  const sizes = ['width', 'height'].map((side) =>
    Number.parseInt(image.getAttribute(side) ?? '', 10),
  );
  return sizes.every((size) => size <= PIXEL);
}
