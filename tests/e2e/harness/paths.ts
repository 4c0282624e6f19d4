// Where the built extension and the fixtures are.
import { fileURLToPath } from 'node:url';
import project from '../../../lib/project.json' with { type: 'json' };

const fromRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export const ROOT = fromRoot('');
export const CHROME_BUILD = fromRoot('.output/chrome-mv3');
export const FIREFOX_BUILD = fromRoot('.output/firefox-mv3');
export const FIXTURES = fromRoot('tests/fixtures');
export const GECKO_ID = project.addonId;
