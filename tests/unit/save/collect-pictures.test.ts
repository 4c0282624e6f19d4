// Which pictures go along with an article, without a browser: the page is played by a table.
import { expect, test, vi } from 'vitest';
import type { Picture } from '../../../lib/export/pictures';
import { collectPictures } from '../../../lib/save/collect-pictures';
import { forecast, type PictureChance, type PictureSource } from '../../../lib/save/picture-source';

const PICTURE: Picture = { type: 'image/png', bytes: new Uint8Array([1]) };
const DATA = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

const PAGE: Record<string, Omit<PictureChance, 'address'> & { picture: Picture | null }> = {
  'https://a.test/own.png': { mayShow: true, bytes: 'yes', picture: PICTURE },
  'https://b.test/closed.png': { mayShow: true, bytes: 'perhaps', picture: null },
  'https://c.test/away.png': { mayShow: false, bytes: 'no', picture: PICTURE },
};

function openPage() {
  const read = vi.fn(async (address: string) => PAGE[address]?.picture ?? null);
  const source: PictureSource = {
    survey: async (addresses) =>
      addresses.map((address) => {
        const { mayShow = false, bytes = 'no' } = PAGE[address] ?? {};
        return { address, mayShow, bytes };
      }),
    read,
  };
  return { source, read };
}

const watchWith = (signal = new AbortController().signal) => ({ onProgress: vi.fn(), signal });
const ADDRESSES = [...Object.keys(PAGE), DATA];

test('what can be read goes along, what the view would show stays at its address, and every step is told', async () => {
  const { source, read } = openPage();
  const watch = watchWith();
  const { embedded, mayShow } = await collectPictures(ADDRESSES, 'html', { source, watch });
  expect([...embedded.keys()]).toEqual(['https://a.test/own.png', DATA]);
  expect(ADDRESSES.map(mayShow)).toEqual([true, true, false, true]);
  // Nothing is tried that the page had not loaded.
  expect(read.mock.calls.flat()).toEqual(['https://a.test/own.png', 'https://b.test/closed.png']);
  expect(watch.onProgress.mock.calls).toEqual([
    [1, 4],
    [2, 4],
    [3, 4],
    [4, 4],
  ]);
});

test('Markdown has addresses alone: no bytes are read', async () => {
  const { source, read } = openPage();
  const { embedded, mayShow } = await collectPictures(ADDRESSES, 'markdown', {
    source,
    watch: watchWith(),
  });
  expect(read).not.toHaveBeenCalled();
  expect(embedded.size).toBe(0);
  expect(ADDRESSES.map(mayShow)).toEqual([true, true, false, true]);
});

test('cancelled, it stops before the next picture', async () => {
  const { source, read } = openPage();
  const cancel = new AbortController();
  const watch = watchWith(cancel.signal);
  watch.onProgress.mockImplementation(() => cancel.abort());
  await expect(collectPictures(ADDRESSES, 'epub', { source, watch })).rejects.toThrow();
  expect(read).toHaveBeenCalledTimes(1);
});

test('the forecast counts what is sure and what may be', async () => {
  const chances = await openPage().source.survey(Object.keys(PAGE));
  expect(forecast(chances)).toEqual({ sure: 1, most: 2, total: 3 });
});
