// The licences of what is bundled: the packages under `dependencies`, and what they bring.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(at(path), 'utf8'));

/** @returns {string} one part for each package, by name; throws where a package has no licence file */
export function readLicences() {
  const names = new Set();
  const waiting = Object.keys(readJson('package.json').dependencies);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (names.has(name)) continue;
    names.add(name);
    waiting.push(...Object.keys(readJson(`node_modules/${name}/package.json`).dependencies ?? {}));
  }
  return [...names]
    .sort()
    .map(readLicence)
    .join(`\n${'-'.repeat(78)}\n\n`);
}

/** @param {string} name */
function readLicence(name) {
  const folder = `node_modules/${name}`;
  const { version, license } = readJson(`${folder}/package.json`);
  const file = readdirSync(at(folder)).find((one) => /^licen[cs]e/i.test(one));
  if (!file) throw new Error(`${name} has no licence file`);
  return `${name} ${version} (${license})\n\n${readFileSync(at(`${folder}/${file}`), 'utf8').trim()}\n`;
}
