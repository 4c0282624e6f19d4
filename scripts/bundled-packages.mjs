// The packages under `dependencies` and what they bring, at the versions and places that the lockfile says.
import { readFileSync } from 'node:fs';

const LOCK = new URL('../package-lock.json', import.meta.url);

/** @typedef {{ path: string, name: string, version: string, license: string }} BundledPackage */

/** @returns {BundledPackage[]} by name; `path` from the root of the repository */
export function listBundledPackages() {
  /** @type {Record<string, { version: string, license: string, dev?: true, optional?: true }>} */
  const packages = JSON.parse(readFileSync(LOCK, 'utf8')).packages;
  return Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path, { version, license }]) => ({ path, name: nameOf(path), version, license }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @param {string} path */
const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
