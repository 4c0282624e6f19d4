// “本文来自微信公众号“甲”（ID：jia），作者：乙，编辑：丙，某站经授权发布。”: a sentence that is nothing but credits.

import type { Credit } from '../../article';
import { splitAt } from '../../text/single-marks';
import { PERSONS, splitCredits } from './split-credits';
import { REPRINT, SOURCE_LABEL } from './statement-grammar';

const LONGEST = 200;

/** The account and the people that the sentence names; [] for any other line. */
export function readReprintLine(line: string): Credit[] {
  const match = line.length > LONGEST ? null : REPRINT.exec(line);
  if (!match) return [];
  const source: Credit = {
    role: 'source',
    label: SOURCE_LABEL,
    name: match[1]!.trim(),
    text: line,
  };
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

const firstClause = (value: string) => splitAt(value, '，,。；;')[0]!.trim();
