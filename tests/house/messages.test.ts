// Every sentence exists in every language, with the same holes, and somebody says it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const LOCALES = ['en', 'zh_CN', 'zh_TW'];

type Messages = Record<string, { message: string }>;
const readMessages = (locale: string): Messages =>
  JSON.parse(readFileSync(join(ROOT, 'public/_locales', locale, 'messages.json'), 'utf8'));
const english = readMessages('en');
const placeholders = (message: string) => (message.match(/\$\d/g) ?? []).sort();

function readSources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

describe.each(LOCALES)('%s', (locale) => {
  const messages = readMessages(locale);
  test('has exactly the keys of English', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });
  test.each(Object.entries(messages))(
    '%s is a sentence with the holes of English',
    (key, { message }) => {
      expect(message.trim()).not.toBe('');
      expect(placeholders(message)).toEqual(placeholders(english[key]?.message ?? ''));
      expect(key).toMatch(/^\w+$/);
    },
  );
});

test('Traditional Chinese holds no character that only Simplified has', () => {
  const simplified =
    /[这说读复选编辑类网发现问题时间为过标删击链单设实际历记录显图结转给签认导经页张从个们会没见观闭关开启无]/u;
  for (const [key, { message }] of Object.entries(readMessages('zh_TW'))) {
    const traditional = message.replaceAll(/[題現過]/gu, '');
    expect(traditional, key).not.toMatch(simplified);
  }
});

test('every key is said somewhere', () => {
  const code = [
    ...readSources('lib'),
    ...readSources('entrypoints'),
    readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8'),
  ].join('\n');
  const unused = Object.keys(english).filter(
    (key) => !code.includes(`'${key}'`) && !code.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});
