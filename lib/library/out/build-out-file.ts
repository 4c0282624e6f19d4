// The file of a selection: all in one, or one for each article in an archive.
import { buildFileName } from '../../export/filename';
import { findFormat } from '../../export/find-format';
import type { BuiltFile } from '../../save/built-file';
import { nameByTemplate } from './file-name-template';
import type { KeptWork } from './kept-work';
import { OUT_FORMATS, type OutFormat } from './out-formats';
import type { OutOptions } from './out-options';
import { uniqueNames } from './unique-names';

export interface OutChoice {
  format: OutFormat;
  /** A file for each article. */
  isParted: boolean;
  /** Of their names; '' for the usual one. */
  fileName: string;
}

/** One article alone is never put into an archive. */
export async function buildOutFile(
  works: readonly KeptWork[],
  { format, isParted, fileName }: OutChoice,
  options: OutOptions,
): Promise<BuiltFile> {
  const { extension, mime, canPart, load } = findFormat(OUT_FORMATS, format);
  const isAlone = canPart && (isParted || works.length === 1);
  const write = await load(isAlone);
  const [first] = works;
  if (!isAlone || works.length < 2) {
    const filename =
      first && works.length === 1
        ? nameByTemplate(fileName, first, extension)
        : buildFileName(options.name, extension);
    return { filename, mime, ...asContent(await write(works, options)) };
  }
  const names = uniqueNames(
    works.map((work) => nameByTemplate(fileName, work, extension)),
    (name, number) => name.replace(/(?=\.[^.]*$)/, ` (${number})`),
  );
  const files: [string, string | Uint8Array][] = [];
  for (const [index, work] of works.entries())
    files.push([names[index] ?? '', await write([work], options)]);
  return zipFiles(files, options);
}

async function zipFiles(
  files: readonly [string, string | Uint8Array][],
  { name, today }: OutOptions,
): Promise<BuiltFile> {
  const { strToU8, zipSync } = await import('fflate');
  const entries = files.map(([path, content]): [string, Uint8Array] => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  const bytes = zipSync(Object.fromEntries(entries), { mtime: `${today}T00:00:00`, level: 6 });
  return { filename: buildFileName(name, 'zip'), mime: 'application/zip', bytes };
}

const asContent = (content: string | Uint8Array) =>
  typeof content === 'string' ? { text: content } : { bytes: content };
