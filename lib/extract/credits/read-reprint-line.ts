// “本文来自微信公众号“甲”（ID：jia），作者：乙，编辑：丙，某站经授权发布。”: a sentence that is nothing but credits.

import type { Credit } from '../../article';
import { isMediumName } from '../../names/media-names';
import { cleanText } from '../../text/clean-text';
import { splitAt } from '../../text/single-marks';
import type { PageLine } from '../snapshot/collect-page-lines';
import { isAccountMark } from './account-marks';
import { PERSONS, splitCredits } from './split-credits';
import { CLAIMS, CLAIMS_OPEN, REPRINT, REPRINTED, SOURCE_LABEL } from './statement-grammar';

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

/** Whose text it is, as the line below it says: “转载请注明出处：甲报”; “本文版权归乙所有”, with a link to the page of 乙. */
export function readClaim({ text: line, parts }: PageLine): Credit[] {
  if (!CLAIMS_OPEN.some((words) => line.includes(words))) return [];
  const text = line.slice(0, LONGEST).replaceAll(':', '：');
  const names = CLAIMS.map(([before, behind]) => {
    const at = text.indexOf(before);
    return at < 0 ? '' : nameBefore(text.slice(at + before.length), behind);
  });
  const name = names.find((one) => one !== '');
  if (name === undefined) return [];
  if (isMediumName(name)) return [{ role: 'source', label: SOURCE_LABEL, name, text: line }];
  const linked = parts.find((part) => cleanText(part.text) === name)?.element;
  const isAccount = linked?.closest('a') && isAccountMark(linked);
  return isAccount ? [{ role: 'author', label: '', name, text: line }] : [];
}

/** The name that ends where `behind` or the clause does. */
function nameBefore(rest: string, behind: string): string {
  const end = behind === '' ? rest.length : rest.indexOf(behind);
  const name = splitAt(firstClause(rest.slice(0, Math.max(0, end))), '（）()【】')[0]!.trim();
  return name.length > 1 && name.length < LONGEST_NAME ? name : '';
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
