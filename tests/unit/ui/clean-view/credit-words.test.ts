// What stands behind the label of a credit: its name, else what the page says there, else nothing.
import { expect, test } from 'vitest';
import { creditWords } from '../../../../lib/ui/clean-view/credit-words';

const credit = (label: string, name: string, text: string) =>
  ({ role: 'editor', label, name, text }) as const;

test.each([
  ['a name', credit('责编', '江帆', '[ 责编：江帆 ]'), '江帆'],
  ['a label alone', credit('责任编辑', '', '责任编辑：'), ''],
  ['a label in brackets alone', credit('责任编辑', '', '[责任编辑： ]'), ''],
  [
    'no label',
    credit('', '', '《河边日报》（2024年5月20日 03版）'),
    '《河边日报》（2024年5月20日 03版）',
  ],
  ['a label and words without a name', credit('版面', '', '版面：03版'), '03版'],
])('%s', (_what, given, words) => {
  expect(creditWords(given)).toBe(words);
});
