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
/** Rank of 1. and 1.1 in the table of markers. */
const SECTION_RANK = 7;

/** The accepted marker of each line that has one. */
export function acceptRuns(lines: readonly ReadyLine[]): Map<number, Mark> {
  const open = new Map<string, Run[]>();
  const all: Run[] = [];
  for (const line of lines) {
    for (const mark of readMarks(line)) {
      if (!mark.rule.short || isShort(line)) joinRun(mark, open, all);
    }
  }
  const known = surveyRuns(all);
  const accepted = new Map<number, Mark>();
  for (const run of all) {
    if (!isAccepted(run, lines, known) || isList(run, lines)) continue;
    for (const mark of run.marks) keepLikelier(accepted, mark);
  }
  return accepted;
}

/** Items of a list one below the other, with no text below any: they head nothing. */
function isList({ marks }: Run, lines: readonly ReadyLine[]): boolean {
  const last = marks.at(-1)?.line ?? 0;
  const isClose = marks.length > 1 && last - (marks[0]?.line ?? 0) === marks.length - 1;
  if (!isClose) return false;
  return (
    marks.every(({ line }) => isItem(lines[line])) ||
    marks.slice(0, -1).every(({ line }) => goesOn(lines[line]))
  );
}

/** “1、…；” is followed by the next of a list. */
function goesOn(line: ReadyLine | undefined): boolean {
  return line !== undefined && !line.bold && !line.boldLead && /[；;]$/.test(line.folded);
}

function isItem(line: ReadyLine | undefined): boolean {
  return line?.place === 'li' && !line.bold && !line.boldLead;
}

/** What the runs tell about one another. */
interface Known {
  /** Numbers that subsections may stand below: '1', '1.1'. */
  numbers: Set<string>;
  /** Sections that have a first subsection: '1' when there is a 1.1. */
  divided: Set<string>;
  /** The text is divided as books and laws are, in 编, 章, 节 or 条. */
  divisions: boolean;
}

function surveyRuns(runs: readonly Run[]): Known {
  const marks = runs.flatMap((run) => run.marks);
  const numbered = marks.filter((m) => m.rule.rank === SECTION_RANK);
  const firsts = marks.filter((m) => m.kind === 'sec2' && m.n === 1);
  return {
    numbers: new Set(numbered.map((m) => (m.stem ? `${m.stem}.${m.n}` : String(m.n)))),
    divided: new Set(firsts.map((m) => m.stem)),
    divisions: runs.some((run) => run.marks.length > 1 && isDivision(run.marks[0])),
  };
}

function isDivision(mark: Mark | undefined): boolean {
  return Boolean(mark?.rule.anyStart);
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

function isAccepted(run: Run, lines: readonly ReadyLine[], known: Known): boolean {
  const first = run.marks[0];
  if (!first) return false;
  if (first.kind === 'sec1') return run.marks.some((m) => known.divided.has(String(m.n)));
  if (first.stem) return first.n === 1 && isSubsection(run, lines, known);
  const least = run.marks.every((m) => m.rule.least) ? (first.rule.least ?? 2) : 2;
  if (run.marks.length >= least) return true;
  if (isDivision(first) && known.divisions) return true;
  return !first.rule.bare && standsOut(first, lines);
}

/** 1.1 belongs under a 1; without one it must at least look like a heading. 2.0.1 without a 2.0 is a version. */
function isSubsection(run: Run, lines: readonly ReadyLine[], known: Known): boolean {
  const several = run.marks.length > 1 || known.divided.size > 1;
  if (known.numbers.has(run.marks[0]?.stem ?? '')) return several;
  const shaped = run.marks.every((m) => {
    const line = lines[m.line];
    return line && isShort(line) && !line.folded.endsWith('.');
  });
  return several && shaped && run.marks[0]?.kind === 'sec2';
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
