// Reads a corpus in the format that README.md describes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * @typedef {{text: string, children?: GoldNode[]}} GoldNode
 * @typedef {{
 *   body: string[], url?: string | null, captions?: string[], must_not?: (string | {text: string})[],
 *   title?: string | null, author?: string | string[] | null, source?: string | null, published?: string | null,
 *   outline?: GoldNode[],
 * }} Gold
 * @typedef {{id: string, html: string, url: string, gold: Gold}} Item
 */

const PAGE = /\.html(?:\.gz)?$/;

/** @param {string} folder @param {number} limit @returns {{name: string, items: Item[]}} */
export function readCorpus(folder, limit = Number.POSITIVE_INFINITY) {
  const pages = join(folder, 'pages');
  if (!existsSync(pages)) throw new Error(`${folder} has no folder “pages”`);
  const names = readdirSync(pages)
    .filter((name) => PAGE.test(name))
    .sort()
    .slice(0, limit);
  const items = names.map((name) => {
    const id = name.replace(PAGE, '');
    const file = join(folder, 'gold', `${id}.json`);
    if (!existsSync(file)) throw new Error(`${id}.html has no gold/${id}.json`);
    /** @type {Gold} */
    const gold = JSON.parse(readFileSync(file, 'utf8'));
    if (!Array.isArray(gold.body)) throw new Error(`gold/${id}.json has no body`);
    const bytes = readFileSync(join(pages, name));
    const html = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    return { id, html, url: gold.url ?? 'https://page.example/article', gold };
  });
  return { name: basename(folder), items };
}
