// Short texts without a label near the headline: media, accounts, the print edition, reporters named beside the date.

import type { Credit } from '../../article';
import { says } from '../../language/says';
import { isNewsAgency } from '../../names/agencies';
import { REPORT } from '../../names/byline-grammar';
import { isInterface } from '../../names/interface-words';
import { isMediumName } from '../../names/media-names';
import { isPersonName } from '../../names/name-shapes';
import { splitNames } from '../../names/split-names';
import { isHanName } from '../../names/surnames';
import { HAN_OR_KANA } from '../../text/scripts';
import { holdsMark, splitAt } from '../../text/single-marks';
import { trimEdges } from '../../text/trim-edges';
import { TWO_LETTERS } from '../../text/words';
import {
  isAccountMark,
  isChannelMark,
  isInAuthorBox,
  namesAuthor,
  namesSource,
} from '../credits/account-marks';
import { writes } from '../credits/credit-labels';
import { readBareSigner } from '../credits/read-bare-signer';
import { readCreditStatement } from '../credits/read-credit-statement';
import { readDateline } from '../credits/read-dateline';
import { partDateLabel, splitCredits } from '../credits/split-credits';
import { bareMedium, mediumOf, NAMES_KIND, OWN, PRINT_EDITION } from '../credits/statement-grammar';
import type { PageLine } from '../snapshot/collect-page-lines';
import type { HeadlineLines } from './headline-lines';

export function readPrintEdition(found: HeadlineLines, text: string): void {
  const paper = PRINT_EDITION.exec(text)?.[1];
  if (paper && isMediumName(paper)) found.loose.push({ text: paper, beside: true, marked: true });
}

/** “中國時報【甲╱台北報導】”: the paper, then who reports from where. */
export function readPaperDesk(found: HeadlineLines, text: string): void {
  const open = text.indexOf('【');
  if (open <= 0) return;
  const medium = splitCredits(text.slice(0, open)).loose.at(-1) ?? '';
  if (medium === '' || !isMediumName(medium)) return;
  const names = readDateline([text.slice(open)]);
  if (names.length === 0) return;
  found.bylines.push(...names.map((name) => ({ role: 'author' as const, label: '', name, text })));
  found.loose.unshift({ text: medium, beside: true, marked: true });
}

/** “聯合報 記者林宸誼” beside the date: who wrote it, and for whom. */
export function readBylineBeside(
  found: HeadlineLines,
  { piece, beside }: { piece: string; beside: boolean },
): void {
  const byline =
    readCreditStatement(piece) ?? readNameAndMedium(piece) ?? readBareSigner(piece, beside);
  if (!byline || !writes(byline.role)) return;
  found.bylines.push(byline);
  const medium = mediumOf(byline.label);
  // Away from the date, whose reporter somebody is says not yet whose text it is: a slash parts the two.
  const named = beside ? medium !== byline.label : holdsMark(byline.label, '/｜|');
  if (named && isMediumName(medium) && !medium.startsWith(OWN))
    found.loose.unshift({ text: medium, beside, marked: true });
}

/** “张某某/某某日报”, either way round. */
function readNameAndMedium(piece: string): Credit | null {
  if (NAMES_KIND.test(piece)) return null;
  const parts = piece.split(/\s?[/／|｜]\s?/);
  const medium = parts.findIndex(isMediumName);
  const name = parts[1 - medium] ?? '';
  if (parts.length !== 2 || medium < 0 || isMediumName(name) || !splitNames(name).sure) return null;
  return { role: 'author', label: `${parts[medium]}/`, name, text: piece };
}

const NO_MARKS: ReadonlySet<string> = new Set();
const SLASHES: ReadonlySet<string> = new Set('/／');

export function readLoose(
  found: HeadlineLines,
  line: PageLine,
  { piece: whole, beside }: { piece: string; beside: boolean },
): void {
  const piece = trimEdges(bareMedium(whole), NO_MARKS, SLASHES);
  if (
    piece.length < 2 ||
    piece.length > 24 ||
    isInterface(piece) ||
    says('reporter').test(piece) ||
    piece.includes('，') ||
    isClause(piece) ||
    isReport(piece) ||
    says('by').endAtStart(piece) === piece.length ||
    !TWO_LETTERS.test(piece)
  )
    return;
  if (readNameAndMedium(piece) || readBareSigner(piece, beside)) return;
  const part = line.parts.find((p) => p.text.includes(piece));
  const element = part?.element ?? line.block;
  if (!HAN_OR_KANA.test(piece) && !HAN_OR_KANA.test(line.text)) {
    readLatinLoose(found, line, { piece, beside });
    return;
  }
  if (/\d{2}/.test(piece) && !isMediumName(piece)) return;
  // A sentence, or the beginning of a long one.
  if (/[。！？；]|，[^，]*，/.test(line.text)) return;
  const isPerson = namesPerson(piece);
  const author = namesAuthor(element) || (isPerson && isInAuthorBox(element));
  const own = isAccountMark(element);
  // A link that leads nowhere is a button.
  if (element.localName === 'a' && !element.hasAttribute('href') && !own && !author) return;
  const marked = own || isAccountMark(line.block);
  const isMedium = isMediumName(piece);
  if (!isMedium && !namesSource(element) && isChannelMark(element)) return;
  // A link of its own that is not named like an account's leads elsewhere.
  if (!marked && !beside && !author && line.linked >= piece.length) return;
  const alone = piece === line.text || own;
  if (beside || ((marked || isMedium) && alone) || (author && isPerson))
    found.loose.push({
      ...{ text: piece, beside, marked },
      ...{ author, source: namesSource(element) },
    });
}

/** “Jane Doe | 5 April 2025”, “AFP, LITTLE MARROW”: a name beside the date, an agency in the byline's place. */
function readLatinLoose(
  found: HeadlineLines,
  line: PageLine,
  { piece, beside }: { piece: string; beside: boolean },
): void {
  const agency = piece.split(/[,/–(]/)[0]!.trim();
  const named = isNewsAgency(agency) && (beside || isAccountMark(line.block));
  // Beside the date of who has signed stands the medium.
  const isSigned = found.bylines.length > 0;
  const name = named ? agency : beside && !isSigned ? personIn(piece) : '';
  if (name !== '') found.bylines.push({ role: 'author', label: '', name, text: line.text });
}

const personIn = (piece: string): string =>
  splitAt(partDateLabel(piece)[0], '•·')
    .map((part) => part.trim())
    .find(isPersonName) ?? '';

function namesPerson(piece: string): boolean {
  const { names } = splitNames(piece);
  return names.length > 0 && names.every(isHanName);
}

/** “上海报道”, “生活中心／甲報導”, “杭州”: from where it was reported. An account may be called 某某报道. */
const isReport = (piece: string): boolean =>
  isPlace(piece.replace(REPORT, '')) || (REPORT.test(piece) && holdsMark(piece, ' /／'));

const isPlace = (text: string): boolean => says('place').startAtEnd(text) === 0;

const LONGEST_ACCOUNT = 16;

/** Han characters without a gap, more than an account has: part of a sentence, unless a medium is called so. */
const isClause = (piece: string) =>
  piece.length > LONGEST_ACCOUNT && /^\p{Script=Han}+$/u.test(piece) && !isMediumName(piece);
