// The core as others get it: packed, unpacked beside jsdom, its README's examples run as they stand, its filter fed.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FIXTURES = join(ROOT, 'tests/fixtures/articles');
const CORE = join(ROOT, '.output/core');
const page = (slug: string) => readFileSync(join(FIXTURES, slug, 'source.html'), 'utf8');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qingyue-core-'));
  execFileSync('npm', ['pack', CORE, '--pack-destination', folder], { stdio: 'pipe' });
  const [{ version }] = [JSON.parse(readFileSync(join(CORE, 'package.json'), 'utf8'))];
  const own = join(folder, 'node_modules/qingyue-core');
  mkdirSync(own, { recursive: true });
  const archive = join(folder, `qingyue-core-${version}.tgz`);
  execFileSync('tar', ['-xzf', archive, '-C', own, '--strip-components=1']);
  symlinkSync(join(ROOT, 'node_modules/jsdom'), join(folder, 'node_modules/jsdom'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const README = readFileSync(join(ROOT, 'docs/core/README.md'), 'utf8');
const EXAMPLES = [...README.matchAll(/^## (.+)\n[\s\S]*?```js\n([\s\S]*?)```/gm)];

/** What each example finds around it. */
const AROUND = `import { JSDOM as Dom } from 'jsdom';
import { readFileSync as read } from 'node:fs';
const html = read(${JSON.stringify(join(FIXTURES, 'gmw-regional/source.html'))}, 'utf8');
const own = new Dom(html + '<main></main>', { url: 'https://difang.gmw.cn/hn/2024-07/27/content_1.htm' }).window;
Object.assign(globalThis, { document: own.document, location: own.location, html });
globalThis.chrome = { runtime: { sendMessage: ({ article }) => console.log(article.title) } };
`;

describe('the README', () => {
  test('has an example for a page, an extension and Node, each of about ten lines', () => {
    expect(EXAMPLES.map(([, name]) => name)).toEqual([
      'In a page',
      'In an extension',
      'In Node, with jsdom',
    ]);
    for (const [, , code = ''] of EXAMPLES)
      expect(code.trim().split('\n').length).toBeLessThanOrEqual(12);
  });

  test.each(EXAMPLES.map(([, name, code]) => [name, code]))(
    '%s: runs as it stands',
    (_name, code) => {
      writeFileSync(join(folder, 'around.mjs'), AROUND);
      writeFileSync(join(folder, 'example.mjs'), `import './around.mjs';\n${code}`);
      const { stdout, stderr } = spawnSync(process.execPath, ['example.mjs'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(stdout).toContain('让乡村书屋的灯亮得更久');
    },
  );

  test('its types hold', () => {
    const code = EXAMPLES.map(([, , one = ''], i) => [
      `e${i}.ts`,
      `export {};\ndeclare const html: string;\ndeclare const chrome: any;\n${one.replace('function show(fragment)', 'function show(fragment: DocumentFragment)').replace("querySelector('main')", "querySelector('main')!")}`,
    ]);
    for (const [name, text] of code)
      writeFileSync(
        join(folder, name as string),
        (text as string).replace("import { JSDOM } from 'jsdom';", 'declare const JSDOM: any;'),
      );
    const args = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--lib',
      'es2023,dom,dom.iterable',
      '--types',
      '',
      ...code.map(([name]) => name as string),
    ];
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
  });
});

interface Line {
  id: unknown;
  ok: boolean;
  title?: string;
  reason?: string;
  text?: string;
  article?: { text: string[] };
}

function filter(input: string, ...args: string[]) {
  const bin = join(folder, 'node_modules/qingyue-core/bin/qingyue-lines.mjs');
  const run = spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8', input });
  const lines = run.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  return { code: run.status, lines, err: run.stderr };
}
const record = (id: unknown, slug: string) =>
  JSON.stringify({ id, url: `https://news.example/${slug}`, html: page(slug) });

describe('the filter', () => {
  test('answers each record in its order; a bad one is its own line and stops nothing', () => {
    const input = [
      record(1, 'gmw-regional'),
      'no JSON',
      '{"id":"c"}',
      '',
      record({ d: 1 }, 'login-wall'),
      record('e', 'english-news'),
    ].join('\n');
    const { code, lines } = filter(input);
    expect(code).toBe(0);
    expect(lines.map(({ id, ok, reason = '' }) => [id, ok, reason])).toEqual([
      [1, true, ''],
      [null, false, 'bad-record'],
      ['c', false, 'bad-record'],
      [{ d: 1 }, false, 'login-wall'],
      ['e', true, ''],
    ]);
    expect(lines[0]?.title).toBe('让乡村书屋的灯亮得更久');
    expect(lines[0]?.article?.text.join('')).toContain('借不出去的书及时调到别的村子');
  });

  test('a page that takes too long is told, and the next is read', () => {
    const { lines } = filter(
      [record(1, 'gmw-regional'), record(2, 'gmw-regional')].join('\n'),
      '--time-limit',
      '0.001',
    );
    expect(lines.map(({ ok, reason }) => [ok, reason])).toEqual([
      [false, 'timeout'],
      [false, 'timeout'],
    ]);
  });

  test('a page that fills the memory ends its thread alone', () => {
    const huge = JSON.stringify({ id: 'huge', url: '', html: '<p><b>a</b>'.repeat(400_000) });
    const { lines } = filter([huge, record('after', 'english-news')].join('\n'), '--memory', '128');
    expect(lines.map(({ id, ok }) => [id, ok])).toEqual([
      ['huge', false],
      ['after', true],
    ]);
  });

  test('files and folders, as Markdown', () => {
    const { lines } = filter(
      '',
      join(FIXTURES, 'gmw-regional'),
      'no-such-file.html',
      '--format',
      'markdown',
    );
    expect(lines).toMatchObject([
      { ok: true, text: expect.stringMatching(/^# 让乡村书屋的灯亮得更久\n/) },
      { ok: false, reason: 'bad-file' },
    ]);
  });

  test('a folder is walked to its ground; a file that cannot be read is its own line and stops nothing', () => {
    const pages = join(folder, 'pages');
    mkdirSync(join(pages, 'deep/deeper'), { recursive: true });
    for (const place of ['a.html', 'deep/deeper/b.HTM'])
      writeFileSync(join(pages, place), page('english-news'));
    writeFileSync(join(pages, 'notes.txt'), 'no page');
    symlinkSync(pages, join(pages, 'deep/circle'));
    const { lines } = filter('', pages, join(folder, 'gone'), join(pages, 'a.html'));
    expect(lines.map(({ id, ok, reason = '' }) => [id, ok, reason])).toEqual([
      [join(pages, 'a.html'), true, ''],
      [join(pages, 'deep/deeper/b.HTM'), true, ''],
      [join(folder, 'gone'), false, 'bad-file'],
      [join(pages, 'a.html'), true, ''],
    ]);
  });

  test('without jsdom it says what to install, and ends with 1', () => {
    const alone = mkdtempSync(join(tmpdir(), 'qingyue-alone-'));
    cpSync(join(folder, 'node_modules/qingyue-core'), join(alone, 'qingyue-core'), {
      recursive: true,
    });
    const bin = join(alone, 'qingyue-core/bin/qingyue-lines.mjs');
    const run = spawnSync(process.execPath, [bin], {
      encoding: 'utf8',
      input: record(1, 'english-news'),
    });
    rmSync(alone, { recursive: true });
    expect(run.stderr).toMatch(/^jsdom does not start in Node v.*Cannot find package 'jsdom'/);
    expect(run.stderr).toContain('npm install jsdom@26');
    expect([run.status, run.stdout]).toEqual([1, '']);
  });

  test('as the README drives it: shards through xargs', () => {
    const shards = join(folder, 'shards');
    mkdirSync(shards);
    for (const n of [1, 2, 3])
      writeFileSync(join(shards, `${n}.jsonl`), `${record(n, 'english-news')}\n`);
    const bin = join(folder, 'node_modules/qingyue-core/bin/qingyue-lines.mjs');
    const command =
      /^ls shards.*$/m
        .exec(README)?.[0]
        .replace('-P 8', '-P 2')
        .replace('qingyue-lines', `"${process.execPath}" "${bin}"`) ?? '';
    execFileSync('sh', ['-c', command], { cwd: folder });
    for (const n of [1, 2, 3])
      expect(JSON.parse(readFileSync(join(shards, `${n}.jsonl.out`), 'utf8'))).toMatchObject({
        id: n,
        ok: true,
      });
  });

  test.each([
    [['--format', 'docx'], 'No such format'],
    [['--colour'], '--colour'],
    [['--memory', 'x'], 'Limits are numbers'],
  ])('%j: exit code 2', (args, words) => {
    const { code, err } = filter('', ...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
