// Pixels as a file: JPEG for photographs, PNG where the picture has see-through parts or was drawn.

/** Endings of pictures whose lines a JPEG would blur. */
const DRAWN = /\.(?:png|gif|svg|bmp)$/i;
const QUALITY = 0.92;
const LOOK = 64;

type Drawable = HTMLImageElement | ImageBitmap;

/** Null when the browser gives no pixels away. */
export async function drawPicture(source: Drawable, address: string): Promise<Blob | null> {
  const [width, height] = sizeOf(source);
  try {
    const canvas = drawOn(source, width, height);
    const isDrawn = DRAWN.test(address.split(/[?#]/, 1)[0] ?? '') || isSeeThrough(source);
    const type = isDrawn ? 'image/png' : 'image/jpeg';
    return await new Promise((resolve) => canvas.toBlob(resolve, type, QUALITY));
  } catch {
    return null;
  }
}

const sizeOf = (source: Drawable): [number, number] =>
  source instanceof ImageBitmap
    ? [source.width, source.height]
    : [source.naturalWidth, source.naturalHeight];

function drawOn(source: Drawable, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  contextOf(canvas).drawImage(source, 0, 0, width, height);
  return canvas;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  return context;
}

function isSeeThrough(source: Drawable): boolean {
  const small = contextOf(drawOn(source, LOOK, LOOK)).getImageData(0, 0, LOOK, LOOK).data;
  return small.some((value, at) => at % 4 === 3 && value < 255);
}

/** A browser set against fingerprinting hands out noise for pixels: such a picture must not go into a file. */
export function isCanvasHonest(): boolean {
  try {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [LOOK, 1];
    const context = contextOf(canvas);
    for (let x = 0; x < LOOK; x++) {
      context.fillStyle = `rgb(${x * 4} ${255 - x * 4} 128)`;
      context.fillRect(x, 0, 1, 1);
    }
    const { data } = context.getImageData(0, 0, LOOK, 1);
    return data.every((value, at) => Math.abs(value - wanted(at)) <= TOLERANCE);
  } catch {
    return false;
  }
}

/** A little noise is not seen. */
const TOLERANCE = 4;

const wanted = (at: number) => {
  const x = Math.floor(at / 4) * 4;
  return [x, 255 - x, 128, 255][at % 4] as number;
};
