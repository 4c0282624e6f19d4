// What the library holds, and how much room it takes of how much, bytes.
import { sendToBackground } from '../background-client';

export async function readUsage() {
  const [usage, { usage: bytes = 0, quota = 0 }] = await Promise.all([
    sendToBackground('library-usage', {}),
    navigator.storage.estimate(),
  ]);
  return { ...usage, bytes, quota };
}
