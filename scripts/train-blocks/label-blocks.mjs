// Says of each block of a page how much of it the labels count to the article, and how much it weighs when the model is fitted.
import { countGroups, splitWords } from '../../tests/bench/score.mjs';

/**
 * @typedef {import('./read-evidence').RatedBlock} RatedBlock
 * @typedef {{share: number, words: number, weight: number, evidence: number[]}} LabelledBlock
 * @typedef {{site: string, blocks: LabelledBlock[]}} LabelledPage
 */

const GROUP = 4;
/** Of the words of the body: pages whose body is not in the page, or is nearly nothing, teach nothing. */
const FOUND = 0.4;
const FEWEST_WORDS = 15;
/** No block weighs more than this share of its page. */
const MOST_OF_PAGE = 0.2;
/** All that is not the article weighs at most this much more than the article. */
const CLUTTER = 1.5;

const squash = (/** @type {string} */ text) => text.replace(/\s+/g, '');

/**
 * @param {RatedBlock[]} found
 * @param {{body: string[], captions?: string[]}} gold
 * @returns {LabelledBlock[] | null} null for a page that teaches nothing
 */
export function labelBlocks(found, gold) {
  const body = gold.body.join('\n');
  const groups = countGroups(body);
  const lines = new Set(body.split('\n').map(squash));
  const words = ` ${splitWords(body).join(' ')} `;
  const blocks = found.map(({ text, isCaption, evidence }) => {
    const own = splitWords(text);
    const share = own.length < GROUP ? shareOfShort(own, text) : shareOfLong(text);
    // Labels without captions say nothing of captions.
    const isTold = gold.captions !== undefined || !isCaption;
    return { share, words: own.length, weight: isTold ? 1 : 0, evidence };
  });

  function shareOfShort(/** @type {string[]} */ own, /** @type {string} */ text) {
    if (lines.has(squash(text))) return 1;
    return own.length > 0 && words.includes(` ${own.join(' ')} `) ? 0.5 : 0;
  }
  function shareOfLong(/** @type {string} */ text) {
    let [hits, all] = [0, 0];
    for (const [group, count] of countGroups(text)) {
      all += count;
      if (groups.has(group)) hits += count;
    }
    return hits / all;
  }
  return weigh(blocks, splitWords(body).length);
}

/** @param {LabelledBlock} block */
export const isBody = ({ share }) => share >= 0.5;

/** @param {LabelledBlock[]} blocks @param {number} size words of the body @returns {LabelledBlock[] | null} */
function weigh(blocks, size) {
  const found = blocks.filter(isBody).reduce((sum, { words }) => sum + words, 0);
  if (size < FEWEST_WORDS || found < size * FOUND) return null;
  for (const block of blocks) block.weight *= weightOf(block, size);
  const clutter = blocks.filter((block) => !isBody(block));
  const all = clutter.reduce((sum, { weight }) => sum + weight, 0);
  if (all > CLUTTER) for (const block of clutter) block.weight *= CLUTTER / all;
  return blocks;
}

/** @param {LabelledBlock} block @param {number} size */
function weightOf({ words, share }, size) {
  const weight = Math.min((words + 3) / Math.max(60, size), MOST_OF_PAGE);
  if (words < GROUP && share === 0.5) return weight * 0.2;
  return share > 0.3 && share < 0.7 ? weight * 0.4 : weight;
}
