// Code of ours in a Chromium page that is measured.
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { requireBrowser } from '../../scripts/find-browser.mjs';

/** One classic script, with the exports of `entry` under `globalName`, if one is given. @param {string} entry @param {string} [globalName] */
export async function bundle(entry, globalName) {
  const { outputFiles } = await build({
    ...{ entryPoints: [entry], bundle: true, write: false, format: 'iife', charset: 'utf8' },
    ...{ minify: true, target: 'es2022', logLevel: 'error' },
    ...(globalName ? { globalName } : {}),
  });
  return outputFiles[0]?.text ?? '';
}

/** Garbage can be collected before each measurement. */
export const openChromium = () =>
  chromium.launch({
    executablePath: requireBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc'],
  });
