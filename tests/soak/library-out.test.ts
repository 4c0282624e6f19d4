// What is too long for every day: a backup of 300 MB out and in, and Word documents through LibreOffice.
import { spawnSync } from 'node:child_process';
import {
  createWriteStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toKeptWork } from '../../lib/library/out/kept-work';
import { writeDocx } from '../../lib/library/out/out-docx';
import { findOnPath } from '../../scripts/find-browser.mjs';
import { launchChromium } from '../e2e/harness';
import { aboutOf, quoteOf } from '../e2e/library/records';
import { buildNode } from '../unit/export/sample-article';
import { OPTIONS } from '../unit/library/out/a-work';

const HALF_AN_HOUR = 1_800_000;
const SIZE = 300_000_000;
/** Characters of one quote: three bytes each. */
const LONG = 100_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qingyue-out-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file as a backup writes it, of about that many bytes. Resolves with how many records it holds. */
async function writeLarge(path: string): Promise<number> {
  const file = createWriteStream(path);
  const head = {
    format: 'qingyue-backup',
    version: 1,
    schema: 2,
    made: '2026-11-29T10:00:00.000Z',
  };
  file.write(
    `${JSON.stringify({ ...head, pictures: false, settings: {} }).slice(0, -1)},"records":[`,
  );
  const base = { schema: 2, order: 1, changed: '2026-11-29T10:00:00.000Z' };
  let records = 0;
  for (let size = 0; size < SIZE; size += LONG * 3) {
    // A host of its own for each hundred: one holds no more than its share.
    const key = `https://news${Math.floor(records / 100)}.test/${records}.html`;
    const quote = quoteOf(`q${records}`, `${records}${'字'.repeat(LONG)}`, key);
    const record = {
      ...base,
      article: key,
      kind: 'quote',
      id: quote.id,
      data: { ...quote, shown: '字' },
    };
    if (!file.write(`${records > 0 ? ',' : ''}\n${JSON.stringify(record)}`))
      await new Promise<void>((resolve) => file.once('drain', () => resolve()));
    records += 1;
  }
  file.end(`],"aside":[],"count":{"records":${records},"aside":0}}`);
  await new Promise<void>((resolve) => file.once('finish', () => resolve()));
  return records;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('300 MB come in, and go out again whole', { timeout: HALF_AN_HOUR }, async () => {
  const large = join(folder, 'large.json');
  const records = await writeLarge(large);
  expect(statSync(large).size).toBeGreaterThan(SIZE);
  const browser = await launchChromium({ language: 'zh-CN' });
  try {
    const page = await browser.context.newPage();
    page.setDefaultTimeout(HALF_AN_HOUR);
    await page.goto(browser.extensionUrl('library.html'));
    await button(page, '备份与恢复……').click();
    await page.locator('dialog input[type="file"]').first().setInputFiles(large);
    await page.getByText(`已加入 ${records} 条。`).waitFor();
    const download = page.waitForEvent('download');
    await button(page, '备份到文件').click();
    const saved = join(folder, 'saved.json');
    await (await download).saveAs(saved);
    expect(statSync(saved).size).toBeGreaterThan(SIZE);
    const end = readFileSync(saved).subarray(-200).toString();
    expect(end).toContain(`"count": {"records":${records},"aside":0}`);
  } finally {
    await browser.close();
  }
});

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
    deleted: '',
  });
}
