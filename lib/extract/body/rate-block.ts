// Asks the model: trees that each ask a few questions of a block's evidence and answer with a number; their sum is the log of the odds
// that the block is a part of the article.
import { BASE, LETTERS, TREES } from './block-model-table';

/** Trees of all questions and answers, one after the other. */
interface Model {
  /** Which evidence a node asks for; -1 for an answer. */
  evidence: Int16Array;
  /** Less than this goes to the next node, the rest to `other`; of an answer, the answer. */
  value: Float64Array;
  other: Int32Array;
  roots: readonly number[];
}

const WORD = /[^ \d.-]?-?[\d.]+/g;

let model: Model | null = null;

export function rateBlock(evidence: readonly number[]): number {
  model ??= readModel();
  const { evidence: asks, value, other } = model;
  let odds = BASE;
  for (const root of model.roots) {
    let at = root;
    for (let asked = asks[at] as number; asked >= 0; asked = asks[at] as number)
      at = (evidence[asked] as number) < (value[at] as number) ? at + 1 : (other[at] as number);
    odds += value[at] as number;
  }
  return odds;
}

/** A question is written “M.35” (the evidence of that letter below .35?) before what follows a yes, then what follows a no; an answer is a number. */
function readModel(): Model {
  const words = TREES.map((tree) => tree.match(WORD) ?? []);
  const size = words.reduce((sum, { length }) => sum + length, 0);
  const evidence = new Int16Array(size).fill(-1);
  const value = new Float64Array(size);
  const other = new Int32Array(size);
  const roots: number[] = [];
  let at = 0;
  for (const tree of words) {
    const read = (next: number): number => {
      const node = at++;
      const word = tree[next] as string;
      const asked = LETTERS.indexOf(word.charAt(0));
      value[node] = Number(asked < 0 ? word : word.slice(1));
      if (asked < 0) return next + 1;
      evidence[node] = asked;
      const no = read(next + 1);
      other[node] = at;
      return read(no);
    };
    roots.push(at);
    read(0);
  }
  return { evidence, value, other, roots };
}
