// Lines in, tree out: what rests on tags is plain, what was inferred says so and why.
import type { OutlineNode } from '../article';
import { acceptRuns } from './accept-runs';
import { buildMarkedHeads, findBracketHeads, findBulletHeads } from './find-marked-heads';
import { findParallelLeads, findShortHeads } from './find-plain-heads';
import { findStyledHeads } from './find-styled-heads';
import type { Head } from './head';
import { nestHeads } from './nest-heads';
import { type OutlineLine, type ReadyLine, readyLines } from './outline-line';
import { findRunIns } from './run-in';
import { settleStyles } from './settle-styles';

export type { OutlineLine } from './outline-line';

/**
 * The outline of a text given line by line (one block each). [] when it has no structure.
 * Linear in the length of the text. Nodes stand in the order of the text; depth begins at 1 and never skips.
 */
export function buildOutline(lines: readonly OutlineLine[]): OutlineNode[] {
  const ready = readyLines(lines);
  const heads = settleStyles(findHeads(ready), ready);
  const points = findRunIns(ready, {
    taken: takenBy(heads),
    parted: partedBy(heads, ready.length),
  });
  return nestHeads([...heads, ...points].sort((a, b) => a.line - b.line || a.at - b.at));
}

/** One head per line at most: marked, else styled; plain shape only where neither speaks. */
function findHeads(lines: readonly ReadyLine[]): Head[] {
  const marked = buildMarkedHeads(lines, acceptRuns(lines));
  const special = [...findBracketHeads(lines), ...findBulletHeads(lines)];
  const first = keepFirstPerLine([...marked, ...special]);
  const taken = new Set(first.map((h) => h.line));
  const styled = findStyledHeads(lines, taken);
  const sure = [...first, ...styled];
  const plain = sure.length ? [] : findShortHeads(lines);
  const leads = findParallelLeads(lines, new Set([...sure, ...plain].map((h) => h.line)));
  return [...sure, ...plain, ...leads].sort((a, b) => a.line - b.line);
}

function keepFirstPerLine(heads: readonly Head[]): Head[] {
  const byLine = new Map<number, Head>();
  for (const head of heads) if (!byLine.has(head.line)) byLine.set(head.line, head);
  return [...byLine.values()];
}

function takenBy(heads: readonly Head[]): (line: number) => number {
  const lengths = new Map(
    heads.map((h) => [h.line, h.kind === 'brk' ? h.text.length : h.marker.length]),
  );
  return (line) => lengths.get(line) ?? 0;
}

/** Prefix counts, so that each question costs the same however far the lines are apart. */
function partedBy(heads: readonly Head[], length: number): (from: number, to: number) => boolean {
  const before = new Uint32Array(length + 1);
  for (const head of heads) before[head.line + 1] = 1;
  for (let i = 1; i <= length; i++) before[i] = (before[i] ?? 0) + (before[i - 1] ?? 0);
  return (from, to) => (before[to + 1] ?? 0) > (before[from + 1] ?? 0);
}
