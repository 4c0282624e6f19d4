// Word documents through LibreOffice: what another program understands of them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toKeptWork } from '../../lib/library/out/kept-work';
import { writeDocx } from '../../lib/library/out/out-docx';
import { findOnPath } from '../../scripts/find-browser.mjs';
import { aboutOf, quoteOf } from '../e2e/library/records';
import { buildNode } from '../unit/export/sample-article';
import { OPTIONS } from '../unit/library/out/a-work';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qingyue-out-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('Word documents through LibreOffice', () => {
  const office = findOnPath('soffice') ?? findOnPath('libreoffice');

  test('text, headings, quotations and footnotes come back', { timeout: 300_000 }, async () => {
    if (!office) throw new Error('LibreOffice is missing: apt-get install libreoffice-writer');
    const source = join(folder, 'kept.docx');
    writeFileSync(source, await writeDocx([aWork()], { ...OPTIONS, style: 'gb-t-7714-2015' }));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = (from: string, to: string) =>
      spawnSync(office, [profile, '--headless', '--convert-to', to, '--outdir', folder, from]);
    // Word → OpenDocument → Word: what it understood is what comes back.
    expect(convert(source, 'odt').status).toBe(0);
    const content = strFromU8(
      unzipSync(readFileSync(join(folder, 'kept.odt')))['content.xml'] ?? new Uint8Array(),
    );
    const headings = [
      ...content.matchAll(/<text:h [^>]*outline-level="(\d)"[^>]*>(.*?)<\/text:h>/g),
    ];
    expect(
      headings.map(([, level, text = '']) => [Number(level), text.replace(/<[^>]+>/g, '')]),
    ).toEqual([
      [1, '老桥 &amp; &lt;新街&gt;'],
      [2, '一、修桥'],
      [3, '（一）选石'],
      [1, '参考文献'],
    ]);
    const notes = [
      ...content.matchAll(/<text:note [^>]*note-class="footnote"[^>]*>(.*?)<\/text:note>/gs),
    ];
    expect(notes).toHaveLength(2);
    for (const [, note = ''] of notes)
      expect(note.replace(/<[^>]+>/g, '')).toContain('林小满. 老桥 &amp; &lt;新街&gt;[EB/OL].');
    expect(
      content.replace(/<text:note .*?<\/text:note>/gs, '').replace(/<[^>]+>/g, '\n'),
    ).toContain('第一段的话。');
  });
});

function aWork() {
  const key = 'https://news.test/bridge.html';
  const title = '老桥 & <新街>';
  return toKeptWork({
    id: ` ${key}`,
    key,
    about: { ...aboutOf(title, key), authors: ['林小满'], byline: '林小满', site: '河边网' },
    state: {
      corrections: {},
      outline: [buildNode('一、修桥', [buildNode('（一）选石')])],
      tray: [
        quoteOf('1', '第一段的话。\n第二段的话。', key),
        { ...quoteOf('2', '另一条。', key), note: '记一笔' },
      ],
    },
    mark: null,
    label: { tags: ['桥'], note: '' },
    changed: '2026-11-29T10:00:00.000Z',
    stamp: '',
    deleted: '',
  });
}
