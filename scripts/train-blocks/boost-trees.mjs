// Gradient boosting of small trees for the logistic loss, on numbers sorted into bins; leaf by leaf, the best split first.

/**
 * @typedef {{evidence: number, below: number, yes: Tree, no: Tree} | {answer: number}} Tree
 * @typedef {{base: number, trees: Tree[], odds: Float64Array}} Model
 * @typedef {{columns: Uint8Array[], edges: number[][]}} Bins
 * @typedef {{rows: Int32Array, gradient: number, hessian: number, gain: number, column: number, bin: number}} Leaf
 */

const MOST_BINS = 64;
const SAMPLE = 20_000;
/** Regularisation: added to every sum of second derivatives. */
const CALM = 0.01;
const LEAST_HESSIAN = 0.02;
/** Of the evidence, what each tree may ask. */
const ASKED = 0.6;

/** @param {number[][]} rows @returns {Bins} */
export function sortIntoBins(rows) {
  const count = rows[0]?.length ?? 0;
  const edges = Array.from({ length: count }, (_, column) => findEdges(rows, column));
  const columns = edges.map((limits, column) =>
    Uint8Array.from(rows, (row) => binOf(limits, row[column] ?? 0)),
  );
  return { columns, edges };
}

/** @param {number[][]} rows @param {number} column */
function findEdges(rows, column) {
  const step = Math.max(1, rows.length / SAMPLE);
  /** @type {number[]} */
  const sample = [];
  for (let i = 0; i < rows.length; i += step) sample.push(rows[Math.floor(i)]?.[column] ?? 0);
  sample.sort((a, b) => a - b);
  const distinct = [...new Set(sample)];
  if (distinct.length <= MOST_BINS) return distinct.slice(1);
  const quantiles = Array.from(
    { length: MOST_BINS - 1 },
    (_, k) => sample[Math.floor(((k + 1) * sample.length) / MOST_BINS)] ?? 0,
  );
  return [...new Set(quantiles)];
}

/** How many edges a value reaches. @param {number[]} edges @param {number} value */
function binOf(edges, value) {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (edges[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A generator of numbers from 0 to 1 that gives the same ones each time (Numerical Recipes' linear congruences). */
function makeRandom() {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * @param {Bins} bins
 * @param {{labels: Uint8Array, weights: Float64Array, rows: Int32Array}} data `rows`: those to learn from
 * @param {{trees: number, leaves: number, rate: number}} options
 * @returns {Model} with the log odds of all rows
 */
export function boost(bins, { labels, weights, rows }, { trees, leaves, rate }) {
  let [all, right] = [0, 0];
  for (const i of rows) {
    all += weights[i] ?? 0;
    right += (weights[i] ?? 0) * (labels[i] ?? 0);
  }
  const base = Math.log(right / (all - right));
  const odds = new Float64Array(labels.length).fill(base);
  const gradients = new Float64Array(labels.length);
  const hessians = new Float64Array(labels.length);
  const random = makeRandom();
  const grown = [];
  for (let n = 0; n < trees; n++) {
    for (const i of rows) {
      const weight = ((weights[i] ?? 0) * rows.length) / all;
      const p = 1 / (1 + Math.exp(-(odds[i] ?? 0)));
      gradients[i] = (p - (labels[i] ?? 0)) * weight;
      hessians[i] = Math.max(1e-6, p * (1 - p)) * weight;
    }
    const asked = bins.edges.map((_, column) => column).filter(() => random() < ASKED);
    const tree = grow({ bins, gradients, hessians, asked }, rows, { leaves, rate });
    for (let i = 0; i < odds.length; i++) odds[i] = (odds[i] ?? 0) + ask(tree, bins, i);
    grown.push(tree);
  }
  return { base, trees: grown, odds };
}

/** @typedef {{bins: Bins, gradients: Float64Array, hessians: Float64Array, asked: number[]}} Round */

/** @param {Round} round @param {Int32Array} all @param {{leaves: number, rate: number}} options @returns {Tree} */
function grow(round, all, { leaves: most, rate }) {
  /** @type {(leaf: Leaf) => Tree} */
  const answer = ({ gradient, hessian }) => ({ answer: (-gradient / (hessian + CALM)) * rate });
  const first = findSplit(round, all);
  const root = { tree: answer(first) };
  /** @type {{leaf: Leaf, put: (tree: Tree) => void}[]} */
  const open = [
    {
      leaf: first,
      put: (tree) => {
        root.tree = tree;
      },
    },
  ];
  for (let leaves = 1; leaves < most; leaves++) {
    open.sort((a, b) => b.leaf.gain - a.leaf.gain);
    if (!open[0] || open[0].leaf.gain <= 0) break;
    const { leaf, put } = open.shift() ?? open[0];
    const [yes, no] = split(round, leaf).map((rows) => findSplit(round, rows));
    if (!yes || !no) break;
    const below = round.bins.edges[leaf.column]?.[leaf.bin] ?? 0;
    const node = { evidence: leaf.column, below, yes: answer(yes), no: answer(no) };
    put(node);
    const putYes = (/** @type {Tree} */ tree) => {
      node.yes = tree;
    };
    const putNo = (/** @type {Tree} */ tree) => {
      node.no = tree;
    };
    open.push({ leaf: yes, put: putYes }, { leaf: no, put: putNo });
  }
  return root.tree;
}

/** @param {Round} round @param {Leaf} leaf */
function split({ bins }, { rows, column, bin }) {
  const bins1 = bins.columns[column] ?? new Uint8Array();
  const isYes = (/** @type {number} */ i) => (bins1[i] ?? 0) <= bin;
  return [rows.filter(isYes), rows.filter((i) => !isYes(i))];
}

/** @param {Round} round @param {Int32Array} rows @returns {Leaf} */
function findSplit({ bins, gradients, hessians, asked }, rows) {
  let [gradient, hessian] = [0, 0];
  for (const i of rows) {
    gradient += gradients[i] ?? 0;
    hessian += hessians[i] ?? 0;
  }
  /** @type {Leaf} */
  const best = { rows, gradient, hessian, gain: 0, column: -1, bin: 0 };
  const worth = (/** @type {number} */ g, /** @type {number} */ h) => (g * g) / (h + CALM);
  const [sumG, sumH] = [new Float64Array(MOST_BINS + 1), new Float64Array(MOST_BINS + 1)];
  for (const column of asked) {
    const [ofRow, count] = [bins.columns[column], bins.edges[column]?.length ?? 0];
    if (!ofRow || count === 0) continue;
    sumG.fill(0);
    sumH.fill(0);
    for (const i of rows) {
      const bin = /** @type {number} */ (ofRow[i]);
      sumG[bin] = /** @type {number} */ (sumG[bin]) + /** @type {number} */ (gradients[i]);
      sumH[bin] = /** @type {number} */ (sumH[bin]) + /** @type {number} */ (hessians[i]);
    }
    let [g, h] = [0, 0];
    for (let bin = 0; bin < count; bin++) {
      g += sumG[bin] ?? 0;
      h += sumH[bin] ?? 0;
      if (h < LEAST_HESSIAN || hessian - h < LEAST_HESSIAN) continue;
      const gain = worth(g, h) + worth(gradient - g, hessian - h) - worth(gradient, hessian);
      if (gain > best.gain) Object.assign(best, { gain, column, bin });
    }
  }
  return best;
}

/** @param {Tree} tree @param {Bins} bins @param {number} row */
function ask(tree, bins, row) {
  let at = tree;
  while (!('answer' in at)) {
    const reached = bins.columns[at.evidence]?.[row] ?? 0;
    // Bins are numbered by the edges they reach: below the edge is a lower number than its own place, plus one.
    at = reached <= (bins.edges[at.evidence]?.indexOf(at.below) ?? 0) ? at.yes : at.no;
  }
  return at.answer;
}
