// How the filter reads its input: each line whole, however it comes, and none before it is asked for.
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readLines } from '../../cli/lines/read-records.mjs';

const page = (id: number, html: string) => ({ id, url: 'https://news.example/', html });

/** The lines of records as bytes that come in pieces of that size. */
async function read(records: readonly object[], size: number, end = '\n') {
  const bytes = Buffer.from(records.map((record) => JSON.stringify(record)).join(end));
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(size * i, size * (i + 1)),
  );
  const found: unknown[] = [];
  for await (const one of readLines(Readable.from(pieces, { objectMode: false }))) found.push(one);
  return found;
}

test.each([1, 7, 1000])('in pieces of %i bytes', async (size) => {
  const records = [page(1, '光明网\u2028下一行\u2029\u0085 🚀'), page(2, ''), page(3, 'a\r\nb')];
  expect(await read(records, size)).toEqual(records);
  expect(await read(records, size, '\r\n')).toEqual(records);
});

test('a page of megabytes is one line', async () => {
  const records = [page(1, 'x'.repeat(5_000_000)), page(2, 'y')];
  expect(await read(records, 65_536)).toEqual(records);
});

test('reads no further than it is asked to', async () => {
  let made = 0;
  const line = `${JSON.stringify(page(0, 'x'.repeat(100_000)))}\n`;
  const input = new Readable({
    read() {
      this.push(++made > 2000 ? null : line);
    },
  });
  const lines = readLines(input);
  for (let n = 0; n < 100; n++) await lines.next();
  expect(made).toBeLessThan(110);
  await lines.return(undefined);
});
