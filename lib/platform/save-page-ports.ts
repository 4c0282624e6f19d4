// What the page `save` needs from the browser: its job, the way out for the file, and the end of itself.
import { buildJobFile, type SaveJob, type SaveWatch } from '../save/save-job';
import { sendToBackground } from './background-client';
import { browser } from './browser';
import { startDownload } from './download';
import type { FilePayload, SaveOutcome } from './messages';
import { openPictureSource } from './open-picture-source';

/** The browser takes a file over in a moment, and then may ask where to put it, ms. */
const FIRST_LOOK = 2_000;
const LOOK_EVERY = 1_000;
/** A dialog forgotten for that long is none, ms. */
const LONGEST = 15 * 60_000;

export function openSavePagePorts(id: string) {
  return {
    claimJob: () => sendToBackground('claim-save-job', { id }).catch((): SaveJob | null => null),
    build: (job: SaveJob, watch: SaveWatch): Promise<FilePayload> =>
      buildJobFile(job, watch, { openPictures: openPictureSource }),
    handOver: (file: FilePayload) => startDownload(file),
    report: (outcome: SaveOutcome) =>
      sendToBackground('report-save', { id, outcome }).then(
        () => {},
        () => {},
      ),
    whenDialogClosed,
    close,
  };
}

/** While a save dialog is open our window has not the focus; nothing else tells that there is one. */
async function whenDialogClosed(): Promise<void> {
  const end = Date.now() + LONGEST;
  await pause(FIRST_LOOK);
  while (!(await isWindowFocused()) && Date.now() < end) await pause(LOOK_EVERY);
  await pause(LOOK_EVERY);
}

async function isWindowFocused(): Promise<boolean> {
  const { focused } = await browser.windows.getCurrent();
  return focused;
}

async function close(): Promise<void> {
  const { id } = (await browser.tabs.getCurrent()) ?? {};
  if (id !== undefined) await browser.tabs.remove(id);
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
