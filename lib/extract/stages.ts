// The stages in order: the first file to read. Each takes things out and logs what, why and where. Between two of them whoever
// drives may let the page have its turn, or stop: see extract-article.ts.
import type { Credit } from '../article';
import { addLead } from './body/add-lead';
import { buildBody } from './body/build-body';
import { findBody } from './body/find-body';
import { findHeadlineElement } from './body/find-headline-element';
import { removeCards } from './body/remove-cards';
import { removeClutterContainers, removeHidden } from './body/remove-clutter-containers';
import { BodyLines } from './lines/body-lines';
import { markCaptions } from './lines/mark-captions';
import { removeCredits } from './lines/remove-credits';
import { removeLinkLines } from './lines/remove-link-lines';
import { removeMarks } from './lines/remove-marks';
import { removePhrases } from './lines/remove-phrases';
import { removeRepeats } from './lines/remove-repeats';
import { removeSignOff } from './lines/remove-sign-off';
import { trimEnd } from './lines/trim-end';
import { trimStart } from './lines/trim-start';
import { nameStages } from './name-stages';
import type { WorkingCopy } from './snapshot/working-copy';

export interface Hints {
  title: string;
  authors: readonly string[];
  /** Take this element of the copy as the body. */
  root: Element | null;
}

export interface CleanBody {
  body: BodyLines;
  credits: Credit[];
}

/** The stages by name: what one takes out is logged under it. */
const run = nameStages({
  removeHidden,
  removeClutterContainers,
  findBody,
  removeCards,
  removeMarks,
  markCaptions,
  trimStart,
  removePhrases,
  removeLinkLines,
  removeRepeats,
  removeCredits,
  removeSignOff,
  trimEnd,
});

/** Runs on a copy whose fields have been read: clutter may hold them. Null when the page has no body. */
export function* runStages(copy: WorkingCopy, hints: Hints): Generator<void, CleanBody | null> {
  // Menus, comments and teasers go first: what is left to weigh is little, and a long comment cannot outweigh the article.
  const headline = findHeadlineElement(copy);
  if (!hints.root) run.removeClutterContainers(copy, headline);
  yield;
  const root = hints.root ?? run.findBody(copy, headline);
  yield;
  if (!root) return null;
  if (!hints.root) run.removeCards(copy, root, headline);
  addLead(copy, root, headline);
  yield;
  // From here on the body is a list of clean lines; the copy is only asked where a line came from.
  const body = new BodyLines(copy, buildBody(copy, root), root);
  yield;
  // A mark is no picture: what stands below it is no caption.
  run.removeMarks(body);
  // Captions first: a caption must not be taken for a date line, a credit or a teaser.
  run.markCaptions(body);
  // The title again and the date line stand above credits: with them gone, the credits are the beginning.
  run.trimStart(body, { ...hints, headline });
  yield;
  // Phrases before credits: “责任编辑” above a list of links must not keep the list from being the end.
  run.removePhrases(body);
  yield;
  run.removeLinkLines(body);
  run.removeRepeats(body);
  yield;
  const credits = run.removeCredits(body);
  run.removeSignOff(body, hints.authors);
  run.trimEnd(body);
  return { body, credits };
}

/** Picked by hand, or the whole page: only what the page hides is left out, for the reader has chosen the rest. */
export function cleanByHand(copy: WorkingCopy, root: Element): CleanBody {
  run.removeHidden(copy, root);
  const body = new BodyLines(copy, buildBody(copy, root), root);
  run.markCaptions(body);
  return { body, credits: [] };
}
