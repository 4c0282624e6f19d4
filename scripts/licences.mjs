// The licences of what is bundled.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listBundledPackages } from './bundled-packages.mjs';

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** @returns {string} one part for each package, by name; throws where a package has no licence file */
export function readLicences() {
  return listBundledPackages()
    .map(readLicence)
    .join(`\n${'-'.repeat(78)}\n\n`);
}

/** @param {import('./bundled-packages.mjs').BundledPackage} bundled */
function readLicence({ path, name, version, license }) {
  const file = readdirSync(at(path)).find((one) => /^licen[cs]e/i.test(one));
  if (!file) throw new Error(`${name} has no licence file`);
  return `${name} ${version} (${license})\n\n${readFileSync(at(`${path}/${file}`), 'utf8').trim()}\n`;
}
