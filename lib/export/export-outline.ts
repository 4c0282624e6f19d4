// The way out for outlines: as text, or as a file with a safe name.
import type { Article, OutlineFormat } from '../article';
import { nameFile } from './filename';
import { findFormat } from './find-format';
import { type ExportOptions, readyOptions } from './options';
import { OUTLINE_FORMATS } from './outline-formats';

export interface ExportedFile {
  filename: string;
  mime: string;
  text: string;
}

/** The article's outline in a format, its source block first. Throws for a format that is not in the table. */
export function exportOutline(
  article: Article,
  format: OutlineFormat,
  options: ExportOptions = {},
): string {
  return findFormat(OUTLINE_FORMATS, format).write(article, readyOptions(article, options));
}

export function buildOutlineFile(
  article: Article,
  format: OutlineFormat,
  options: ExportOptions = {},
): ExportedFile {
  const { extension, mime } = findFormat(OUTLINE_FORMATS, format);
  return {
    filename: nameFile(article, extension),
    mime,
    text: exportOutline(article, format, options),
  };
}
