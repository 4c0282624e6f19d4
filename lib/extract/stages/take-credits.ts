// Takes credit lines out of the body and returns them by role. Only at its ends: in the middle a name is news.
import type { Credit } from '../../article';
import type { BodyLine, BodyLines } from '../body-lines';
import { readCreditLine } from '../metadata/read-credit-line';

const STAGE = 'take-credits';
const HEAD = 6;
const TAIL = 14;
const MAX_CREDIT = 200;

export function takeCredits(body: BodyLines): Credit[] {
  const credits: Credit[] = [];
  const { lines } = body;
  const ends = lines.filter((_, i) => i < HEAD || i >= lines.length - TAIL);
  for (const line of ends) credits.push(...takeCredit(body, line));
  return credits;
}

function takeCredit(body: BodyLines, line: BodyLine): Credit[] {
  if (line.text.length > MAX_CREDIT || line.tag === 'figcaption') return [];
  const credits = readCreditLine(line.text);
  if (credits.length) body.takeOut([line], { kind: 'credit', stage: STAGE, reason: 'credit line' });
  return credits;
}
