// Words in a script of which a page has no letter are not looked for.
import { expect, test } from 'vitest';
import { FURTHER_PACKS } from '../../../lib/language/index';
import { packsWrittenIn } from '../../../lib/language/packs-written-in';

const codesIn = (text: string) => packsWrittenIn(text, FURTHER_PACKS).map(({ code }) => code);

test('a German page has words of all that write in Latin letters, and of no other', () => {
  const codes = codesIn('Die Wächter der Schleuse');
  expect(codes).toEqual(expect.arrayContaining(['de', 'fr', 'pl', 'vi', 'tr', 'sw', 'sr']));
  for (const other of ['ru', 'el', 'he', 'ar', 'hi', 'bn', 'th', 'ka', 'hy', 'ta'])
    expect(codes).not.toContain(other);
});

test.each([
  ['ru', 'Книжный пароход'],
  ['sr', 'Књижни пароброд'],
  ['el', 'Οι φύλακες της λίμνης'],
  ['he', 'שומרי הסכר'],
  ['fa', 'نگهبانان دریاچه'],
  ['hi', 'झील के रखवाले'],
  ['bn', 'হ্রদের রক্ষক'],
  ['th', 'ผู้ดูแลทะเลสาบ'],
  ['ka', 'ტბის მცველები'],
  ['ko', '호수를 지키는 사람들'],
  ['ja', '湖を守る人々'],
])('%s is known where its letters stand', (code, text) => {
  expect(codesIn(text)).toContain(code);
});

test('a page in two scripts has the words of both', () => {
  expect(codesIn('The lake, Озеро')).toEqual(expect.arrayContaining(['de', 'uk']));
});
