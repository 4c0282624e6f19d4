// Labels of dates beyond Chinese and English.
import { expect, test } from 'vitest';
import { splitCredits } from '../../../../lib/extract/credits/split-credits';

test.each([
  ['Mis à jour le 29/10/2012 à 14h03', 'fr', 'Mis à jour le'],
  ['Aktualisiert am 14.05.2024, 18:30 Uhr', 'de', 'Aktualisiert am'],
  ['수정 2024-04-03 17:05', 'ko', '수정'],
])('%s has its label', (text, lang, label) => {
  expect(splitCredits(text, { lang }).dates[0]?.label).toBe(label);
});

test('a word before a date that nobody knows is no part of the name before it', () => {
  const { credits, dates } = splitCredits('撰文者：程望江　　出刊日：2024.05.13');
  expect(credits.map(({ value }) => value)).toEqual(['程望江']);
  expect(dates.map(({ day }) => day)).toEqual(['2024-05-13']);
});
