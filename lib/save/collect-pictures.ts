// The pictures of an article for its file: which stand where they are, and the bytes of those that go along.
import { type ArticleFileFormat, embedsPictures, hasPictures } from '../export/article-files';
import { NONE_SHOWN, type Picture, type PictureSupply, readDataPicture } from '../export/pictures';
import type { SaveWatch } from './built-file';
import type { PictureChance, PictureSource } from './picture-source';

/** More than that in one file is no article to read, bytes. */
const MOST_BYTES = 200_000_000;

/** `addresses` from `listPictures`. Reads one after the other, and tells of each. Rejects when it is cancelled. */
export async function collectPictures(
  addresses: readonly string[],
  format: ArticleFileFormat,
  { source, watch }: { source: PictureSource; watch: SaveWatch },
): Promise<PictureSupply> {
  if (!hasPictures(format) || addresses.length === 0) return NONE_SHOWN;
  const chances = await source.survey(addresses);
  const shown = new Set(chances.filter((c) => c.mayShow).map(({ address }) => address));
  const embedded = new Map<string, Picture>();
  let bytes = 0;
  let done = 0;
  for (const chance of embedsPictures(format) ? chances : []) {
    watch.signal.throwIfAborted();
    const picture = await readPicture(chance, source);
    if (picture && bytes + picture.bytes.length <= MOST_BYTES) {
      embedded.set(chance.address, picture);
      bytes += picture.bytes.length;
    }
    done += 1;
    watch.onProgress(done, chances.length);
  }
  // One that the article holds itself asks nobody.
  const mayShow = (address: string) => shown.has(address) || address.startsWith('data:');
  return { embedded, mayShow };
}

async function readPicture({ address, bytes }: PictureChance, source: PictureSource) {
  return readDataPicture(address) ?? (bytes === 'no' ? null : source.read(address));
}
