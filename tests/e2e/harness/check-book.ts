// A book by the referee of its format, where that is installed (Debian: `apt-get install epubcheck`).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const REFEREE = '/usr/share/java/epubcheck.jar';

/** What epubcheck finds wrong, line by line; nothing where it is not installed: the tests of the writer parse every file of a book themselves. */
export function listBookFaults(bytes: Uint8Array): string[] {
  if (!existsSync(REFEREE)) return [];
  const folder = mkdtempSync(join(tmpdir(), 'qingyue-book-'));
  const file = join(folder, 'book.epub');
  writeFileSync(file, bytes);
  const { stdout, stderr } = spawnSync('java', ['-jar', REFEREE, '-q', file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return `${stdout}${stderr}`.split('\n').filter((line) => /^(?:FATAL|ERROR|WARNING)/.test(line));
}
