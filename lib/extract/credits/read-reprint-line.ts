// “本文来自微信公众号“甲”（ID：jia），作者：乙，编辑：丙，某站经授权发布。”: a sentence that is nothing but credits.

import type { Credit } from '../../article';
import { splitAt } from '../../text/single-marks';
import { PERSONS, splitCredits } from './split-credits';
import { REPRINT, REPRINTED, SOURCE_LABEL } from './statement-grammar';

const LONGEST = 200;

/** The account and the people that the sentence names; [] for any other line. */
export function readReprintLine(line: string): Credit[] {
  if (line.length > LONGEST) return [];
  const match = REPRINT.exec(line);
  const found = match ? { name: match[1]!, end: match[0].length } : readReprinted(line);
  if (!found) return [];
  const name = found.name.trim();
  return [
    { role: 'source', label: SOURCE_LABEL, name, text: line },
    ...peopleIn(line.slice(found.end)),
  ];
}

const LONGEST_NAME = 24;

/** “以下文章来源于甲 ，作者乙” */
function readReprinted(line: string): { name: string; end: number } | null {
  const opening = REPRINTED.find((words) => line.startsWith(words));
  if (!opening) return null;
  const comma = line.indexOf('，');
  const end = comma < 0 ? line.length : comma;
  const name = line.slice(opening.length, end).replace(/^[：:\s]+/, '');
  return name.trim() !== '' && name.length <= LONGEST_NAME ? { name, end: end + 1 } : null;
}

function peopleIn(rest: string): Credit[] {
  return splitCredits(rest.trimStart(), { glued: true })
    .credits.map(({ role, label, value, text }) => ({
      role,
      label,
      name: firstClause(value),
      text,
    }))
    .filter(({ role, name }) => PERSONS.has(role) && name !== '');
}

const firstClause = (value: string) => splitAt(value, '，,。；;')[0]!.trim();
