// Things the reader must be told about an article that is there: that a paywall hides the rest, that it breaks off.
import { says } from '../../language/says';
import { jsonLdOf } from '../metadata/page-head';
import type { PageLine } from '../snapshot/collect-page-lines';
import type { PageEvidence } from './page-evidence';

const BREAKS_OFF = /(?:[…⋯]|\.{3}|\[…\]|\[\.{3}\])\s?$/;
/** What the page's other words say, read before they are cleared away. */
export interface Prompts {
  paywall: boolean;
  /** “Read more” and its kin, as a line of its own. */
  readOn: boolean;
  /** The rest is to be had in an app only. */
  appOnly: boolean;
}

const LONGEST_PROMPT = 120;
const LONGEST_BUTTON = 40;

/** One text of all: it is looked through once, and no words reach from one line into the next. */
const inSentences = (lines: readonly string[]) => lines.join('。');

/** Takes from a page what its prompts are read from when they are wanted; `lines` are the lines of the copy. */
export function readPrompts(copy: Document, lines: readonly PageLine[]): () => Prompts {
  const data = jsonLdOf(copy);
  return () => findPrompts(data, lines);
}

function findPrompts(data: readonly string[], lines: readonly PageLine[]): Prompts {
  const short = lines.filter((line) => line.text.length < LONGEST_PROMPT).map((line) => line.text);
  const buttons = short.filter((text) => text.length < LONGEST_BUTTON);
  return {
    paywall: says('paywall').search(inSentences(short)) >= 0 || data.some(isMarkedPaid),
    readOn: buttons.some((text) => says('readOn').test(text)),
    appOnly: says('appOnly').search(inSentences(buttons)) >= 0,
  };
}

/** Bodies longer than this are taken for whole whatever the page's templates say. */
const WHOLE = 1500;

/** 'paywall', 'truncated'; [] for a whole article. */
export function noticesOf(prompts: () => Prompts, evidence: PageEvidence): string[] {
  if (evidence.textLength >= WHOLE) return [];
  const { paywall, appOnly, readOn } = prompts();
  if (paywall) return ['paywall'];
  const cut = appOnly || (readOn && breaksOff(evidence.ending ?? ''));
  return cut ? ['truncated'] : [];
}

const SHORTEST_BREAK = 30;

/** A paragraph that ends in an ellipsis; “Tell us what you think...” is none. */
function breaksOff(ending: string): boolean {
  return (
    ending.length >= SHORTEST_BREAK && (BREAKS_OFF.test(ending) || says('unfinished').test(ending))
  );
}

const PAID = /"isAccessibleForFree"\s{0,4}:\s{0,4}"?false/i;

/** schema.org isAccessibleForFree: false. */
const isMarkedPaid = (data: string): boolean => PAID.test(data.slice(0, 200_000));
