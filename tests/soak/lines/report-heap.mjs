// Loaded into the filter before its own code, in both of its threads: says when asked what each holds once all garbage is collected.
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { BroadcastChannel, isMainThread } from 'node:worker_threads';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const between = new BroadcastChannel('heap');
between.unref();

/** Bytes. What is let go of while the first round cleans up goes with the second. */
async function measure() {
  collect();
  await new Promise((resolve) => setImmediate(resolve));
  collect();
  return getHeapStatistics().used_heap_size;
}

async function answerProcess() {
  const program = await measure();
  between.onmessage = ({ data: thread }) => process.send?.({ program, thread });
  between.postMessage('measure');
}

if (isMainThread) {
  process.on('message', answerProcess);
  process.channel?.unref();
} else between.onmessage = async () => between.postMessage(await measure());
