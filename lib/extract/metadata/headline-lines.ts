// What is read from the lines around a headline, and how a line is looked at.

import type { Credit } from '../../article';
import { says } from '../../language/says';
import { anyPart } from '../../text/any-part';
import type { DatePart, LabelledPart } from '../credits/split-credits';
import { isNamed } from '../rules/find-names';
import type { PageLine } from '../snapshot/collect-page-lines';

/** A short text without a label beside the date: a medium, an account, or a word of the interface. */
export interface LooseText {
  text: string;
  /** It stands in the date's own line. */
  beside: boolean;
  /** Its element is named or linked like an account's. */
  marked: boolean;
  /** Its element says that it holds the author. */
  author?: boolean;
  /** Its element says that it holds the source. */
  source?: boolean;
}

export interface HeadlineLines {
  dates: DatePart[];
  credits: LabelledPart[];
  /** Bylines without a colon: “本报记者 甲”, “By Jane Doe”. */
  bylines: Credit[];
  loose: LooseText[];
  /** What an element that shows no date tells machines of when; '' for nothing. */
  moment: string;
}

/** A platform's own picture stands beside whose account it is. */
const isAccount = anyPart('user|nick');

/** Under a picture or a player: whose that is and when it was taken, not the text. */
export const isCaption = ({ block }: PageLine): boolean =>
  !isAccount(block.className) &&
  (block.closest('figcaption') !== null || isNamed('caption', block));

/** Today's date in a page's header, what belongs to pictures and comments, and what somebody is (“Role, …” for screen readers). */
export const isNotOurs = (text: string): boolean => says('notOurs').test(text);
