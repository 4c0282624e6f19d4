// The page of options offers every setting, and finds each by any word of it.
import { expect, test } from 'vitest';
import type { MessageKey } from '../../../../lib/message-key';
import { DEFAULT_SETTINGS, OF_MACHINE } from '../../../../lib/settings/settings';
import { findOptions } from '../../../../lib/ui/options/option-groups';
import { SETTING_ROWS } from '../../../../lib/ui/options/setting-rows';
import chinese from '../../../../public/_locales/zh_CN/messages.json';

const t = (key: MessageKey) => chinese[key].message;
const names = (query: string) =>
  findOptions(query, t).map(({ name, rows }) => [name, rows.map((row) => row.name).join(' ')]);

test('every setting has its line, but for what is each machine’s own', () => {
  const offered = [...SETTING_ROWS.map(({ name }) => name), ...OF_MACHINE];
  expect(offered.toSorted()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
});

test.each([
  ['楷体', [['reading', 'font']]],
  ['字号', [['reading', 'fontSize']]],
  ['ＧＢ/Ｔ', [['quotes', 'citationStyle']]],
  ['gb/t 2015', [['quotes', 'citationStyle']]],
  ['同步', [['transfer', '']]],
  ['自动打开', [['sites', '']]],
  ['没有这样的词', []],
])('%s', (query, found) => {
  expect(names(query)).toEqual(found);
});

test('a group’s own name finds all of it; no words find everything', () => {
  expect(names('排版')).toEqual([
    [
      'reading',
      'theme font fontSize fontWeight lineHeight lineLength paragraphs justify rememberPlace voiceSpeed ownCss',
    ],
  ]);
  expect(findOptions(' ', t)).toHaveLength(10);
});
