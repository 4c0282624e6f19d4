// Reads a corpus in the format that README.md describes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * @typedef {{text: string, children?: GoldNode[]}} GoldNode
 * @typedef {{
 *   body: string[], url?: string | null, captions?: string[], must_not?: (string | {text: string})[],
 *   title?: string | null, author?: string | string[] | null, source?: string | null, published?: string | null,
 *   outline?: GoldNode[],
 * }} Gold
 * @typedef {{id: string, html: string, url: string, gold: Gold}} Item
 */

/** @param {string} folder @param {number} limit @returns {{name: string, items: Item[]}} */
export function readCorpus(folder, limit = Number.POSITIVE_INFINITY) {
  const pages = join(folder, 'pages');
  if (!existsSync(pages)) throw new Error(`${folder} has no folder “pages”`);
  const ids = readdirSync(pages)
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.slice(0, -5))
    .sort()
    .slice(0, limit);
  const items = ids.map((id) => {
    const file = join(folder, 'gold', `${id}.json`);
    if (!existsSync(file)) throw new Error(`${id}.html has no gold/${id}.json`);
    /** @type {Gold} */
    const gold = JSON.parse(readFileSync(file, 'utf8'));
    if (!Array.isArray(gold.body)) throw new Error(`gold/${id}.json has no body`);
    const html = readFileSync(join(pages, `${id}.html`), 'utf8');
    return { id, html, url: gold.url ?? 'https://page.example/article', gold };
  });
  return { name: basename(folder), items };
}
