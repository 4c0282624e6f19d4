import { describe, expect, it } from 'vitest';
import { formatCitation } from '../../../lib/citation/format-citation';
import { headlineCase, sentenceCase } from '../../../lib/citation/title-case';
import { item } from './items';

describe('headlineCase', () => {
  it.each([
    ['the keeper and the lamp of the harbour', 'The Keeper and the Lamp of the Harbour'],
    ['Ferry runs again: a band for the crossing', 'Ferry Runs Again: A Band for the Crossing'],
    ['What the boats are for', 'What the Boats Are For'],
    ['an iPhone at NATO and 5G for all', 'An iPhone at NATO and 5G for All'],
    ['a well-known keeper', 'A Well-Known Keeper'],
  ])('%s', (title, expected) => {
    expect(headlineCase(title)).toBe(expected);
  });
});

describe('sentenceCase', () => {
  it.each([
    ['The Keeper and the Lamp', 'The keeper and the lamp'],
    ['Ferry Runs Again: A Band for NATO', 'Ferry runs again: A band for NATO'],
    ['What I Saw', 'What I saw'],
  ])('%s', (title, expected) => {
    expect(sentenceCase(title)).toBe(expected);
  });
});

const english = item({ title: 'The ferry runs Again', language: 'en' });

it('changes no word unless it is asked for', () => {
  expect(formatCitation(english, 'mla-9')).toContain('“The ferry runs Again.”');
});

it('writes what the style asks for, where the style does', () => {
  const asked = { titleCase: true };
  expect(formatCitation(english, 'mla-9', asked)).toContain('“The Ferry Runs Again.”');
  expect(formatCitation(english, 'apa-7', asked)).toContain('The ferry runs again.');
  expect(formatCitation(english, 'gb-t-7714-2025', asked)).toContain('The ferry runs Again');
  expect(formatCitation(item(), 'mla-9', asked)).toContain('山城的桥');
});
