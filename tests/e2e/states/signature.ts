// What a screenshot looks like, in a kilobyte or two: the mean colour of each square. Two are told apart square by square.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type Pixels, readPng } from './read-png';

/** px */
const SQUARE = 16;
const CHANNELS = 3;
/** Means are kept to this, of 255. */
const STEP = 2;
/** A mean that differs by more is a change: more than rounding makes, less than a line of text that has moved by a pixel. */
const TOLERANCE = 6;

/** Means of red, green and blue, square by square, line by line; width and height in front. */
export type Signature = Uint8Array;

export function signPicture(file: Buffer): Signature {
  const pixels = readPng(file);
  const [columns, rows] = [Math.ceil(pixels.width / SQUARE), Math.ceil(pixels.height / SQUARE)];
  const signature = new Uint8Array(2 + columns * rows * CHANNELS);
  signature.set([columns, rows]);
  for (let i = 0; i < columns * rows; i++)
    signature.set(meanOf(pixels, i % columns, Math.floor(i / columns)), 2 + i * CHANNELS);
  return signature;
}

function meanOf({ width, height, channels, data }: Pixels, column: number, row: number): number[] {
  const sums = [0, 0, 0];
  const right = Math.min(width, (column + 1) * SQUARE);
  const bottom = Math.min(height, (row + 1) * SQUARE);
  for (let y = row * SQUARE; y < bottom; y++)
    for (let x = column * SQUARE; x < right; x++)
      for (let c = 0; c < CHANNELS; c++)
        sums[c] = (sums[c] ?? 0) + (data[(y * width + x) * channels + c] ?? 0);
  const count = (right - column * SQUARE) * (bottom - row * SQUARE);
  return sums.map((sum) => Math.floor(sum / count / STEP) * STEP);
}

export const packSignature = (signature: Signature): string =>
  deflateRawSync(signature, { level: 9 }).toString('base64');

export const unpackSignature = (packed: string): Signature =>
  inflateRawSync(Buffer.from(packed, 'base64'));

/** What is different, in a sentence; '' when nobody would see it. */
export function compareSignatures(now: Signature, before: Signature): string {
  const [columns = 1, rows] = now;
  if (columns !== before[0] || rows !== before[1]) return 'another size';
  const squares = new Map<number, number>();
  for (let i = 2; i < now.length; i++) {
    const difference = Math.abs((now[i] ?? 0) - (before[i] ?? 0));
    const square = Math.floor((i - 2) / CHANNELS);
    if (difference > TOLERANCE) squares.set(square, Math.max(difference, squares.get(square) ?? 0));
  }
  const [first] = squares.keys();
  if (first === undefined) return '';
  const [x, y] = [(first % columns) * SQUARE, Math.floor(first / columns) * SQUARE];
  return `${squares.size} squares differ, by ${Math.max(...squares.values())} of 255 at most, the first at ${x}, ${y} px`;
}
