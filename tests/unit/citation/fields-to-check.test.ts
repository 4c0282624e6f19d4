// Which fields are to be checked before they are cited.
import { expect, test } from 'vitest';
import { fieldsToCheck, sayFieldsToCheck } from '../../../lib/citation/fields-to-check';

const article = {
  ...{
    title: 'Gate',
    byline: 'Ann Roe',
    authors: ['Ann Roe'],
    source: 'Lake Post',
    publishedTime: '',
  },
  found: {
    title: { value: 'Gate', from: 'heading', sure: true },
    authors: { value: 'Ann Roe', from: 'account', sure: false },
    source: { value: 'Lake Post', from: 'meta', sure: false },
  },
};

test('fields that are not sure, in the order of a citation', () => {
  expect(fieldsToCheck(article)).toEqual(['byline', 'source']);
});

test('not what the reader has corrected or emptied', () => {
  expect(
    fieldsToCheck({ ...article, byline: 'Ann Rowe', authors: ['Ann Rowe'], source: '' }),
  ).toEqual([]);
});

test('in words; nothing where all is sure or nothing is known', () => {
  const t = (key: string, ...rest: (string | number)[]) => [key, ...rest].join(' ');
  expect(sayFieldsToCheck(article, t)).toBe(
    'fieldsToCheck fieldAuthorfieldsToCheckJointfieldSource',
  );
  expect(sayFieldsToCheck({ ...article, found: undefined }, t)).toBe('');
});
