// The stages in order: the first file to read. Each takes things out and logs what, why and where. Between two of them whoever
// drives may let the page have its turn, or stop: see drive.ts.
import { impliedOffset, readMachineDate, toIso } from '../dates/build-time';
import { findShownDates } from '../dates/find-shown-dates';
import { addLead } from './body/add-lead';
import { buildBody } from './body/build-body';
import { cutTree } from './body/cut-tree';
import { findBody } from './body/find-body';
import { keepDeck } from './body/find-deck';
import { findHeadlineElement } from './body/find-headline-element';
import type { Post } from './body/find-posts';
import { ratePage } from './body/rate-page';
import type { RatedPage } from './body/rated-page';
import { removeCards } from './body/remove-cards';
import { removeHidden } from './body/remove-hidden';
import { removeSmallClutter } from './body/remove-small-clutter';
import { isInDoubt, withSecondOpinion } from './body/second-opinion';
import type { THREADS } from './body/threads';
import { ask, type Steps } from './drive';
import { BodyLines } from './lines/body-lines';
import type { CleanBody } from './lines/clean-body';
import { findSummaries } from './lines/find-summaries';
import { markCaptions } from './lines/mark-captions';
import { removeCredits } from './lines/remove-credits';
import { removeLinkLines } from './lines/remove-link-lines';
import { removeMarks } from './lines/remove-marks';
import { removePhrases } from './lines/remove-phrases';
import { removeRepeats } from './lines/remove-repeats';
import { removeSignOff } from './lines/remove-sign-off';
import { removeUnsigned } from './lines/remove-unsigned';
import { trimEnd } from './lines/trim-end';
import { trimStart } from './lines/trim-start';
import { nameStages } from './name-stages';
import type { WorkingCopy } from './snapshot/working-copy';

export interface Hints {
  title: string;
  authors: readonly string[];
  /** What the page's data sum it up with. */
  excerpt: string;
  /** The heading that the title was read from. */
  shown: Element | null;
  /** The page says that it is a thread. */
  isThread: boolean;
}

/** A script that comes later does not know the words of the page's language: it is handed what does. */
const DATES = { findShownDates, readMachineDate, toIso, impliedOffset };

/** The stages by name: what one takes out is logged under it. */
const run = nameStages({
  removeHidden,
  findBody,
  removeSmallClutter,
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
  removeUnsigned,
});

/** Runs on a copy whose fields have been read: clutter may hold them. Null when the page has no body. */
export function* runStages(copy: WorkingCopy, hints: Hints): Steps<CleanBody | null> {
  const headline = findHeadlineElement(copy, hints.shown);
  const page = yield* ratePage(copy, headline);
  keepDeck(copy, page, hints.excerpt);
  yield;
  const threads = hints.isThread ? yield* ask('threads') : null;
  const posts = threads?.findPosts({ copy, dates: DATES }, page) ?? [];
  yield;
  if (threads && posts.length > 0) return yield* cleanThread(copy, page, { posts, ...threads });
  const second = isInDoubt(page) ? yield* ask('second-reader') : null;
  const judged = second ? withSecondOpinion(page, second(copy, copy.document.body)) : page;
  yield;
  const root = run.findBody(copy, judged, cutTree(judged));
  yield;
  if (!root) return null;
  yield* run.removeSmallClutter(copy, root, page);
  yield;
  run.removeCards(copy, root, headline);
  addLead(copy, root, { ...hints, headline });
  yield;
  // From here on the body is a list of clean lines; the copy is only asked where a line came from.
  const body = yield* readBody(copy, root);
  // A mark is no picture: what stands below it is no caption.
  run.removeMarks(body);
  // Captions first: a caption must not be taken for a date line, a credit or a teaser.
  run.markCaptions(body);
  // The title again and the date line stand above credits: with them gone, the credits are the beginning.
  run.trimStart(body, { ...hints, headline });
  yield;
  // Phrases before credits: “责任编辑” above a list of links must not keep the list from being the end.
  yield* run.removePhrases(body);
  yield;
  const summaries = findSummaries(body);
  run.removeLinkLines(body);
  run.removeRepeats(body);
  yield;
  const credits = run.removeCredits(body);
  run.removeSignOff(body, hints.authors);
  run.trimEnd(body);
  return { body, credits, summaries, posts: new Map() };
}

/** The body in lines. */
function* readBody(copy: WorkingCopy, root: Element): Steps<BodyLines> {
  const built = buildBody(copy, root);
  yield;
  const body = new BodyLines(copy, built, root);
  yield;
  return body;
}

interface Thread extends Pick<typeof THREADS, 'keepPosts' | 'addPostHeads'> {
  posts: readonly Post[];
}

/** What people wrote in a thread is theirs: only what stands around it goes. */
function* cleanThread(copy: WorkingCopy, page: RatedPage, thread: Thread): Steps<CleanBody | null> {
  const { posts, keepPosts, addPostHeads } = thread;
  // What stands beside the posts of a thread is no post, however much it reads like one.
  const sure = { ...page, odds: page.odds.map(() => Number.NEGATIVE_INFINITY) };
  const root = run.findBody(copy, sure, keepPosts(page, posts));
  if (!root) return null;
  yield* run.removeSmallClutter(copy, root, page);
  yield;
  const owners = addPostHeads(copy, posts);
  const body = yield* readBody(copy, root);
  run.removeUnsigned(body, owners);
  run.markCaptions(body);
  return { ...wholeBody(body), posts: owners };
}

const wholeBody = (body: BodyLines): CleanBody => ({
  body,
  credits: [],
  summaries: new Set(),
  posts: new Map(),
});

/** Picked by hand, or the whole page: only what the page hides is left out, for the reader has chosen the rest. */
export function* cleanByHand(copy: WorkingCopy, root: Element): Steps<CleanBody> {
  run.removeHidden(copy, root);
  yield;
  const body = yield* readBody(copy, root);
  run.markCaptions(body);
  return wholeBody(body);
}
