// A copy of the build that holds hosts from the start, as if the reader had pressed “Allow” in the browser's dialog, which no test
// without a screen can press.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROME_BUILD } from './paths.ts';

export function buildWithHosts(hosts: string[]): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'qingyue-hosts-'));
  cpSync(CHROME_BUILD, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
