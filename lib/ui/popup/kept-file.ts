// What is kept of an article, or of all, as a file: for when the store refuses, or holds what nobody can read.
import type { ArticleState, ArticleSummary } from '../../article-state';
import { nameFile } from '../../export/filename';
import { SCHEMA } from '../../library/record';

export interface KeptFile {
  filename: string;
  mime: string;
  text: string;
}

export function buildKeptFile(about: ArticleSummary, state: ArticleState): KeptFile {
  return toFile(nameFile(about, 'json'), { kind: 'article', about, state });
}

/** @param raw everything as it lies there, readable or not. */
export function buildRawFile(raw: object, day: string): KeptFile {
  return toFile(`qingyue ${day}.json`, { kind: 'library', ...raw });
}

function toFile(filename: string, content: object): KeptFile {
  const text = JSON.stringify({ format: 'qingyue', schema: SCHEMA, ...content }, null, 1);
  return { filename, mime: 'application/json', text };
}
