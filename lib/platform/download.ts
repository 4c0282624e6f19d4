// Saves text or bytes as a file through a link to a blob: no `downloads` permission, and nothing leaves the machine.
import type { FilePayload } from './messages';

/** How long the browser may need to take the blob over, ms; afterwards it is let go. */
const BLOB_LIFE = 60_000;

/** Starts the download; throws when the browser cannot make the blob. The file name must be safe already. */
export function startDownload(file: FilePayload): void {
  const { filename, mime } = file;
  const blob =
    'text' in file
      ? new Blob([file.text], { type: `${mime};charset=utf-8` })
      : new Blob([file.bytes as Uint8Array<ArrayBuffer>], { type: mime });
  saveBlob(filename, blob);
}

/** False where the browser takes no file from here. */
export function tryDownload(file: FilePayload): boolean {
  try {
    startDownload(file);
    return true;
  } catch {
    return false;
  }
}

/** For what is too large to be held as text or bytes. */
export function saveBlob(filename: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = filename;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), BLOB_LIFE);
}
