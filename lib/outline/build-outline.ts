// Lines in, tree out: what rests on tags is plain, what was inferred says so and why.
import type { OutlineNode } from '../article';
import { acceptRuns } from './accept-runs';
import { findBoldLeads } from './find-bold-leads';
import { buildMarkedHeads, findBracketHeads, findBulletHeads } from './find-marked-heads';
import {
  findDashedHeads,
  findDashedLeads,
  findGroupTitles,
  findParallelLeads,
  findShortHeads,
} from './find-plain-heads';
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
    headed: heads.length > 0,
  });
  const all = mergePoints(heads, points);
  return nestHeads(all.sort((a, b) => a.line - b.line || a.at - b.at));
}

/** A bold line “一是思想重视” is a heading and a point at once: one entry, set in type and numbered. */
function mergePoints(heads: readonly Head[], points: readonly Head[]): Head[] {
  const opening = new Map(points.filter((p) => p.at === 0).map((p) => [p.line, p]));
  const merged = heads.map((head) => {
    const point = opening.get(head.line);
    if (!point || !head.text.startsWith(point.marker)) return head;
    const { kind, n, style, marker } = point;
    const title = head.text.slice(marker.length);
    return { ...head, kind, n, style, marker, title };
  });
  const taken = new Set(heads.map((h) => h.line));
  return [...merged, ...points.filter((p) => p.at > 0 || !taken.has(p.line))];
}

/** One head per line at most: marked, else styled; plain shape only where neither speaks. */
function findHeads(lines: readonly ReadyLine[]): Head[] {
  const marked = buildMarkedHeads(lines, acceptRuns(lines));
  const special = [...findBracketHeads(lines), ...findBulletHeads(lines)];
  const first = keepFirstPerLine([...marked, ...special]);
  const taken = new Set(first.map((h) => h.line));
  const styled = findStyledHeads(lines, taken);
  const set = [...first, ...styled];
  const sure = [...set, ...findBoldLeads(lines, new Set(set.map((h) => h.line)))];
  const plain = sure.length ? findGroupTitles(lines, sure) : findShortHeads(lines);
  const led = new Set([...sure, ...plain].map((h) => h.line));
  const leads = [
    ...findDashedLeads(lines, led),
    ...findParallelLeads(lines, led),
    ...(led.size > 0 ? [] : findDashedHeads(lines)),
  ];
  return keepFirstPerLine([...sure, ...plain, ...leads]).sort((a, b) => a.line - b.line);
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

/** Whether a heading stands between two lines. Prefix counts, so that each question costs the same however far the lines are apart. */
function partedBy(heads: readonly Head[], length: number): (from: number, to: number) => boolean {
  const before = new Array<number>(length + 1).fill(0);
  for (const head of heads) before[head.line + 1] = 1;
  for (let i = 1; i <= length; i++) before[i] = (before[i] ?? 0) + (before[i - 1] ?? 0);
  return (from, to) => (before[to] ?? 0) > (before[from + 1] ?? 0);
}
