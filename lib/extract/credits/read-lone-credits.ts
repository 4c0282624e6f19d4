// What nothing at the headline told, from the one line of the page that says it: “来源：甲报”, “记者：甲”, “转载请注明出处：甲报”.
import type { Credit } from '../../article';
import { cleanText } from '../../text/clean-text';
import { HAN } from '../../text/scripts';
import { endsInColon } from '../../text/single-marks';
import type { PageLine } from '../snapshot/collect-page-lines';
import { creditLabel, isOwnSource, writes } from './credit-labels';
import { readCreditLine } from './read-credit-line';
import { isSigner } from './read-outer-credits';
import { readClaim } from './read-reprint-line';
import { MAY_BE_CREDIT } from './statement-grammar';
import { markedText } from './text-of-parts';

export type LoneRole = 'author' | 'source';

const LONGEST_LABELLED = 40;
const LONGEST_CLAIM = 160;

/** In `below`, the lines for credits, those of the roles that are missing. */
export function readLoneCredits(
  below: readonly PageLine[],
  missing: readonly LoneRole[],
): Credit[] {
  if (missing.length === 0) return [];
  const labelled = below
    .flatMap((line, at) =>
      line.text.length < LONGEST_LABELLED ? withValue(line, below[at + 1]) : [],
    )
    .filter(
      (text) => text.length < LONGEST_LABELLED && (MAY_BE_CREDIT.test(text) || isLabelled(text)),
    )
    .map(readCreditLine);
  const claims = below.filter(({ text }) => text.length < LONGEST_CLAIM).flatMap(readClaim);
  return missing.flatMap((role) => {
    const only = readOnly(labelled, role);
    return only.length > 0 ? only : claims.filter((claim) => claim.role === role).slice(0, 1);
  });
}

const isLabelled = (text: string): boolean =>
  creditLabel(text.slice(0, Math.max(0, text.indexOf(':')))) !== undefined;

/** Where one line alone says so: lists of other articles name a source for each. */
function readOnly(labelled: readonly Credit[][], role: LoneRole): Credit[] {
  const isIt = role === 'source' ? isOwnSource : isSigner;
  const found = labelled.filter((credits) => credits.some(isIt));
  if (found.length !== 1) return [];
  return found[0]!.filter((credit) => isIt(credit) || (role === 'author' && writes(credit.role)));
}

/** A label in a line or an element of its own has its value in the next one, with a colon or without. */
function withValue(line: PageLine, next: PageLine | undefined): string {
  const { text, parts } = line;
  if (endsInColon(text)) return text + (next?.text ?? '');
  const label = HAN.test(text) ? '' : cleanText(parts[0]?.text);
  if (!creditLabel(label)) return markedText(line);
  return `${label}: ${label === text ? (next?.text ?? '') : text.slice(label.length)}`;
}
