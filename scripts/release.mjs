// `npm run release`: everything that a release carries, in .output/release/: both zips, the sources, the core, the bill of materials
// (CycloneDX), the checksums.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOfMaterials } from './bill-of-materials.mjs';
import { ROOT, runNode } from './setup.mjs';

const OUTPUT = join(ROOT, '.output');
const RELEASE = join(OUTPUT, 'release');
const WXT = 'node_modules/wxt/bin/wxt.mjs';

/** @param {string[]} args */
const npm = (...args) =>
  execFileSync('npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64e6,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** @param {string} script @param {string[]} args */
function mustRun(script, args) {
  if (runNode(script, args, { CI: 'true' }) !== 0)
    throw new Error(`${script} ${args.join(' ')} failed`);
}

/** One line for each file, as `sha256sum -c` reads it. */
function writeChecksums() {
  const lines = readdirSync(RELEASE)
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(RELEASE, name));
      return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
    });
  writeFileSync(join(RELEASE, 'SHA256SUMS'), lines.join(''));
}

rmSync(RELEASE, { recursive: true, force: true });
mkdirSync(RELEASE, { recursive: true });
for (const name of readdirSync(OUTPUT)) if (name.endsWith('.zip')) rmSync(join(OUTPUT, name));
mustRun(WXT, ['zip']);
// For Firefox the sources are zipped too: its reviewers build them.
mustRun(WXT, ['zip', '-b', 'firefox']);
for (const name of readdirSync(OUTPUT))
  if (name.endsWith('.zip')) copyFileSync(join(OUTPUT, name), join(RELEASE, name));
mustRun('scripts/build-core.mjs', []);
npm('pack', join(OUTPUT, 'core'), '--pack-destination', RELEASE);
const installed = JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'));
const bill = billOfMaterials(installed, 'qingyue');
writeFileSync(join(RELEASE, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
writeChecksums();
console.log(readdirSync(RELEASE).join('\n'));
