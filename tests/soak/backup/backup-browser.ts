// Backup and restore by the library's page in either browser, with files on the disk and the browser's memory in sight.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium, launchFirefox } from '../../e2e/harness';

export interface BackupBrowser {
  /** Hands the file to “Restore”. */
  restore(path: string): Promise<void>;
  /** Presses “Back up”, with the pictures. */
  backUp(): Promise<void>;
  /** Whether the panel says so. */
  says(words: string): Promise<boolean>;
  /** The backup on the disk, as soon as all of it is there. */
  file(): Promise<string>;
  /** Of all its processes together, bytes. */
  memory(): Promise<number>;
  close(): Promise<void>;
}

const OPEN = 'Back up and restore …';
const PICTURES = 'With the pictures of saved articles (a larger file)';
const SAVE = 'Back up to a file';
const FOR_EVER = 1_800_000;

export async function backUpInChromium(folder: string): Promise<BackupBrowser> {
  const browser = await launchChromium({ language: 'en-US' });
  const page = await browser.context.newPage();
  page.setDefaultTimeout(FOR_EVER);
  await page.goto(browser.extensionUrl('library.html'));
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await press(OPEN);
  let download: Promise<string> = Promise.reject(new Error('no backup was asked for'));
  download.catch(() => {});
  return {
    restore: (path) => page.locator('dialog input[type="file"]').first().setInputFiles(path),
    async backUp() {
      const begun = page.waitForEvent('download');
      download = begun.then(async (one) => {
        const path = join(folder, one.suggestedFilename());
        await one.saveAs(path);
        return path;
      });
      await page.getByLabel(PICTURES).check();
      await press(SAVE);
    },
    says: async (words) =>
      (await page.locator('dialog [role="status"]').innerText()).includes(words),
    file: () => download,
    async memory() {
      const { processInfo } = await browser.cdp.send('SystemInfo.getProcessInfo');
      return processInfo.reduce((sum, { id }) => sum + residentOf(id), 0);
    },
    close: () => browser.close(),
  };
}

/** Its share of memory, as Linux counts it, bytes; 0 when it has just ended. */
function residentOf(process: number): number {
  try {
    const [, kilobytes = 0] =
      /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
}

export async function backUpInFirefox(folder: string): Promise<BackupBrowser> {
  mkdirSync(folder);
  const firefox = await launchFirefox({
    preferences: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.alwaysOpenPanel': false,
      // Marionette's own way to hand a file to a page.
      'dom.file.createInChild': true,
    },
  });
  await firefox.goto(firefox.extensionUrl('library.html'));
  const press = (name: string) =>
    firefox.until(name, () =>
      firefox.inPage<boolean>(`const found = [...document.querySelectorAll('button')]
        .find((one) => one.textContent.trim() === ${JSON.stringify(name)} && !one.disabled);
        found?.click();
        return !!found;`),
    );
  await press(OPEN);
  return {
    async restore(path) {
      await firefox.inPage(`const input = document.querySelector('dialog input[type=file]');
        input.mozSetFileArray([await File.createFromFileName(${JSON.stringify(path)})]);
        input.dispatchEvent(new window.Event('change', { bubbles: true }));
        return true;`);
    },
    async backUp() {
      await firefox.inPage(`[...document.querySelectorAll('dialog label')]
        .find((one) => one.textContent.includes(${JSON.stringify(PICTURES)})).querySelector('input').click();
        return true;`);
      await press(SAVE);
    },
    says: (words) =>
      firefox.inPage<boolean>(
        `return document.querySelector('dialog [role=status]').textContent.includes(${JSON.stringify(words)});`,
      ),
    async file() {
      const name = await firefox.until('the file', async () => {
        const names = readdirSync(folder);
        return names.length === 1 && names[0]?.endsWith('.json') ? names[0] : null;
      });
      return join(folder, name);
    },
    memory: () =>
      firefox.inBrowser<number>(`const all = await ChromeUtils.requestProcInfo();
        return all.memory + all.children.reduce((sum, { memory }) => sum + memory, 0);`),
    close: () => firefox.close(),
  };
}
