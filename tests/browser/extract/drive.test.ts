// One generator of steps: driven to its end at once, or in slices between which the page has its turn and the reader can stop.
import { expect, test } from 'vitest';
import { askReadability } from '../../../lib/extract/body/ask-readability';
import { ask, drive, driveInSlices, type Steps, type Wish } from '../../../lib/extract/drive';
import { extractArticle } from '../../../lib/extract/extract-article';
import { extractionSteps } from '../../../lib/extract/extraction-steps';
import { withOutline } from '../../../lib/outline/with-outline';
import { createSlicing } from '../../../lib/platform/slices';

const URL = 'https://news.test/2024-07/27/content_1.htm';
const PARAGRAPH =
  '河边的小城在这一年里修好了一段老街，账目写在墙上，谁都可以来看，谁都可以来问，谁都可以来记。';

function makePage(paragraphs: number): Document {
  const body = Array.from({ length: paragraphs }, (_, i) => `<p>第${i + 1}段。${PARAGRAPH}</p>`);
  const html = `<title>老街修好了</title><h1>老街修好了</h1><div>${body.join('')}</div>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

import { WISHES } from '../../../lib/extract/extract-article';

/** Pauses after every step, and counts them. */
function pauseAlways(onPause: () => void = () => {}) {
  let pauses = 0;
  return {
    mustPause: () => true,
    async pause() {
      pauses += 1;
      onPause();
    },
    count: () => pauses,
    bring: async <K extends Wish>(wish: K) => WISHES[wish],
  };
}

test('in slices the article is the same, to the last field', async () => {
  const slicing = pauseAlways();
  const { result } = await driveInSlices(extractionSteps(makePage(20), URL, {}), slicing);
  expect(withOutline(result)).toEqual(extractArticle(makePage(20), URL));
  expect(result.ok).toBe(true);
  expect(slicing.count()).toBeGreaterThan(8);
});

test('what the page does meanwhile does not count: the article is of the page as it was', async () => {
  const page = makePage(20);
  const slicing = pauseAlways(() => page.body.replaceChildren('anders'));
  const { result } = await driveInSlices(extractionSteps(page, URL, {}), slicing);
  expect(withOutline(result)).toEqual(extractArticle(makePage(20), URL));
});

test('a pause that rejects stops it', async () => {
  const stopper = new AbortController();
  const slicing = { ...pauseAlways(), pause: createSlicing(stopper.signal).pause };
  const read = driveInSlices(extractionSteps(makePage(20), URL, {}), slicing);
  stopper.abort(new Error('no longer wanted'));
  await expect(read).rejects.toThrow('no longer wanted');
});

test('an error inside is a failure with a reason, in slices as at once', async () => {
  const broken = makePage(20);
  broken.body.prepend(broken.createElement('x-card'));
  const options = {
    closedRootOf: () => {
      throw new Error('closed');
    },
  };
  const atOnce = drive(extractionSteps(broken, URL, options), WISHES).result;
  const slicing = pauseAlways();
  const { result } = await driveInSlices(extractionSteps(broken, URL, options), slicing);
  expect(atOnce).toMatchObject({ ok: false, reason: 'failed', detail: 'Error: closed' });
  expect(result).toEqual(atOnce);
});

/** Wants it in its second step. */
function* asking(): Steps<string> {
  yield;
  const second = yield* ask('second-reader');
  return second === askReadability ? 'with it' : 'without';
}

test('what a step wants is brought when it asks, and only then', async () => {
  const slicing = pauseAlways();
  const brought: Wish[] = [];
  const bring = async <K extends Wish>(wish: K) => {
    brought.push(wish);
    return WISHES[wish];
  };
  expect(drive(asking(), WISHES)).toBe('with it');
  expect(await driveInSlices(asking(), { ...slicing, bring })).toBe('with it');
  expect(brought).toEqual(['second-reader']);
  await driveInSlices(extractionSteps(makePage(20), URL, {}), { ...slicing, bring });
  expect(brought).toEqual(['second-reader']);
});

test('what nobody can bring is done without', async () => {
  const driver = { ...pauseAlways(), bring: async () => null };
  expect(await driveInSlices(asking(), driver)).toBe('without');
});
