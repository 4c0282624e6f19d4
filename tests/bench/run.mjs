// `npm run bench -- --corpus DIR`: prints Markdown tables; see README.md beside this file.
import os from 'node:os';
import { parseArgs } from 'node:util';
import { measureHostile } from './hostile.mjs';
import { measureLines } from './lines.mjs';
import { measureAccuracy, measureGrowth, measureSpeed, openBench } from './measure.mjs';
import { readCorpus } from './read-corpus.mjs';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    limit: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '5' },
    captions: { type: 'string', default: 'in' },
    view: { type: 'boolean', default: false },
    'no-speed': { type: 'boolean', default: false },
    'no-growth': { type: 'boolean', default: false },
    library: { type: 'boolean', default: false },
    hostile: { type: 'boolean', default: false },
    lines: { type: 'boolean', default: false },
  },
});

const FIELDS = ['title', 'author', 'source', 'day', 'minute', 'no false author'];

/** @param {number} part @param {number} of */
const percent = (part, of) => (of > 0 ? `${((100 * part) / of).toFixed(1)} %` : '–');

/** @param {string[][]} rows the first is the head */
function printTable(rows) {
  const [head = [], ...body] = rows;
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  console.log([line(head), line(head.map(() => '---')), ...body.map(line)].join('\n'), '\n');
}

/** @typedef {Awaited<ReturnType<typeof measureAccuracy>>} Accuracy */

/** @param {Accuracy} accuracy */
function printText(accuracy) {
  const head = [
    'library',
    'F1',
    'precision',
    'recall',
    'clutter leaked',
    'body whole',
    'clean pages',
    'outline F1',
    'errors',
  ];
  const rows = Object.entries(accuracy).map(([name, a]) => [
    name,
    ...[a.f1, a.precision, a.recall].map((v) => v.toFixed(3)),
    percent(a.leaked, a.clutter),
    percent(a.whole, a.blocks),
    `${a.clean} / ${a.pages}`,
    a.outline === null ? '–' : a.outline.toFixed(3),
    `${a.errors}`,
  ]);
  printTable([head, ...rows]);
}

/** @param {Accuracy} accuracy */
function printFields(accuracy) {
  const given = FIELDS.filter((f) => Object.values(accuracy).some((a) => a.fields[f]));
  if (given.length === 0) return;
  const rows = Object.entries(accuracy).map(([name, { fields }]) => [
    name,
    ...given.map((f) => `${percent(fields[f]?.right ?? 0, fields[f]?.of ?? 0)} (${fields[f]?.of})`),
  ]);
  printTable([['library', ...given], ...rows]);
}

/** How well unsure values are told from sure ones: only the core says how sure it is. @param {Accuracy[string]['sureness']} sureness */
function printSureness(sureness) {
  const rows = Object.entries(sureness ?? {});
  if (rows.length === 0) return;
  const sum = { right: 0, rightUnsure: 0, wrong: 0, wrongUnsure: 0 };
  for (const [, row] of rows)
    for (const key of /** @type {(keyof typeof sum)[]} */ (Object.keys(sum))) sum[key] += row[key];
  const line = (/** @type {string} */ name, /** @type {typeof sum} */ s) => [
    name,
    `${percent(s.wrongUnsure, s.wrong)} (${s.wrongUnsure} of ${s.wrong})`,
    `${percent(s.rightUnsure, s.right)} (${s.rightUnsure} of ${s.right})`,
  ];
  const head = ['field', 'wrong values marked unsure', 'right values marked unsure'];
  printTable([head, ...rows.map(([name, row]) => line(name, row)), line('all', sum)]);
}

/** @param {Record<string, number>} totals */
function printSpeed(totals) {
  const base = totals.readability ?? Number.NaN;
  const rows = Object.entries(totals).map(([name, ms]) => [
    name,
    (ms / 1000).toFixed(2),
    `${(ms / base).toFixed(2)}×`,
  ]);
  printTable([['library', 'all pages, s', 'against Readability'], ...rows]);
}

/** @param {Awaited<ReturnType<typeof measureHostile>>} measured */
function printHostile({ honest, rows }) {
  console.log(`Readability on the largest page: ${honest.toFixed(0)} ms of CPU\n`);
  const head = [
    'page',
    'CPU, ms',
    'against Readability',
    'longest step in snapshots',
    'characters',
    'told',
  ];
  const line = (/** @type {typeof rows[number]} */ row) => [
    row.name,
    row.ms.toFixed(0),
    `${row.ratio.toFixed(1)}×`,
    `${row.step.toFixed(1)}×`,
    `${row.size}`,
    row.told,
  ];
  printTable([head, ...rows.map(line)]);
}

/** @param {number} runs */
async function printView(runs) {
  const { measureView } = await import('./measure-view.ts');
  const figures = await measureView(runs);
  const { toParagraph, parse, reading, opening, scrollView, scrollPlain, left } = figures;
  const ms = (/** @type {number} */ value) => `${value.toFixed(0)} ms`;
  console.log('## The clean view\n');
  printTable([
    ['what', 'measured', 'beside', 'ratio', 'at most'],
    [
      'Read to the first paragraph',
      ms(toParagraph),
      `Readability ${ms(parse)}`,
      `${(toParagraph / parse).toFixed(1)}×`,
      '8×',
    ],
    [
      'opening the view',
      ms(opening),
      `reading ${ms(reading)}`,
      `${(opening / reading).toFixed(2)}×`,
      '1.5×',
    ],
    [
      'longest task of a scroll',
      `${scrollView.toFixed(1)} ms`,
      `plain page ${scrollPlain.toFixed(1)} ms`,
      `${(scrollView / scrollPlain).toFixed(2)}×`,
      '1.2×',
    ],
    ['left after closing', `${(left / 1e6).toFixed(2)} MB`, '', '', '1 MB'],
  ]);
}

if (values.view) {
  await printView(Number(values.runs));
  process.exit(0);
}
if (values.library) {
  const { measureLibrary } = await import('./library.ts');
  const rows = (await measureLibrary()).map(({ name, ms, base, most }) => [
    name,
    `${ms.toFixed(2)} / ${base.toFixed(2)}`,
    `${(ms / base).toFixed(2)}×`,
    `${most}×${ms / base <= most ? '' : ' — MISSED'}`,
  ]);
  printTable([['library', 'ms', 'ratio', 'at most'], ...rows]);
  if (values.corpus.length === 0) process.exit(0);
}
if (values.corpus.length === 0) {
  console.error('Which corpus? npm run bench -- --corpus DIR');
  process.exit(2);
}
if (values.hostile) {
  const { name, items } = readCorpus(values.corpus[0] ?? '', Number(values.limit));
  console.log(`## Hostile pages beside ${name}\n`);
  printHostile(await measureHostile(items, Number(values.runs)));
  process.exit(0);
}
if (values.lines) {
  const rows = [];
  for (const folder of values.corpus) {
    const { name, items } = readCorpus(folder, Number(values.limit));
    const { alike, perMinute, differing } = await measureLines(items);
    const share = `${(100 * alike).toFixed(2)} %`;
    rows.push([name, `${items.length}`, share, perMinute.toFixed(0), differing.join(' ') || '–']);
  }
  printTable([
    ['corpus', 'pages', 'same text as in Chromium', 'pages a minute of CPU', 'differing'],
    ...rows,
  ]);
  process.exit(0);
}
const bench = await openBench();
console.log(`Chromium ${bench.version}, ${os.cpus()[0]?.model}\n`);
for (const folder of values.corpus) {
  const { name, items } = readCorpus(folder, Number(values.limit));
  console.log(`## ${name}: ${items.length} pages\n`);
  const accuracy = await measureAccuracy(bench, items, values.captions === 'out');
  printText(accuracy);
  printFields(accuracy);
  printSureness(accuracy.qingyue?.sureness ?? {});
  if (!values['no-speed']) printSpeed(await measureSpeed(bench, items, Number(values.runs)));
}
if (!values['no-growth']) {
  console.log('## Growth with size, ms\n');
  const rows = (await measureGrowth(bench)).map(({ size, times }) => [
    `${size}`,
    ...bench.names.map((name) => (times[name] ?? Number.NaN).toFixed(0)),
  ]);
  printTable([['nodes, about', ...bench.names], ...rows]);
}
await bench.close();
