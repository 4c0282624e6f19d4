// Pages of very many small parts: read in a time that grows with the page, in steps whose number grows with it too. A square of these numbers would not end within a test.
import { expect, test } from 'vitest';
import { drive } from '../../../lib/extract/drive';
import { WISHES } from '../../../lib/extract/extract-article';
import { extractionSteps } from '../../../lib/extract/extraction-steps';
import { PARAGRAPHS, pageWith, parse, URL_OF_PAGE } from './make-page';

const MANY = 50_000;
const link = (i: number) => `<p>The wall was raised. <a href="#n${i}">[${i}]</a></p>`;
const note = (i: number) => `<p id="n${i}">What stands in note ${i}.</p>`;
const each = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('');

test.each([
  ['raised numbers', `<p>x${'<sup>2</sup> by y'.repeat(MANY)}</p>`],
  ['formulas', `<p>x${'<math><mi>y</mi></math> and '.repeat(MANY / 2)}</p>`],
  ['pictures in a sentence', `<p>a wall ${'<img src="/a.png"> by '.repeat(MANY / 2)}</p>`],
  ['marks and their notes', each(2400, link) + each(2400, note)],
  [
    'lists of three',
    each(3000, (i) => `<ul>${`<li>Stone ${i}, with a comma.</li>`.repeat(3)}</ul>`),
  ],
  ['bold in bold in lines', `<p>${'<b>'.repeat(150)}${'x<br>'.repeat(5000)}</p>`],
])('%s: the article is there', (_, inside) => {
  const { result } = drive(extractionSteps(parse(pageWith({ inside })), URL_OF_PAGE, {}), WISHES);
  expect(result.ok && result.textContent).toContain(PARAGRAPHS[0]);
});

const PARAGRAPH = '<p>The council said on Friday, that work would begin in spring.</p>';

test.each([10, 5000])('no step is longer than a thousand of its lines: %i', (count) => {
  const page = parse(pageWith({ inside: PARAGRAPH.repeat(count) }));
  const reading = extractionSteps(page, URL_OF_PAGE, {});
  let steps = 1;
  while (!reading.next(null).done) steps++;
  // In three places for each further thousand: evidence, words, blocks.
  expect(steps).toBeGreaterThan(15 + Math.floor(count / 1000) * 3);
  expect(steps).toBeLessThan(40 + Math.floor(count / 1000) * 5);
});
