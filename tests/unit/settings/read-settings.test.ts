import { describe, expect, test } from 'vitest';
import {
  isReaderPatch,
  readSettings,
  readSettingsPatch,
} from '../../../lib/settings/read-settings';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';

describe('readSettings', () => {
  test.each([undefined, null, 7, 'x', []])('%j gives the defaults', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });
  test('sound values stay, others fall back', () => {
    const stored = {
      theme: 'sepia',
      fontSize: 400,
      font: 'comic',
      justify: 'yes',
      citationStyle: 'apa-7',
      extra: 1,
    };
    expect(readSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'sepia',
      citationStyle: 'apa-7',
    });
  });
  test('a patch holds only what was given', () => {
    expect(
      readSettingsPatch({ citationStyle: null, fontSize: 20, lineHeight: Number.NaN }),
    ).toEqual({
      citationStyle: null,
      fontSize: 20,
    });
  });
});

test('only looks are the reader’s to change', () => {
  expect(isReaderPatch({ theme: 'dark', fontSize: 20 })).toBe(true);
  expect(isReaderPatch({ theme: 'dark', quoteTemplate: 'x' })).toBe(false);
});
