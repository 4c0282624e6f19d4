// The way out for outlines: as text, or as a file with a safe name.
import type { Article, OutlineFormat } from '../article';
import { nameFile } from './filename';
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
  return findFormat(format).write(article, readyOptions(article, options));
}

export function buildOutlineFile(
  article: Article,
  format: OutlineFormat,
  options: ExportOptions = {},
): ExportedFile {
  const { extension, mime } = findFormat(format);
  return {
    filename: nameFile(article, extension),
    mime,
    text: exportOutline(article, format, options),
  };
}

function findFormat(id: OutlineFormat) {
  const found = OUTLINE_FORMATS.find((format) => format.id === id);
  if (!found) throw new RangeError(`no outline format ${id}`);
  return found;
}
