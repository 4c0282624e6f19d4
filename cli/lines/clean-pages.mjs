// Pages to results through a worker that is replaced when a page hangs or breaks it, and every so often, so that memory stays flat.
import { Worker } from 'node:worker_threads';

const WORKER = new URL('./clean-worker.mjs', import.meta.url);
/** Pages; what a DOM leaves behind goes with its thread. */
const LIFE = 500;
/**
 * MB for what is new: as much as Node 20 gives by itself. Later ones give twice as much, and the process holds a third more, nearly all
 * of it garbage, and more from thread to thread; that saves a twentieth of the time.
 */
const YOUNG = 48;

/** No page can be read here: jsdom is missing, or not for this Node. */
export class CannotStart extends Error {}

/**
 * @typedef {{ html: string, url: string, format: string }} Page
 * @typedef {{ ok: true, title: string } & Record<string, unknown> | { ok: false, reason: string, detail?: string }} Result
 * @param {{ core: string, timeLimit: number, memory: number }} options address of the core module; ms for one page; MB for the thread
 */
export function createCleaner({ core, timeLimit, memory }) {
  /** @type {Worker | null} */
  let worker = null;
  let age = 0;

  async function start() {
    const fresh = new Worker(WORKER, {
      workerData: { core },
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
    });
    // An error that comes between two pages must not end the program: the next page finds the thread gone.
    fresh.on('error', () => {});
    const first = await next(fresh, 60_000);
    if (first !== 'ready') {
      await fresh.terminate();
      throw new CannotStart(first.detail || first.reason);
    }
    age = 0;
    return fresh;
  }

  async function stop() {
    const old = worker;
    worker = null;
    await old?.terminate();
  }

  return {
    stop,
    /** What goes wrong with a page is its result; throws `CannotStart` alone. @param {Page} page @returns {Promise<Result>} */
    async clean(page) {
      if (age >= LIFE) await stop();
      worker ??= await start();
      age += 1;
      const answer = next(worker, timeLimit);
      worker.postMessage(page);
      const result = await answer;
      if (result.isBroken) await stop();
      return result.isBroken ? { ok: false, reason: result.reason, detail: result.detail } : result;
    },
  };
}

/** The next message, or why there will be none. @param {Worker} worker @param {number} timeLimit @returns {Promise<any>} */
function next(worker, timeLimit) {
  return new Promise((resolve) => {
    const broken = (/** @type {string} */ reason, detail = '') =>
      settle({ isBroken: true, reason, detail });
    const onError = (/** @type {unknown} */ error) =>
      broken('crashed', String(error).slice(0, 200));
    const onExit = () => broken('crashed', 'the thread ended');
    const timer = setTimeout(() => broken('timeout'), timeLimit);
    const settle = (/** @type {any} */ answer) => {
      clearTimeout(timer);
      worker.off('message', settle).off('exit', onExit);
      worker.off('error', onError);
      resolve(answer);
    };
    worker.on('message', settle).on('exit', onExit).on('error', onError);
  });
}
