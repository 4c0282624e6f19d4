// “本文来自微信公众号“甲”（ID：jia），作者：乙，编辑：丙，某站经授权发布。”: a sentence that is nothing but credits.
import type { Credit } from '../../article';
import { PERSONS, splitCredits } from './split-credits';

const REPRINT =
  /^[（(【*]?(?:本文|文章|原文|全文|以下文章|以下内容)(?:原载|首发|首发于|转载|摘编|摘自|授权转载)?(?:来自|来源于|来源|转自|自|于)?于?\s?[：:]?\s?(?:微信)?(?:公众号|公众平台|公眾號|订阅号)\s?[：:｜|]?\s?[“"「《【[]?([^“”"「」《》【】（）()[\]，,。：:]{2,24})/;
const LONGEST = 200;

/** The account and the people that the sentence names; [] for any other line. */
export function readReprintLine(line: string): Credit[] {
  const match = line.length > LONGEST ? null : REPRINT.exec(line);
  if (!match) return [];
  const source: Credit = { role: 'source', label: '来源', name: match[1]!.trim(), text: line };
  return [source, ...peopleIn(line.slice(match[0].length))];
}

function peopleIn(rest: string): Credit[] {
  return splitCredits(rest)
    .credits.map(({ role, label, value, text }) => ({
      role,
      label,
      name: firstClause(value),
      text,
    }))
    .filter(({ role, name }) => PERSONS.has(role) && name !== '');
}

const firstClause = (value: string) => value.split(/[，,。；;]/)[0]!.trim();
