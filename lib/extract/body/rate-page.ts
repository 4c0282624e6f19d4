// Rates every text block of a page: how likely it is a part of the article. Suspicions, marks and the core are found on the way; nothing is removed.
import type { Steps } from '../drive';
import type { NameRule } from '../rules/clutter';
import type { WorkingCopy } from '../snapshot/working-copy';
import { collectEvidence } from './block-evidence';
import { findCore } from './find-core';
import { findOpening } from './find-headline-element';
import { findVeiled } from './find-veiled';
import { leanOnNeighbours } from './lean-on-neighbours';
import { type Box, listTextBlocks, type TextBlocks } from './list-text-blocks';
import { rateBlock } from './rate-block';
import type { PageView, RatedPage } from './rated-page';
import { MARKS, type Mark, readMarks } from './read-marks';
import { speakingRules } from './speaking-names';
import { BoxJudge, type Suspicion } from './suspect-boxes';

export function* ratePage(copy: WorkingCopy, headline: Element | null): Steps<RatedPage> {
  const opening = headline && findOpening(copy, headline);
  const view = yield* viewPage(copy, headline, opening);
  yield;
  const odds = Float64Array.from(view.evidence, rateBlock);
  leanOnNeighbours({ ...view, odds });
  return { ...view, headline, opening, odds };
}

/** The evidence for each block, one row of numbers in the order of `EVIDENCE`. */
export function* viewPage(
  copy: WorkingCopy,
  headline: Element | null,
  opening: Element | null,
): Steps<PageView> {
  const list = listTextBlocks(copy);
  const veiled = findVeiled(copy, copy.document.body);
  const judge = new BoxJudge({ copy, headline, opening, veiled });
  const named = list.boxes.map(({ element, measure }) => speakingRules(element, measure));
  const suspicions = findSuspicions(list.boxes, judge, named);
  yield;
  const marks = readMarks(list.boxes, suspicions, named);
  yield;
  const suspect = marks.map((shares) => SUSPECT.some((i) => (shares[i] as number) < 0.5));
  const core = findCore(list.blocks, opening, suspect) ?? findCore(list.blocks, opening);
  const anchors = {
    core: core ?? (list.boxes[0] as Box),
    headline: firstFrom(copy, list, headline),
    opening: (opening && list.boxOf.get(opening)) ?? null,
    marks,
    veiled,
  };
  const evidence = list.blocks.length > 0 ? yield* collectEvidence(list, anchors) : [];
  return { ...list, judge, suspicions, evidence };
}

/** Marks of places that no core of an article stands in. */
const SUSPECT = (
  [
    'comments',
    'related',
    'teasers',
    'tools',
    'prompt',
    'tags',
    'notes',
    'aside',
    'footer',
    'nav',
    'rows',
    'otherArticle',
  ] satisfies Mark[]
).map((mark) => MARKS.indexOf(mark));

function findSuspicions(
  boxes: readonly Box[],
  judge: BoxJudge,
  named: readonly (readonly NameRule[])[],
): Map<Element, Suspicion> {
  const suspicions = new Map<Element, Suspicion>();
  for (const { element, at } of boxes.slice(1)) {
    const suspicion = judge.judge(element, named[at]);
    if (suspicion) suspicions.set(element, suspicion);
  }
  return suspicions;
}

function firstFrom(copy: WorkingCopy, { blocks }: TextBlocks, element: Element | null): number {
  const index = element && copy.about(element)?.index;
  return index == null ? -1 : blocks.findIndex(({ box }) => box.measure.index >= index);
}
