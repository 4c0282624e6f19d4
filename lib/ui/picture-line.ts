// What a reader is told of an article's pictures before taking it away.
import { type ArticleFileFormat, embedsPictures } from '../export/article-files';
import type { Translate } from '../message-key';
import type { PictureForecast } from '../save/picture-source';

/** `forecast` is null as long as nothing is known. */
export function pictureLine(
  t: Translate,
  format: ArticleFileFormat,
  forecast: PictureForecast | null,
): string {
  if (!forecast) return t('exportPicturesLooking');
  const { sure, most, total } = forecast;
  if (total === 0) return t('exportNoPictures');
  if (!embedsPictures(format)) return t('exportPicturesLinked');
  if (sure === most) return t('exportPicturesSure', sure, total);
  return t('exportPicturesPerhaps', sure, most, total);
}
