// Labels and orders of dates beyond Chinese and English.
import { expect, test } from 'vitest';
import { findShownDates } from '../../../lib/extract/metadata/find-shown-dates';
import { splitCredits } from '../../../lib/extract/metadata/split-credits';
import { isNameLike } from '../../../lib/extract/metadata/split-names';

test.each([
  ['Mis à jour le 29/10/2012 à 14h03', 'fr', 'Mis à jour le'],
  ['Aktualisiert am 14.05.2024, 18:30 Uhr', 'de', 'Aktualisiert am'],
  ['수정 2024-04-03 17:05', 'ko', '수정'],
])('%s has its label', (text, lang, label) => {
  expect(splitCredits(text, { lang }).dates[0]?.label).toBe(label);
});

test('a clock with an American zone says that the month comes first', () => {
  expect(findShownDates('04/03/2024 09:00 AM EDT', 'en')[0]).toMatchObject({
    day: '2024-04-03',
    time: '09:00',
  });
  expect(findShownDates('04/03/2024 09:00', 'en')).toEqual([]);
});

test.each(['View Author Page', 'More by Jane', 'Jane Fulton Archive'])('%s is a link', (text) => {
  expect(isNameLike(text)).toBe(false);
});
