// Finds a Chromium and a Firefox that are on this machine already. Only Node's own modules: it runs before `npm ci`.
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

const PLACES = {
  chromium: {
    variable: 'CHROME_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'chrome',
      'microsoft-edge',
    ],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} name */
export function findOnPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(isAbsolute);
  return [...folders, '/usr/bin', '/usr/local/bin', '/snap/bin']
    .map((folder) => join(folder, name))
    .find(isProgram);
}

/**
 * The path named by CHROME_PATH or FIREFOX_PATH, else the first one found; null when there is none.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | null}
 */
export function findBrowser(kind) {
  const { variable, names, paths } = PLACES[kind];
  const named = process.env[variable];
  if (named) return isProgram(named) ? named : null;
  for (const name of names) {
    const found = findOnPath(name);
    if (found) return found;
  }
  return paths.find(isProgram) ?? null;
}

/**
 * What is wrong with CHROME_PATH or FIREFOX_PATH; '' when it is not set or names a program.
 * @param {'chromium' | 'firefox'} kind
 */
export function findWrongPath(kind) {
  const { variable } = PLACES[kind];
  const named = process.env[variable];
  return named && !isProgram(named) ? `${variable} names no program: ${named}` : '';
}

/**
 * @param {'chromium' | 'firefox'} kind
 * @returns {string}
 */
export function requireBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  throw new Error(`No ${kind} found: install it or set ${PLACES[kind].variable} to its program.`);
}
