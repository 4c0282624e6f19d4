// Renders assets/icon.svg to public/icon/SIZE.png in Chromium. Run it by hand after a change of the drawing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { requireBrowser } from './find-browser.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SIZES = [16, 32, 48, 96, 128];

const svg = readFileSync(join(ROOT, 'assets/icon.svg'), 'base64');
const browser = await chromium.launch({
  executablePath: requireBrowser('chromium'),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.locator('img').evaluate((img) => /** @type {HTMLImageElement} */ (img).decode());
  const path = join(ROOT, 'public/icon', `${size}.png`);
  await page.screenshot({ path, omitBackground: true });
}
await browser.close();
