// Tells markers from numbers that only look like them: a marker belongs to a run that counts up from one.
import { MARKERS, type Mark, readMarks } from './markers';
import type { ReadyLine } from './outline-line';

interface Run {
  marks: Mark[];
  last: number;
}

/** A step of two is a slip of the editor's once the run is this long. */
const TRUSTED_LENGTH = 3;
/** Runs of one kind that may be open at once: deeper lists of the same marker do not occur. */
const MOST_OPEN = 8;
const HEADING_WIDTH = 40;

/** The accepted marker of each line that has one. */
export function acceptRuns(lines: readonly ReadyLine[]): Map<number, Mark> {
  const open = new Map<string, Run[]>();
  const all: Run[] = [];
  for (const line of lines) {
    for (const mark of readMarks(line)) {
      if (!mark.rule.short || isShort(line)) joinRun(mark, open, all);
    }
  }
  const sections = new Set(
    all.flatMap((run) => run.marks.filter(isFirstSubsection).map((m) => m.stem)),
  );
  const accepted = new Map<number, Mark>();
  for (const run of all) {
    if (!isAccepted(run, lines, sections)) continue;
    for (const mark of run.marks) keepLikelier(accepted, mark);
  }
  return accepted;
}

function joinRun(mark: Mark, open: Map<string, Run[]>, all: Run[]): void {
  const key = `${mark.kind}|${mark.stem}`;
  const runs = open.get(key) ?? [];
  const at = runs.findLastIndex((run) => follows(mark, run));
  const run = runs[at];
  if (run) {
    run.marks.push(mark);
    run.last = mark.n;
    runs.length = at + 1;
  } else if (mark.n === 1 || mark.rule.anyStart || mark.stem) {
    const opened = { marks: [mark], last: mark.n };
    all.push(opened);
    open.set(key, [...runs, opened].slice(-MOST_OPEN));
  }
}

function follows(mark: Mark, run: Run): boolean {
  const step = mark.n - run.last;
  if (step === 1) return true;
  if (step === 0) return Boolean(mark.rule.bare) && run.marks.length >= TRUSTED_LENGTH;
  return step === 2 && run.marks.length >= TRUSTED_LENGTH;
}

function isFirstSubsection(mark: Mark): boolean {
  return mark.kind === 'sec2' && mark.n === 1;
}

function isAccepted(run: Run, lines: readonly ReadyLine[], sections: Set<string>): boolean {
  const first = run.marks[0];
  if (!first) return false;
  if (first.kind === 'sec1') return run.marks.some((m) => sections.has(String(m.n)));
  if (first.stem) return first.n === 1 && (run.marks.length > 1 || sections.size > 1);
  const least = run.marks.every((m) => m.rule.least) ? (first.rule.least ?? 2) : 2;
  if (run.marks.length >= least) return true;
  return !first.rule.bare && standsOut(first, lines);
}

/** A lone marker counts where type sets it off. */
function standsOut(mark: Mark, lines: readonly ReadyLine[]): boolean {
  const line = lines[mark.line];
  return Boolean(line && (line.heading || ((line.bold || line.centred) && isShort(line))));
}

export function isShort(line: ReadyLine): boolean {
  return line.width <= HEADING_WIDTH && !/[。；，,;]$/.test(line.folded);
}

/** A line may open with what reads as two kinds: the one earlier in the table wins. */
function keepLikelier(accepted: Map<number, Mark>, mark: Mark): void {
  const other = accepted.get(mark.line);
  if (!other || MARKERS.indexOf(mark.rule) < MARKERS.indexOf(other.rule)) {
    accepted.set(mark.line, mark);
  }
}
