// Puts together what was read from the page and what was left of its body: everything of an article but its outline.

import type { Article, Block, BlockPost } from '../article';
import { countWords } from '../text/count-words';
import { isHanLanguage } from '../text/language-tag';
import { HAN } from '../text/scripts';
import { type LoneRole, readLoneCredits } from './credits/read-lone-credits';
import {
  linesForCredits,
  readOuterCredits,
  readSignature,
  withoutRepeats,
} from './credits/read-outer-credits';
import type { Steps } from './drive';
import type { CleanBody } from './lines/clean-body';
import { finishBody } from './lines/finish-body';
import { completeFields } from './metadata/complete-fields';
import type { Fields } from './metadata/fields';
import { judgeFields } from './metadata/judge-fields';
import type { PageEvidence } from './page-kind/page-evidence';
import { noticesOf } from './page-kind/read-notices';
import type { PageReading } from './read-page';
import type { Snapshot } from './snapshot/take-snapshot';

export interface Parts extends Snapshot {
  page: PageReading;
  clean: CleanBody;
  evidence: PageEvidence;
  url: string;
}

export function* assembleArticle(parts: Parts): Steps<Article> {
  const { copy, page, clean, evidence, url } = parts;
  const { content, blocks } = yield* finishBody(copy, clean, url);
  yield;
  const credits = withoutRepeats([...clean.credits, ...readOutside(page, blocks)]);
  const complete = completeFields(page.fields, { blocks, credits });
  judgeFields(complete, page.witnesses, credits);
  yield;
  const full = ofFirstPost(complete, blocks[0]?.post);
  const textContent = textOf(blocks);
  return {
    ok: true,
    ...full,
    byline: joinNames(full.authors),
    url,
    content,
    textContent,
    blocks,
    outline: [],
    credits,
    removed: copy.removed,
    pages: page.pages,
    notices: [...noticesFor(page, evidence), ...noticesOfCopy(parts)],
    ...countWords(textContent),
  };
}

/** Credits outside the body; what nothing at the headline said is looked for in all lines after it. */
function readOutside(page: PageReading, blocks: readonly Block[]) {
  const { fields, lines } = page;
  const below = linesForCredits(lines, page.headline);
  return [
    ...readOuterCredits(below),
    ...readLoneCredits(below, missingIn(fields)),
    ...(isUnsigned(fields) ? readSignature(lines, lastText(blocks)) : []),
  ];
}

function missingIn(fields: Fields): LoneRole[] {
  const missing: LoneRole[] = fields.source === '' ? ['source'] : [];
  return hasNoPerson(fields) ? [...missing, 'author'] : missing;
}

/** Nobody is named above the text. On Chinese pages its credits and brackets name whoever wrote it. */
const isUnsigned = (fields: Fields): boolean => !isHanLanguage(fields.lang) && hasNoPerson(fields);

const hasNoPerson = ({ authors, found }: Fields): boolean =>
  authors.length === 0 || found.authors?.from === 'account';

const LONGEST_NAME = 40;

/** Of the last paragraph: what is shorter may be the name. */
const lastText = (blocks: readonly Block[]): string =>
  blocks.findLast(({ tag, text }) => tag !== 'figcaption' && text.length > LONGEST_NAME)?.text ??
  '';

/** A thread is by who began it, when it was begun. */
function ofFirstPost(fields: Fields, post: BlockPost | undefined): Fields {
  if (!post) return fields;
  const { author, time } = post;
  const found = { ...fields.found };
  if (author) found.authors = { value: author, from: 'post', sure: true };
  if (time) found.publishedTime = { value: time, from: 'post', sure: true };
  const authors = author ? [author] : fields.authors;
  return { ...fields, authors, publishedTime: time || fields.publishedTime, found };
}

/** A further page that has not been joined is the reader's to know. */
function noticesFor({ prompts, pages }: PageReading, evidence: PageEvidence): string[] {
  const notices = noticesOf(prompts, evidence);
  return pages.total > 1 ? [...notices, 'not-all-pages'] : notices;
}

/** What the copy does not hold as the page does. */
function noticesOfCopy({ copy, whole, flattened }: Snapshot): string[] {
  const doubtful = copy.removed.some((removal) => removal.doubtful);
  return [
    ...(whole ? [] : ['beginning-only']),
    ...(flattened ? ['flattened'] : []),
    ...(doubtful ? ['maybe-left-out'] : []),
  ];
}

const textOf = (blocks: readonly Block[]) =>
  blocks
    .filter((block) => block.tag !== 'figcaption')
    .map((block) => block.text)
    .join('\n');

const joinNames = (names: readonly string[]) =>
  names.join(names.some((name) => HAN.test(name)) ? '、' : ', ');
