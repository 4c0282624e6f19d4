// Puts together what was read from the page and what was left of its body: everything of an article but its outline.
import type { Article, Block } from '../article';
import { countWords } from '../text/count-words';
import { HAN } from '../text/scripts';
import { readOuterCredits } from './credits/read-outer-credits';
import { finishBody } from './lines/finish-body';
import { completeFields } from './metadata/complete-fields';
import { judgeFields } from './metadata/judge-fields';
import type { PageEvidence } from './page-kind/page-evidence';
import { noticesOf } from './page-kind/read-notices';
import type { PageReading } from './read-page';
import type { Snapshot } from './snapshot/take-snapshot';
import type { CleanBody } from './stages';

export interface Parts extends Snapshot {
  page: PageReading;
  clean: CleanBody;
  evidence: PageEvidence;
  url: string;
}

export function assembleArticle({ copy, whole, page, clean, evidence, url }: Parts): Article {
  const { content, blocks } = finishBody(copy, clean.body, url);
  const credits = [...clean.credits, ...readOuterCredits(page.lines, page.headline, clean.credits)];
  const full = completeFields(page.fields, { blocks, credits });
  judgeFields(full, page.told, credits);
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
    notices: whole ? noticesFor(page, evidence) : [...noticesFor(page, evidence), 'beginning-only'],
    ...countWords(textContent),
  };
}

/** A further page that has not been joined is the reader's to know. */
function noticesFor({ prompts, pages }: PageReading, evidence: PageEvidence): string[] {
  const notices = noticesOf(prompts, evidence);
  return pages.total > 1 ? [...notices, 'not-all-pages'] : notices;
}

const textOf = (blocks: readonly Block[]) =>
  blocks
    .filter((block) => block.tag !== 'figcaption')
    .map((block) => block.text)
    .join('\n');

const joinNames = (names: readonly string[]) =>
  names.join(names.some((name) => HAN.test(name)) ? '、' : ', ');
