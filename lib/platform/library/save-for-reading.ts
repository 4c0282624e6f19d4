// Saves the article of a tab to the library, and afterwards those of its pictures whose bytes can be had without the site's notice,
// as many as fit.
import type { Article, Failure } from '../../article';
import { addressOf } from '../../article-key';
import { applyCorrections, buildSummary } from '../../article-state';
import { toDataAddress } from '../../export/pictures';
import { FAILURE_WORDS, readFailureKind } from '../../failure-words';
import { clipSummary } from '../../library/kinds/article-kind';
import { MAX_PICTURE, MAX_PICTURES } from '../../library/kinds/picture-kind';
import type { MessageKey, Translate } from '../../message-key';
import { REFUSAL_WORDS } from '../../refusal-words';
import type { PictureSource } from '../../save/picture-source';
import type { Keeping, SavingAnswer } from '../messages';
import type { Library } from './library';

export interface SavingMeans {
  library: Library;
  keeping: Keeping;
  /** Null where no page is open that has them. */
  pictures(): PictureSource | null;
  t: Translate;
}

interface Wanted {
  result: Article | Failure;
  /** The clean article too, to be read offline. */
  withText: boolean;
}

const NOT_HERE = { private: 'keepingPrivate', never: 'keepingNever' } as const;

export async function saveForReading(
  { library, keeping, pictures, t }: SavingMeans,
  { result, withText }: Wanted,
): Promise<SavingAnswer> {
  if (!result.ok) return { text: t(FAILURE_WORDS[readFailureKind(result)][0]) };
  if (keeping !== 'kept') return { text: t(NOT_HERE[keeping]), isForFile: true };
  const about = clipSummary(buildSummary(result));
  const words = result.textContent;
  const { key, state } = await library.open({ address: addressOf(result), about, words });
  const { outline } = applyCorrections(result, state);
  const kept = await library.save(key, { about, article: result, outline, withText });
  if (!kept.saved || !kept.undo)
    return { text: t(REFUSAL_WORDS[kept.refusal ?? 'failed']), isForFile: true };
  const source = withText ? pictures() : null;
  if (source) void keepPictures(library, key, { article: result, source }).catch(() => {});
  return { text: t(SAVED_WORDS[kept.how ?? 'new']), undo: { ...kept.undo, key } };
}

const SAVED_WORDS: Record<'new' | 'again' | 'changed', MessageKey> = {
  new: 'savedToLibrary',
  again: 'savedAgain',
  changed: 'savedChanged',
};

interface PicturesToKeep {
  article: Article;
  source: PictureSource;
}

/** The first that fit; one that is kept already stays. */
async function keepPictures(library: Library, key: string, { article, source }: PicturesToKeep) {
  const kept = (await library.readSaved(key)).pictures;
  const addresses = listAddresses(article.content);
  const chances = await source.survey(addresses.filter((address) => !Object.hasOwn(kept, address)));
  let room = MAX_PICTURES - Object.values(kept).reduce((sum, { data }) => sum + data.length, 0);
  for (const { address, bytes } of chances) {
    const picture = bytes === 'no' ? null : await source.read(address);
    const data = picture ? (toDataAddress(picture).split(',', 2)[1] ?? '') : '';
    if (!picture || data.length > Math.min(room, MAX_PICTURE)) continue;
    const kept = await library.keepPicture(key, { address, type: picture.type, data });
    if (!kept.saved || !kept.isMeant) return;
    room -= data.length;
  }
}

/** Of sanitised HTML, in which quotes and ampersands of values are written as references; the background has no document. */
export function listAddresses(html: string): string[] {
  const pictures = html.split('<img ').slice(1);
  const found = pictures.map((rest) => /\bsrc="([^"]{1,20000})"/.exec(rest)?.[1] ?? '');
  const addresses = found.map((address) => address.replaceAll('&amp;', '&'));
  return [...new Set(addresses)].filter((address) => /^https?:/.test(address));
}
