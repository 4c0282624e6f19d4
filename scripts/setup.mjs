// Makes a fresh clone ready: the packages of the lockfile and, where wanted, the browsers. Only Node's own modules.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, findOnPath, findWrongPath } from './find-browser.mjs';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
/** What a window on a screen of its own is tested with: the program, and the package it comes in. */
const WINDOW_TOOLS = {
  Xvfb: 'xvfb',
  xdotool: 'xdotool',
  openbox: 'openbox',
  xclip: 'xclip',
  import: 'imagemagick',
  pdftotext: 'poppler-utils',
  openssl: 'openssl',
};
const DEBIAN = [
  'chromium',
  'firefox-esr',
  'fonts-noto-cjk',
  ...new Set(Object.values(WINDOW_TOOLS)),
];

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Packages that package.json names and node_modules does not hold in that version. */
function listMissingPackages() {
  const { dependencies, devDependencies } = readJson(join(ROOT, 'package.json'));
  return Object.entries({ ...dependencies, ...devDependencies }).filter(([name, version]) => {
    const file = join(MODULES, name, 'package.json');
    return !existsSync(file) || readJson(file).version !== version;
  });
}

function ensurePackages() {
  const missing = listMissingPackages();
  if (missing.length === 0) return;
  console.log(`Installing packages (${missing.map(([name]) => name).join(', ')}) …`);
  if (existsSync(MODULES) && lstatSync(MODULES).isSymbolicLink()) {
    stop('node_modules is a link: run `npm ci` in the folder it leads to.');
  }
  const npm = process.env.npm_execpath;
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  // Install scripts are not needed by anything here, and not run.
  const args = [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) stop('`npm ci` failed; see above.');
}

/** True when some installed font has Chinese characters, or nobody can tell. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installDebianPackages(names = DEBIAN) {
  console.log(`Installing ${names.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ args) =>
    execFileSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
  try {
    apt(['update']);
    apt(['install', '-y', '--no-install-recommends', ...names]);
  } catch {
    stop(`apt-get could not install ${names.join(', ')}; see above.`);
  }
}

/** Programs that real windows need and this machine has not. */
export function listMissingWindowTools() {
  return Object.keys(WINDOW_TOOLS).filter((name) => !findOnPath(name));
}

/** @param {Array<'chromium' | 'firefox'>} wanted @param {boolean} windows */
function ensureBrowsers(wanted, windows) {
  for (const kind of wanted) {
    const wrong = findWrongPath(kind);
    if (wrong) stop(wrong);
  }
  const missing = () => wanted.filter((kind) => !findBrowser(kind));
  const hasTools = !windows || listMissingWindowTools().length === 0;
  if (missing().length === 0 && hasChineseFont() && hasTools) return;
  if (isRootOnDebian()) installDebianPackages();
  const names = missing().join(' and ');
  if (names) {
    stop(`Please install ${names}, or set CHROME_PATH / FIREFOX_PATH to the program.`);
  }
  if (!hasChineseFont()) {
    console.warn('No Chinese font found: pictures will show boxes. Install e.g. fonts-noto-cjk.');
  }
}

/** What reads the Word documents that the library writes: for the soak alone, it is large. */
export function ensureOffice() {
  if (findOnPath('soffice')) return;
  if (isRootOnDebian()) installDebianPackages(['libreoffice-writer']);
  if (!findOnPath('soffice')) stop('Please install LibreOffice Writer (libreoffice-writer).');
}

/**
 * Sets everything up; says in one sentence what is missing and ends the process when it cannot.
 * @param {{browsers: Array<'chromium' | 'firefox'>, windows?: boolean}} options `windows`: real ones, on a screen of their own
 */
export function setUp({ browsers, windows = false }) {
  ensurePackages();
  ensureBrowsers(browsers, windows);
}

/** The Node that comes with the packages (Linux x64), else the one running; the tools want 22 or newer. */
export function findNode() {
  const own = join(MODULES, '.bin', 'node');
  const node = existsSync(own) ? own : process.execPath;
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  if (Number(version.slice(1).split('.')[0]) < 22) {
    stop(`Node 22 or newer is needed here; this is ${version}.`);
  }
  return node;
}

/**
 * Runs a program of node_modules with that Node; its output is shown. Resolves with the exit code.
 * @param {string} script path under node_modules or the project
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {number}
 */
export function runNode(script, args, env = {}) {
  const path = `${join(MODULES, '.bin')}:${process.env.PATH ?? ''}`;
  const { status } = spawnSync(findNode(), [join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: path, ...env },
  });
  return status ?? 1;
}
