// Names with the surname first, as libraries and reference managers write them into a page's head.
import { expect, test } from 'vitest';
import { uninverted } from '../../../../lib/extract/metadata/read-meta-tags';

test.each([
  ['Hollenbach, Jane', 'Jane Hollenbach'],
  ['Hollenbach, Jane; Marsh, John', 'Jane Hollenbach; John Marsh'],
  ['Hollenbach, J.; Marsh, J. R.', 'J. Hollenbach; J. R. Marsh'],
  ['Hollenbach, Jane and Marsh, John', 'Jane Hollenbach; John Marsh'],
  ['Jane Hollenbach; John Marsh', 'Jane Hollenbach; John Marsh'],
  ['Jane Hollenbach and John Marsh', 'Jane Hollenbach and John Marsh'],
  ['Jane Hollenbach, John Marsh', 'Jane Hollenbach, John Marsh'],
])('%s', (written, read) => {
  expect(uninverted(written)).toBe(read);
});
