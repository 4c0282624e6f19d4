import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildFileName, nameFile } from '../../../lib/export/filename';

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('buildFileName', () => {
  test.each([
    ['机关工作', 'md', '机关工作.md'],
    ['a/b\\c:d*e?f"g<h>i|j', 'txt', 'a-b-c-d-e-f-g-h-i-j.txt'],
    ['CON', 'md', '_CON.md'],
    ['com1.txt', 'md', '_com1.txt.md'],
    ['  ..hidden. ', 'md', 'hidden.md'],
    ['...', 'md', 'article.md'],
    ['', 'md', 'article.md'],
    ['\u0000\u0007', 'md', 'article.md'],
    ['safe\u202egnp.exe', 'md', 'safegnp.exe.md'],
    ['e\u0301', 'md', '\u00e9.md'],
    ['../../etc/passwd', 'md', '-..-etc-passwd.md'],
    ['x', '../sh', 'x.sh'],
    ['CON .x', 'md', '_CON .x.md'],
    ['.CON', 'md', '_CON.md'],
    ['题'.repeat(120), 'md', `${'题'.repeat(65)}.md`],
    ['x'.repeat(120), 'md', `${'x'.repeat(97)}.md`],
    ['con  ', 'md', '_con.md'],
    ['\u3164', 'md', 'article.md'],
    ['题\u115f\u2800目\u200e', 'md', '题目.md'],
    ['\u200d', 'md', 'article.md'],
    ['می\u200cخواهم', 'md', 'می\u200cخواهم.md'],
    ['👩\u200d🚀 x', 'md', '👩\u200d🚀 x.md'],
  ])('%j + %s → %s', (name, extension, expected) => {
    expect(buildFileName(name, extension)).toBe(expected);
  });

  /** What is wrong with a name; '' when nothing is. */
  const findFault = (name: string): string => {
    if (!name.endsWith('.opml')) return 'extension';
    if (bytes(name) > 200 || [...name].length > 100) return 'length';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
    if (/[\\/:*?"<>|\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(name)) return 'character';
    if (/^[.\s]|[\s.]\.opml$/.test(name)) return 'end';
    if (/^(?:con|prn|aux|nul|com\d|lpt\d)\s*\./i.test(name)) return 'device name';
    if (/[\u115f\u1160\u3164\uffa0\u2800\u200e\u200f]/.test(name)) return 'filler';
    if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(name))
      return 'surrogate';
    return name === name.normalize('NFC') ? '' : 'not NFC';
  };

  test('is safe on every system, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 260, size: 'max' }), (title) => {
        expect(findFault(buildFileName(title, 'opml'))).toBe('');
      }),
    );
  });
});

describe('nameFile', () => {
  test.each([
    ['2024-07-27T06:07+08:00', '标题', '2024-07-27 标题.md'],
    ['2024-07', '标题', '标题.md'],
    ['', '标题', '标题.md'],
    ['2024-07-27', '', '2024-07-27 article.md'],
  ])('%s + %s', (publishedTime, title, expected) => {
    expect(nameFile({ publishedTime, title }, 'md')).toBe(expected);
  });
});
