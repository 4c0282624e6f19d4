// The command line as a user runs it: real files in, files or text out, exit codes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FIXTURES = join(ROOT, 'tests/fixtures/articles');
const GMW = join(FIXTURES, 'gmw-regional/source.html');
const ENGLISH = join(FIXTURES, 'english-news/source.html');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qingyue-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function qingyue(...args: string[]) {
  const bin = join(ROOT, 'bin/qingyue.mjs');
  const run = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', cwd: folder });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const GMW_URL = 'https://difang.gmw.cn/hn/2024-07/27/content_19470001.htm';

test('one page to the screen as Markdown, its address given', () => {
  const { code, out } = qingyue('clean', GMW, '--url', GMW_URL);
  expect(code).toBe(0);
  expect(out).toMatch(/^# 让乡村书屋的灯亮得更久\n/);
  expect(out).toContain('村口的那间屋子，从前堆过化肥，也堆过谷种，如今摆着四排书架。');
  expect(out).toContain('新湖南 • 深度');
  expect(out).not.toContain('您此时的心情');
});

test.each(['text', 'html', 'json'])('as %s', (format) => {
  const { code, out } = qingyue('clean', GMW, '--url', GMW_URL, '--format', format);
  expect(code).toBe(0);
  expect(out).toContain('借不出去的书及时调到别的村子');
  if (format === 'json') expect(() => JSON.parse(out)).not.toThrow();
  if (format === 'html') expect(out).toMatch(/^<!doctype html>/i);
});

test('the page itself tells its address when none is given', () => {
  const { out } = qingyue('clean', ENGLISH, '--format', 'json');
  expect(out).toContain('https://www.estuarytimes.example/local/marlow-point-ferry');
});

test('many pages: article and outline files, one bad file does not stop the rest, exit code 1', () => {
  const out = join(folder, 'many');
  const files = [GMW, join(folder, 'no-such-file.html'), ENGLISH];
  const run = qingyue('clean', ...files, '--out', out, '--outline', 'opml');
  expect(run.code).toBe(1);
  expect(readdirSync(out).sort()).toEqual([
    'source-2.md',
    'source-2.outline.opml',
    'source.md',
    'source.outline.opml',
  ]);
  expect(readFileSync(join(out, 'source.outline.opml'), 'utf8')).toContain('一、选对书是第一步');
  expect(readFileSync(join(out, 'source-2.md'), 'utf8')).toContain('marlow-point-ferry');
  expect(run.err).toMatch(/\[2\/3\] .*no-such-file\.html: ENOENT/);
  expect(run.err).toMatch(/2 of 3 clean/);
  expect(run.out).toBe('');
});

test('many pages to the screen: one JSON object a line', () => {
  const { code, out } = qingyue('clean', GMW, ENGLISH, '--format', 'json');
  expect(code).toBe(0);
  const lines = out.trim().split('\n');
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
});

test('a page without an article: exit code 1 and the reason', () => {
  const { code, out, err } = qingyue('clean', join(FIXTURES, 'login-wall/source.html'));
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).toContain('login-wall');
});

test('a page in GB 18030 is read by its own charset', () => {
  const words = '中文网页并不都是同一种编码';
  // “编码” and the rest in GBK, written as bytes: Node encodes no GBK by itself.
  const gbk = Buffer.from('d6d0cec4cdf8d2b3b2a2b2bbb6bccac7cdacd2bbd6d6b1e0c2eb', 'hex');
  const sentence = Buffer.concat([gbk, Buffer.from('a1a3', 'hex')]);
  const body = Array.from({ length: 12 }, () => [
    Buffer.from('<p>'),
    ...Array.from({ length: 6 }, () => sentence),
    Buffer.from('</p>'),
  ]).flat();
  const file = join(folder, 'gbk.html');
  const head = Buffer.from('<!doctype html><meta charset="gb2312"><article><h1>');
  writeFileSync(file, Buffer.concat([head, gbk, Buffer.from('</h1>'), ...body]));
  const { code, out } = qingyue('clean', file, '--format', 'text');
  expect(code).toBe(0);
  expect(out).toContain(`${words}。${words}。`);
});

test.each([
  [['clean'], 'Which page'],
  [['clean', 'a.html', '--format', 'docx'], 'No such format: docx'],
  [['clean', 'a.html', '--outline', 'xmind'], 'No such outline format: xmind'],
  [['clean', 'a.html', 'b.html', '--url', 'https://x.example/'], '--url is for one page'],
  [['clean', 'a.html', '--url', 'nonsense'], 'Not an address'],
  [['clean', 'a.html', 'b.html'], '--out'],
  [['tidy', 'a.html'], 'No such command: tidy'],
  [['clean', '--colour'], '--colour'],
])('%j: exit code 2 and a sentence', (args, sentence) => {
  const { code, out, err } = qingyue(...args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(sentence);
  expect(err).toContain('Usage: qingyue clean');
});

test('--help: exit code 0', () => {
  const { code, out } = qingyue('--help');
  expect(code).toBe(0);
  expect(out).toContain('Usage: qingyue clean');
});
