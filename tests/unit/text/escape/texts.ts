// Sentences and made-up texts that the escapers are tried with: marks of every format beside letters, digits, Han, spaces.
import fc from 'fast-check';

/** One line, nothing at its ends, no character that leaves no ink. */
export const anyLine = fc
  .string({
    unit: fc.constantFrom(
      ...'ab1 Zé一。“”（）'.split(''),
      ...'#*_`[]()<>!|~\\-+=.&;:$"\'^%@{}/,?'.split(''),
      '==',
      '%%',
      '[[',
      ']]',
      ' #',
      '&amp;',
      '&#35;',
      'https://a.example/b_c',
      'file:/a',
      'TODO ',
      'fn:',
      '1. ',
      '- ',
      '* ',
      ' :: ',
      ':a:',
      '2026-01-31',
      '🎉',
      '\u3000',
    ),
    minLength: 1,
    maxLength: 24,
  })
  .map((text) => text.trim())
  .filter(Boolean);

/** What stands in newspapers and needs no escape in Markdown. */
export const PLAIN_MARKDOWN = [
  'R&D at AT&T',
  'snake_case and f_名_x',
  'C# and F#',
  '-5 度，+1',
  '1.5 亿元',
  'a = b + c',
  '100 %',
  '关于“三农”工作（上）：一、二',
];

/** The same for Org. */
export const PLAIN_ORG = [
  '时间: 3 点',
  '中文*强调*中文',
  'a/b, 24/7, 1+1=2',
  '[1] and [注]',
  'R&D #3',
  '-5 度',
  '1.5 亿元',
  'Smith: yes',
  '$5 and $10',
  'Bürger:innen',
  'note:this',
  'a < b',
];
