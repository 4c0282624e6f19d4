import { expect, test } from 'vitest';
import { japaneseNames } from '../../../lib/names/japanese-names';

test.each<[string, string[]]>([
  ['山田 太郎', ['山田 太郎']],
  ['田中 花子、山田 太郎', ['田中 花子', '山田 太郎']],
  ['田中花子 山田太郎', ['田中花子', '山田太郎']],
  ['科学部・田中花子', ['田中花子']],
  ['ロンドン=田中花子', ['田中花子']],
  ['【編集委員　田中花子】', ['田中花子']],
  ['田中花子記者（東京）', ['田中花子']],
  ['鈴木エイト', ['鈴木エイト']],
  ['山田 さくら', ['山田 さくら']],
  ['科学部', []],
  ['共同通信', []],
  ['聞き手', []],
])('%s', (text, names) => {
  expect(japaneseNames(text)).toEqual(names);
});
