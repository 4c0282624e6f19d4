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
