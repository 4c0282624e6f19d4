// Footnote marks are told from powers, list numbers and links to other pages.
import { expect, test } from 'vitest';
import { readBlockWords } from '../../../../lib/extract/body/block-words';
import { findNoteMarks } from '../../../../lib/extract/body/find-note-marks';
import { parse, read, URL_OF_PAGE } from '../make-page';

/** The words without the marks found in them. */
function withoutMarks(html: string): string {
  const block = parse(`<p>${html}</p>`).querySelector('p') as Element;
  let words = block.textContent ?? '';
  for (const [start, end] of findNoteMarks(block, URL_OF_PAGE).reverse())
    words = words.slice(0, start) + words.slice(end);
  return words;
}

test.each([
  ['渔民<sup><a href="#n1">1</a></sup>，后来改行', '渔民，后来改行'],
  ['后来改行<sup>①</sup>。', '后来改行。'],
  ['退休<a href="#n2" class="footnote-ref">②</a>了', '退休了'],
  ['as he said<a href="#fn3"><sup>[3]</sup></a> then', 'as he said then'],
  [`as he said<a href="${URL_OF_PAGE}#fn4">*</a> then`, 'as he said then'],
])('%s', (html, words) => {
  expect(withoutMarks(html)).toBe(words);
});

test.each([
  '引水 300 万 m<sup>3</sup>，约 3×10<sup>8</sup> 升',
  '<a href="#back">1</a> 见《县志》卷三',
  '见<a href="#part-2">第二部分</a>',
  '见<a href="/news/7">7</a>',
])('%s stays', (html) => {
  expect(withoutMarks(html)).toBe(parse(html).body.textContent);
});

test('blocks carry their marks where the collapsed text has them', () => {
  const [first] = read({ inside: '' }).blocks;
  expect(first?.noteMarks).toBeUndefined();
  const { blocks } = read({
    inside:
      '<p>The harbour was dug\n   in a single winter<sup><a href="#n1">1</a></sup> by six hundred men who came from the hills.</p>',
  });
  const block = blocks.find(({ text }) => text.startsWith('The harbour was'));
  expect(block?.noteMarks?.map(([start, end]) => block.text.slice(start, end))).toEqual(['1']);
});

test.each([
  ['who lived there. <sup><a href="#n1">[2]</a></sup> To this day', 'who lived there. ', '[2]'],
  ['who lived there \n<a href="#n1"> [2] </a> to this day', 'who lived there ', '[2] '],
  ['who lived there<a href="#n1"> [2] </a>to this day', 'who lived there', ' [2] '],
])('with blanks around it, a mark is its own characters alone: %s', (html, before, mark) => {
  const block = parse(`<p>${html}</p>`).querySelector('p') as Element;
  const [[start, end] = [0, 0]] = findNoteMarks(block, URL_OF_PAGE);
  const { sourceText } = readBlockWords(block);
  expect([sourceText.slice(0, start), sourceText.slice(start, end)]).toEqual([before, mark]);
});

test('fifty thousand marks in one paragraph are told in the time that they are long', () => {
  const block = parse(`<p>words${'<sup>[1]</sup> more'.repeat(50_000)}</p>`).querySelector('p');
  const marks = findNoteMarks(block as Element, URL_OF_PAGE);
  expect(marks).toHaveLength(50_000);
  expect(marks.at(-1)).toEqual([399_997, 400_000]);
});
