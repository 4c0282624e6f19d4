// Many saved pages through the filter: each is answered, and the ten-thousandth costs no more memory than the thousandth. Driven as
// the core's README says, by xargs, too.
//
// Memory is measured twice, for the two figures tell different things. What the process holds is what a machine must have; but V8
// gives garbage back when it likes, so it moves by some percents whatever we do. What is alive once all garbage is collected moves
// by nothing but what is kept: there a leak shows, long before the machine feels it.
import { type ChildProcess, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BroadcastChannel, Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { driveFilter, expectAnswer, FILTER, pageOf, README, recordOf } from './lines/drive-filter';

const REPORT = new URL('./lines/report-heap.mjs', import.meta.url).href;
const THREAD = new URL('../../cli/lines/clean-worker.mjs', import.meta.url);
const CORE = new URL('../../.output/core/qingyue-core.js', import.meta.url).href;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Of the last quarter to the first one when all is warm. */
function growthOf(name: string, samples: readonly number[]): number {
  const [warm, quarter] = [Math.ceil(samples.length / 10), Math.floor(samples.length / 4)];
  const [first, last] = [
    median(samples.slice(warm, warm + quarter)),
    median(samples.slice(-quarter)),
  ];
  const sizes = [first, last].map((bytes) => `${(bytes / 2 ** 20).toFixed(1)} MB`);
  console.log(`${name}: ${sizes.join(', in the end ')} (${(last / first).toFixed(3)})`);
  return last / first;
}

/** Bytes that the process holds (proc(5), VmRSS). */
const residentOf = ({ pid }: ChildProcess): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;

test('ten thousand pages: each is answered in its order, and what the process holds stays flat', {
  timeout: 1_800_000,
}, async () => {
  const held: number[] = [];
  const look = (filter: ChildProcess, answered: number) => {
    if (answered % 100 === 0) held.push(residentOf(filter));
  };
  await driveFilter({ pages: 10_000, look });
  expect(growthOf('resident', held)).toBeLessThan(1.15);
});

test('what is alive in either thread stays flat', { timeout: 900_000 }, async () => {
  const alive: { program: number; thread: number }[] = [];
  const look = (filter: ChildProcess, answered: number) => {
    if (answered === 1) filter.on('message', (heap) => alive.push(heap as (typeof alive)[0]));
    // Of each reading thread once, while it is in use: one lasts for five hundred pages.
    if (answered % 500 === 400) filter.send('measure');
  };
  await driveFilter({ pages: 4000, options: ['--import', REPORT], look });
  expect(alive).toHaveLength(8);
  for (const part of ['program', 'thread'] as const)
    expect(
      growthOf(
        `alive, ${part}`,
        alive.map((heap) => heap[part]),
      ),
    ).toBeLessThan(1.05);
});

// A thread that is replaced hides what it leaks: this one is not.
test('a page that was answered is let go of', { timeout: 900_000 }, async () => {
  const thread = new Worker(THREAD, { workerData: { core: CORE }, execArgv: ['--import', REPORT] });
  await once(thread, 'message');
  const ask = new BroadcastChannel('heap');
  const measure = () =>
    new Promise<number>((resolve) => {
      ask.onmessage = ({ data }) => resolve(data as number);
      ask.postMessage('measure');
    });
  const clean = async (from: number, to: number) => {
    for (let n = from; n < to; n++) {
      const answer = once(thread, 'message');
      thread.postMessage({ ...pageOf(n), format: 'json' });
      expectAnswer({ id: n, ...(await answer)[0] }, n);
    }
    return measure();
  };
  const before = await clean(0, 1000);
  const perPage = ((await clean(1000, 3000)) - before) / 2000;
  ask.close();
  await thread.terminate();
  console.log(`a page leaves ${(perPage / 1024).toFixed(2)} kB`);
  // V8 compiles what runs often, ever better: up to 1 kB a page at first, and nothing but code. A document that is kept weighs hundreds.
  expect(perPage).toBeLessThan(2048);
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qingyue-lines-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const runShell = (command: string) => execFileSync('sh', ['-c', command], { cwd: folder });
const PROGRAM = `"${process.execPath}" "${FILTER}"`;

/** As a corpus has them: a line that is no record among those that are. */
const shardOf = (n: number): string =>
  [...Array.from({ length: 125 }, (_, i) => recordOf(125 * n + i)), `{"id": ${n}, "html\n`].join(
    '',
  );

test('a thousand pages in shards by xargs: the same answers as of one run, none lost', {
  timeout: 900_000,
}, () => {
  const shards = Array.from({ length: 8 }, (_, n) => `shards/${n}.jsonl`);
  mkdirSync(join(folder, 'shards'));
  for (const [n, shard] of shards.entries()) writeFileSync(join(folder, shard), shardOf(n));
  const command = /^ls shards.*$/m.exec(README)?.[0].replace('-P 8', '-P 4') ?? '';
  expect(command).toContain('qingyue-lines <');
  runShell(command.replace('qingyue-lines', PROGRAM));
  runShell(`cat ${shards.join(' ')} | ${PROGRAM} > whole.out`);
  // A line's number is that of its file.
  const read = (files: readonly string[]) =>
    files
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('')
      .replaceAll(/"line \d+: /g, '"line: ');
  const answers = read(shards.map((shard) => `${shard}.out`));
  expect(answers.trim().split('\n')).toHaveLength(8 * 126);
  expect(answers === read(['whole.out'])).toBe(true);
});
