// Whether what a page claims to be holds: articles stand at the addresses of lists, under titles that speak of missing pages, with films.
import type { FailureReason } from '../../article';
import type { Claim } from './page-claims';
import type { PageEvidence, PageKind } from './page-evidence';
import type { PageTraits } from './page-traits';

interface Claimed {
  evidence: PageEvidence;
  traits: PageTraits;
  /** A paragraph with a date and somebody who stands for it. */
  isReport: boolean;
}

interface ClaimTest {
  reason: FailureReason;
  holds: (page: Claimed) => boolean;
}

/** Characters of body text above which it is a text, whatever the address says. */
const LONG = {
  error: 1500,
  consent: 5000,
  wall: 3000,
  form: 5000,
  video: 2000,
  shop: 200,
  bare: 250,
};

const TESTS: Readonly<Record<Claim, ClaimTest>> = {
  error: {
    reason: 'no-article',
    holds: ({ evidence, isReport }) => !isReport && evidence.textLength < LONG.error,
  },
  consent: {
    reason: 'no-article',
    holds: ({ evidence, isReport }) => !isReport && evidence.textLength < LONG.consent,
  },
  wall: { reason: 'login-wall', holds: ({ evidence }) => evidence.textLength < LONG.wall },
  form: {
    reason: 'no-article',
    holds: ({ evidence, traits }) => traits.messages > 0 && evidence.textLength < LONG.form,
  },
  shop: {
    reason: 'shop-page',
    holds: ({ evidence, traits }) => !traits.isArticle && evidence.prose < LONG.shop,
  },
  video: {
    reason: 'video-page',
    holds: ({ evidence: { paragraphs, textLength } }) =>
      textLength < LONG.bare || (paragraphs <= 1 && textLength < LONG.video),
  },
  gallery: { reason: 'gallery-page', holds: isGallery },
  list: { reason: 'list-page', holds: isList },
};

/** The kind of page it claims to be, where that holds; null otherwise. */
export function testClaim(page: Claimed): PageKind | null {
  const { claim } = page.evidence;
  if (!claim || !TESTS[claim].holds(page)) return null;
  return { reason: TESTS[claim].reason, detail: `says so: ${claim}` };
}

const SHORT = 400;

/** A photo story has more to say than there is to see. */
function isGallery({ evidence, traits }: Claimed): boolean {
  const { paragraphs, textLength, pictures = 0 } = evidence;
  const captions = pictures >= 3 && paragraphs <= pictures + 2;
  const bare = textLength < SHORT && traits.pictures > 3;
  return captions || bare || traits.ogType.startsWith('image');
}

const FEWEST_SUMMARIES = 3;
const MANY_TEASERS = 16;

/** Summaries and nothing else, or headlines that outweigh what text there is. */
function isList({ evidence, traits, isReport }: Claimed): boolean {
  if (traits.isArticle) return false;
  const { paragraphs, summaries, textLength } = evidence;
  const { teasers, linkedText } = traits;
  if (summaries >= FEWEST_SUMMARIES && paragraphs <= summaries + 2) return true;
  return !isReport && teasers >= MANY_TEASERS && linkedText > textLength;
}
