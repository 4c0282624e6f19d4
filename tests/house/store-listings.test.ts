// The listings keep to what each store takes, and explain exactly the permissions that the manifests ask for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './support/source-files';

interface Listing {
  name: string;
  summary: string;
  description: string[];
  searchTerms: string[];
  singlePurpose: string;
  permissions: Record<string, string>;
  optionalHosts: string;
  privacy: { collects: string[]; remoteCode: boolean; sold: boolean; statement: string };
  pictures: Record<string, string>;
}

/** Characters. Chrome: name 75, summary 132, description 16,000. Edge: description 250 to 10,000. Firefox: name 50, summary 250. */
const LIMITS = { name: 50, summary: 132, description: [250, 10_000] as const };
/** Edge: at most 7 terms of 30 characters, 21 words in all. */
const TERMS = { count: 7, length: 30, words: 21 };
const MAX_JUSTIFICATION = 1000;

const LANGUAGES = { en: 'en', 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW' };
const readJson = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const manifest = (build: string) => readJson(`.output/${build}/manifest.json`);
const asked = (build: string) => (manifest(build).permissions as string[]).toSorted();

const readPngSize = (path: string) => {
  const bytes = readFileSync(join(ROOT, path));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe.each(Object.entries(LANGUAGES))('%s', (language, locale) => {
  const listing = readJson(`docs/store/${language}.json`) as Listing;
  const text = listing.description.join('\n\n');

  test('fits', () => {
    expect(listing.name.length).toBeLessThanOrEqual(LIMITS.name);
    expect(listing.summary.length).toBeLessThanOrEqual(LIMITS.summary);
    expect(text.length).toBeGreaterThanOrEqual(LIMITS.description[0]);
    expect(text.length).toBeLessThanOrEqual(LIMITS.description[1]);
    expect(listing.searchTerms.length).toBeLessThanOrEqual(TERMS.count);
    expect(listing.searchTerms.filter((term) => term.length > TERMS.length)).toEqual([]);
    const words = listing.searchTerms.flatMap((term) => term.split(' '));
    expect(words.length).toBeLessThanOrEqual(TERMS.words);
  });

  test('so does what the stores take from the package', () => {
    const messages = readJson(`public/_locales/${locale}/messages.json`);
    expect(messages.extensionName.message.length).toBeLessThanOrEqual(75);
    expect(messages.extensionShortName.message.length).toBeLessThanOrEqual(12);
    expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
  });

  test.each(['chrome-mv3', 'firefox-mv3'])('explains every permission of %s', (build) => {
    const unexplained = asked(build).filter((name) => !listing.permissions[name]);
    expect(unexplained).toEqual([]);
    for (const words of Object.values(listing.permissions)) {
      expect(words.length).toBeGreaterThan(10);
      expect(words.length).toBeLessThanOrEqual(MAX_JUSTIFICATION);
    }
  });

  test('the answers on privacy are those of the manifest', () => {
    const { data_collection_permissions: collected } =
      manifest('firefox-mv3').browser_specific_settings.gecko;
    expect(collected).toEqual({ required: ['none'] });
    expect(listing.privacy).toMatchObject({ collects: [], remoteCode: false, sold: false });
  });

  test.each(Object.keys(listing.pictures))(
    '%s is there, in the size that all three take',
    (name) => {
      expect(readPngSize(`docs/store/images/${name}`)).toEqual([1280, 800]);
    },
  );
});

test('the tile', () => {
  expect(readPngSize('docs/store/images/promo-440x280.png')).toEqual([440, 280]);
});
