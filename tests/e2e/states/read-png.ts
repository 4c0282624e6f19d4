// A browser's screenshot as pixels: PNG of 8 bits a channel, colour with or without transparency, not interlaced (W3C PNG, 3rd ed.,
// clauses 5, 9 and 11.2). Throws on any other.
import { inflateSync } from 'node:zlib';

export interface Pixels {
  width: number;
  height: number;
  /** 3 or 4: red, green, blue and, where there is one, alpha. */
  channels: number;
  data: Uint8Array;
}

const SIGNATURE = 8;
/** Colour types: 2 is RGB, 6 RGB with alpha. */
const CHANNELS: Record<number, number> = { 2: 3, 6: 4 };

export function readPng(file: Buffer): Pixels {
  const parts: Buffer[] = [];
  let head: Buffer | null = null;
  for (let at = SIGNATURE; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    const part = file.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR') head = part;
    if (name === 'IDAT') parts.push(part);
    // Length, name and checksum stand around it.
    at += length + 12;
  }
  const channels = CHANNELS[head?.[9] ?? -1];
  if (!head || !channels || head[8] !== 8 || head[12] !== 0) throw new Error('not such a PNG');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  return {
    width,
    height,
    channels,
    data: unfilter(inflateSync(Buffer.concat(parts)), { width, height, channels }),
  };
}

function unfilter(
  lines: Uint8Array,
  { width, height, channels }: Omit<Pixels, 'data'>,
): Uint8Array {
  const stride = width * channels;
  const data = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const from = y * (stride + 1);
    const predict = PREDICTORS[lines[from] ?? 0] ?? PREDICTORS[0];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < channels ? 0 : (data[at - channels] ?? 0);
      const up = y === 0 ? 0 : (data[at - stride] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (data[at - stride - channels] ?? 0);
      data[at] = (lines[from + 1 + x] ?? 0) + (predict?.(left, up, corner) ?? 0);
    }
  }
  return data;
}

type Predict = (left: number, up: number, corner: number) => number;

/** By filter type: none, sub, up, average, Paeth. */
const PREDICTORS: Predict[] = [
  () => 0,
  (left) => left,
  (_left, up) => up,
  (left, up) => (left + up) >> 1,
  predictPaeth,
];

function predictPaeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
