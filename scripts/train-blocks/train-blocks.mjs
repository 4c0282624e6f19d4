// `npm run train:blocks -- DIR [DIR2 …] [--check]`: see README.md beside this file.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle, openChromium } from '../../tests/bench/open-chromium.mjs';
import { readCorpus } from '../../tests/bench/read-corpus.mjs';
import { boost, sortIntoBins } from './boost-trees.mjs';
import { isBody, labelBlocks } from './label-blocks.mjs';

/**
 * @typedef {import('./read-evidence').RatedBlock} RatedBlock
 * @typedef {import('./label-blocks.mjs').LabelledPage} LabelledPage
 * @typedef {import('./boost-trees.mjs').Tree} Tree
 * @typedef {import('../../tests/bench/read-corpus.mjs').Item} Item
 */

const TABLE = fileURLToPath(
  new URL('../../lib/extract/body/block-model-table.ts', import.meta.url),
);
const OPTIONS = { trees: 60, leaves: 12, rate: 0.18 };
/** One for each kind of evidence; none stands in a number or ends the string. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+,/:;<=>?@[]^_`{|}~';
/** Trees whose answers are written to .01: the later ones correct little, .04 is near enough. */
const EXACT = 40;
const FOLDS = 5;
/** Kinds of pages that have no article. */
const NO_ARTICLE = new Set(['listing', 'collection']);
/** What a variant of a page counts, to the page itself. */
const VARIANT = { shortened: 0.5, followed: 0.4 };

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  console.error('Which pages? npm run train:blocks -- DIR');
  process.exit(2);
}
const pages = await readPages(positionals);
const rows = pages.flatMap(({ blocks }) => blocks);
const bins = sortIntoBins(rows.map(({ evidence }) => evidence));
const labels = Uint8Array.from(rows, (block) => (isBody(block) ? 1 : 0));
const weights = Float64Array.from(rows, ({ weight }) => weight);
console.log(`${pages.length} pages, ${rows.length} blocks`);
if (values.check) checkOnOtherSites();
if (!values.check) writeTable(learn(() => true));

/** @param {(page: LabelledPage) => boolean} isLearnt */
function learn(isLearnt) {
  const learnt = pages.flatMap((page) => page.blocks.map(() => isLearnt(page)));
  const used = [...learnt.keys()].filter((i) => learnt[i] && (weights[i] ?? 0) > 0);
  return boost(bins, { labels, weights, rows: Int32Array.from(used) }, OPTIONS);
}

function checkOnOtherSites() {
  const sites = pages.flatMap(({ site, blocks }) => blocks.map(() => site));
  const odds = new Float64Array(rows.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const { odds: found } = learn(({ site }) => foldOf(site) !== fold);
    for (const [row, site] of sites.entries())
      if (foldOf(site) === fold) odds[row] = found[row] ?? 0;
  }
  const sums = { right: 0, kept: 0, body: 0 };
  for (const [i, block] of rows.entries()) {
    if (block.weight === 0) continue;
    if (isBody(block)) sums.body += block.weight;
    if ((odds[i] ?? 0) > 0) sums.kept += block.weight;
    if ((odds[i] ?? 0) > 0 && isBody(block)) sums.right += block.weight;
  }
  const [precision, recall] = [sums.right / sums.kept, sums.right / sums.body];
  console.log(`sites left out: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
}

/** @param {string} site */
function foldOf(site) {
  let hash = 7;
  for (const sign of site) hash = (Math.imul(hash, 31) + sign.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

/** @param {string[]} folders */
async function readPages(folders) {
  const entry = fileURLToPath(new URL('read-evidence.ts', import.meta.url));
  const browser = await openChromium();
  const page = await browser.newPage({ offline: true });
  await page.addScriptTag({ content: await bundle(entry, 'reader') });
  const read = [];
  for (const folder of folders)
    for (const item of readCorpus(folder).items)
      if (!NO_ARTICLE.has(item.gold.type ?? '')) read.push(...(await readPage(page, item)));
  await browser.close();
  return read;
}

/** The page itself and its variants. @param {import('playwright').Page} page @param {Item} item @returns {Promise<LabelledPage[]>} */
async function readPage(page, item) {
  const { id, html, url, gold } = item;
  const site = siteOf(item);
  /** @type {(name: string, ...values: unknown[]) => Promise<RatedBlock[]>} */
  const call = (name, ...args) =>
    page.evaluate(
      // @ts-expect-error `reader` is in that page
      ([what, list]) => reader[what](...list),
      /** @type {const} */ ([name, args]),
    );
  const found = await call('readEvidence', html, url);
  const blocks = labelBlocks(found, gold);
  if (!blocks) return [];
  const pages = [{ site, blocks }];
  const body = found.filter((_, i) => blocks[i] && isBody(blocks[i]) && blocks[i].words > 3);
  if (body.length <= 6 || (gold.type ?? 'article') !== 'article') return pages;
  // The same choice each time: every id gives its own.
  const few = 1 + (foldOf(id) % 3);
  const cut = body.slice(few).map(({ index }) => index);
  const followed = await call(
    'readFollowed',
    body.map(({ index }) => index),
    id,
    url,
  );
  add(followed, VARIANT.followed, gold);
  await call('readEvidence', html, url);
  const rest = body.slice(0, few).map(({ text }) => text);
  add(await call('readWithout', cut, url), VARIANT.shortened, { ...gold, body: rest });
  return pages;

  function add(
    /** @type {RatedBlock[]} */ variant,
    /** @type {number} */ share,
    /** @type {Item['gold']} */ labelled,
  ) {
    const own = labelBlocks(variant, labelled);
    if (!own) return;
    for (const block of own) block.weight *= share;
    pages.push({ site, blocks: own });
  }
}

/** Pages of one site are learnt together or left out together. @param {Item} item */
function siteOf({ id, gold }) {
  const host = gold.url ? new URL(gold.url).hostname : id.replace(/[-_]?\d+$/, '');
  return host.split('.').slice(-2).join('.');
}

/** @param {import('./boost-trees.mjs').Model} model */
function writeTable({ base, trees }) {
  const lines = trees.map((tree, at) => `  '${writeTree(tree, at < EXACT ? 0.01 : 0.04).trim()}',`);
  writeFileSync(
    TABLE,
    [
      '// Made by `npm run train:blocks`: trees of questions to the evidence of a block (block-evidence.ts), read by rate-block.ts.',
      '',
      `export const BASE = ${Number(base.toPrecision(3))};`,
      '',
      '/** Stand for the evidence, in its order. */',
      'export const LETTERS =',
      `  '${LETTERS}';`,
      '',
      'export const TREES: readonly string[] = [',
      ...lines,
      '];',
      '',
    ].join('\n'),
  );
  console.log(`${TABLE}: ${lines.join('').length} characters`);
}

/** @param {Tree} tree @param {number} step @returns {string} */
function writeTree(tree, step) {
  if ('answer' in tree)
    return apart(short(Number((Math.round(tree.answer / step) * step).toFixed(2))));
  const [yes, no] = [tree.yes, tree.no].map((next) => writeTree(next, step));
  return `${LETTERS[tree.evidence]}${short(tree.below)}${yes}${no}`;
}

/** The sign parts a number from the one before it as well as a blank does. @param {string} number */
function apart(number) {
  return number.startsWith('-') ? number : ` ${number}`;
}

/** Three digits without the nought before the point. @param {number} number */
function short(number) {
  return String(Number(number.toPrecision(3))).replace(/^(-?)0\./, '$1.');
}
