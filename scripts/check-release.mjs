// `node scripts/check-release.mjs [TAG]`: what a release needs is there, or it says what is missing and where to put it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param {string} path */
const read = (path) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');

/**
 * @typedef {{ project: { repository: string, addonId: string }, version: string, changelog: string, tag: string }} Release
 * @param {Release} release
 * @returns {string[]} what is missing, one sentence each
 */
export function findMissing({ project, version, changelog, tag }) {
  const missing = [];
  for (const [name, value] of Object.entries(project))
    if (/\.example\b/.test(value))
      missing.push(`lib/project.json: put your own ${name} in place of “${value}”.`);
  const heading = new RegExp(
    `^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d\\d-\\d\\d$`,
    'm',
  );
  if (!heading.test(changelog))
    missing.push(`CHANGELOG.md: no heading “## [${version}] - YYYY-MM-DD”.`);
  if (tag && tag !== `v${version}`)
    missing.push(`package.json says ${version}, the tag says ${tag}: one of them is wrong.`);
  return missing;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = findMissing({
    project: JSON.parse(read('lib/project.json')),
    version: JSON.parse(read('package.json')).version,
    changelog: read('CHANGELOG.md'),
    tag: process.argv[2] ?? '',
  });
  for (const line of missing) console.error(line);
  process.exitCode = missing.length > 0 ? 1 : 0;
}
