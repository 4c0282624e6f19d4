// Finds enumerations inside paragraphs and over sibling paragraphs: 一是…；二是…；三是….
import { cutPoint } from './cut-title';
import type { Head } from './head';
import { maskQuotations } from './mask';
import type { ReadyLine } from './outline-line';
import { CLOSING, NEXT, RUN_IN_RULES, type RunInRule, WEAK_NEXT } from './run-in-rules';
import { FEW } from './title-shape';

interface Point {
  line: number;
  at: number;
  end: number;
  n: number;
  /** What all members must share: 是 of 一是, 二是. */
  family: string;
  weak?: boolean;
}

/** What the search needs to know about the rest of the outline. */
export interface Surroundings {
  /** Code units at the start of a line that an accepted marker has taken. */
  taken(line: number): number;
  /** A heading on a line between the two ends every enumeration. */
  parted(from: number, to: number): boolean;
  /** The text has headings: what is merely said in order is no part of its structure. */
  headed: boolean;
}

/** A lead-in paragraph may end with the first point; the second opens the next paragraph. */
const LEAD_IN_REACH = 2;

/** No paragraph is longer; beyond, a line is not searched. */
const LONGEST_LINE = 100_000;
/** How far into a point its title is looked for. */
const TITLE_REACH = 400;

export function findRunIns(lines: readonly ReadyLine[], around: Surroundings): Head[] {
  const texts = lines.map((line) =>
    line.place === 'caption' ? '' : line.folded.slice(0, LONGEST_LINE),
  );
  const whole = texts.join('\n');
  const rules = RUN_IN_RULES.filter(
    ({ second, spoken, apart }) => !(spoken && around.headed && !apart) && second.test(whole),
  );
  const masked = rules.length ? texts.map(maskQuotations) : [];
  const mustTell = around.headed && lines.length >= FEW;
  const seen = new Set<string>();
  return rules
    .flatMap((rule) => buildHeads(findSeries(rule, masked, around), rule, { lines, mustTell }))
    .filter(({ line, at, title }) => {
      const place = `${line}:${at}`;
      return title !== '' && !seen.has(place) && seen.add(place);
    });
}

interface Searched {
  lines: readonly ReadyLine[];
  /** Below headings, points that have no more to say than their titles are a sentence and no structure. */
  mustTell: boolean;
}

function findSeries(rule: RunInRule, masked: readonly string[], around: Surroundings): Point[][] {
  const open = new Map<string, Point[]>();
  const all: Point[][] = [];
  masked.forEach((text, line) => {
    for (const point of readPoints(rule, text, line)) {
      if (point.at >= around.taken(line)) addPoint(point, { rule, open, all, around });
    }
  });
  const isSpoken = rule.spoken === true && around.headed;
  return all.filter((series) =>
    isSpoken ? standApart(series, rule) : series.length >= (series[1]?.weak ? 3 : rule.least),
  );
}

const standApart = (series: readonly Point[], { apart = 0 }: RunInRule): boolean =>
  series.length >= apart && series.every(({ at }) => at === 0);

function readPoints(rule: RunInRule, text: string, line: number): Point[] {
  const points: Point[] = [];
  for (const match of text.matchAll(rule.pattern)) {
    const n = rule.number(match[1] ?? '');
    const at = match.index + (match[0].length - match[0].trimStart().length);
    if (n !== null)
      points.push({ line, at, end: match.index + match[0].length, n, family: match[2] ?? '' });
  }
  return points;
}

interface Search {
  rule: RunInRule;
  open: Map<string, Point[]>;
  all: Point[][];
  around: Surroundings;
}

function addPoint(point: Point, { rule, open, all, around }: Search): void {
  const series = open.get(point.family);
  const last = series?.at(-1);
  if (point.n === 1) {
    open.set(point.family, [point]);
  } else if (
    series &&
    last &&
    follows(point, series) &&
    reaches(point, last, { rule, around, series })
  ) {
    const closing = point.n === CLOSING;
    if (series.length === 1) all.push(series);
    series.push({ ...point, n: last.n + 1, weak: point.n === WEAK_NEXT });
    if (closing) open.delete(point.family);
  }
}

function follows(point: Point, series: readonly Point[]): boolean {
  const last = series.at(-1)?.n ?? 0;
  if (point.n === NEXT || point.n === WEAK_NEXT) return true;
  return point.n === CLOSING ? series.length >= 2 : point.n === last + 1;
}

function reaches(
  point: Point,
  last: Point,
  { rule, around, series }: { rule: RunInRule; around: Surroundings; series: readonly Point[] },
): boolean {
  if (point.line === last.line) return point.at - last.end >= 2;
  if (point.at > 0) return false;
  const gap = point.line - last.line;
  const leadIn = series.length === 1 && last.at > 0;
  return gap <= (leadIn ? LEAD_IN_REACH : rule.reach) && !around.parted(last.line, point.line);
}

function buildHeads(all: readonly Point[][], rule: RunInRule, page: Searched): Head[] {
  const points = all.flat().sort((a, b) => a.line - b.line || a.at - b.at);
  const nextOf = new Map(points.map((point, i) => [point, points[i + 1]]));
  return all.flatMap((series) => {
    const built = series.map((point) => {
      const next = nextOf.get(point);
      const segment = segmentOf(point, next, page);
      const head = buildPoint(point, rule, segment);
      const isApart = next !== undefined && next.line > point.line + 1;
      return { head, isTelling: isApart || segment.length > head.text.length * 2 };
    });
    const telling = built.filter(({ isTelling }) => isTelling);
    if (page.mustTell && telling.length * 2 <= built.length) return [];
    return built.map(({ head }) => head);
  });
}

/** From the marker to the next point of the series, or to the end of the line. */
function segmentOf({ line, at }: Point, next: Point | undefined, { lines }: Searched): string {
  const until = next?.line === line ? next.at : Number.POSITIVE_INFINITY;
  return (lines[line]?.words ?? '').slice(at, Math.min(until, at + TITLE_REACH));
}

function buildPoint({ line, at, n, end }: Point, { kind }: RunInRule, segment: string): Head {
  const marker = segment.slice(0, end - at);
  const title = cutPoint(marker, segment.slice(marker.length));
  return {
    ...{ line, at, n, kind, style: kind, tag: null, rank: null },
    ...{ marker, title, text: marker + title, role: 'item', reason: 'run-in' },
  };
}
