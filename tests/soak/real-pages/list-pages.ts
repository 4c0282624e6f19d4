// The pages of this run: those of the corpora that were named (tests/bench/README.md), else our own fixtures.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { readCorpus } from '../../bench/read-corpus.mjs';

export interface RealPage {
  name: string;
  html: string;
  url: string;
}

const FIXTURES = join(import.meta.dirname, '../../fixtures/articles');

/** The pages of each corpus. */
export function listSets(): RealPage[][] {
  const folders = (process.env.QINGYUE_PAGES ?? '').split(delimiter).filter(Boolean);
  return folders.length > 0 ? folders.map(readFolder) : [readFixtures()];
}

function readFolder(folder: string): RealPage[] {
  return readCorpus(folder).items.map(({ id, html, url }) => ({
    name: `${basename(folder)}/${id}`,
    html,
    url,
  }));
}

function readFixtures(): RealPage[] {
  return readdirSync(FIXTURES).map((name) => ({
    name,
    html: readFileSync(join(FIXTURES, name, 'source.html'), 'utf8'),
    url: 'https://news.test/a.html',
  }));
}

/** A scripted page stands still: without its scripts, and without what it would load. */
export const still = (html: string): string =>
  html
    .replace(/<script\b(?![^>]*ld\+json)[\s\S]*?<\/script>/gi, '')
    .replace(/<(?:link|iframe|video|audio|source|embed|object)\b[^>]*>/gi, '')
    .replace(/<meta[^>]+http-equiv[^>]*>/gi, '')
    .replace(/\s(?:src|srcset|data-src|poster)=(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, ' ');
