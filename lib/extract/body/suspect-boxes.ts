// What speaks against a box, whatever it holds: hidden, a landmark, a name, a heap of links, rows of other stories, another article. Suspicion only:
// how much of it reads like the article decides (cut-tree.ts).
import type { RemovalKind } from '../../article';
import { LANDMARK_ROLES, LANDMARK_TAGS, type NameRule } from '../rules/clutter';
import { HEADINGS } from '../rules/elements';
import { linkDensity } from '../snapshot/measure';
import { isOwnLink } from '../snapshot/own-sites';
import { type CopiedElement, WorkingCopy } from '../snapshot/working-copy';
import { findContainer } from './find-container';
import type { Veil } from './find-veiled';
import { speakingRules } from './speaking-names';
import { isFeed, isTeaserList } from './teaser-list';

export interface Suspicion {
  kind: RemovalKind;
  /** Which rule spoke, in a few plain words. */
  reason: string;
  /** What kind of evidence it is. */
  by: 'veil' | 'landmark' | 'name' | 'links' | 'rows' | 'other-article';
}

export interface PageToJudge {
  copy: WorkingCopy;
  headline: Element | null;
  /** The first paragraph after the headline. */
  opening: Element | null;
  veiled: ReadonlyMap<Element, Veil>;
}

interface Candidate {
  element: Element;
  measure: CopiedElement;
  isBlock: boolean;
  /** What its names call up. */
  rules: readonly NameRule[];
}

/** Judges elements of one page: the first rule that speaks says what is suspected. */
export class BoxJudge {
  /** One stays: see WorkingCopy. */
  static readonly kept = new BoxJudge({
    ...{ copy: WorkingCopy.kept, headline: null, opening: null, veiled: new Map() },
  });

  private readonly prose: number;
  /** Holds the article, as far as can be told before its body is found. */
  private readonly container: Element | null;

  constructor(private readonly page: PageToJudge) {
    const { copy, headline, opening } = page;
    const { body } = copy.document;
    this.prose = copy.about(body)?.prose ?? 0;
    this.container = findContainer(copy, headline, opening);
  }

  /** @param named the rules that the names of the element call up */
  judge(element: Element, named?: readonly NameRule[]): Suspicion | null {
    const measure = this.page.copy.about(element);
    if (!measure) return null;
    const isBlock = measure.isBlock || measure.hasBlock;
    const rules = named ?? speakingRules(element, measure);
    const candidate = { element, measure, isBlock, rules };
    return (
      this.judgeVeil(candidate) ??
      this.judgeLandmark(candidate) ??
      this.judgeName(candidate) ??
      this.judgeLinks(candidate) ??
      this.judgeRows(candidate) ??
      this.judgeOtherArticle(candidate)
    );
  }

  /** Where the article is sure to begin. */
  private holdsBeginning(element: Element): boolean {
    const { headline, opening } = this.page;
    return (
      (headline !== null && element.contains(headline)) ||
      (opening !== null && element.contains(opening))
    );
  }

  private judgeVeil({ element }: Candidate): Suspicion | null {
    const reason = this.page.veiled.get(element);
    return reason ? { kind: 'hidden', reason, by: 'veil' } : null;
  }

  private judgeLandmark({ element, isBlock }: Candidate): Suspicion | null {
    if (!isBlock) return null;
    const { localName } = element;
    const role = element.getAttribute('role') ?? '';
    const kind = LANDMARK_TAGS[localName] ?? LANDMARK_ROLES[role];
    // The foot of a picture or a quotation says whose it is (HTML, 4.3.8).
    if (!kind || (localName === 'footer' && element.closest('figure,blockquote'))) return null;
    return {
      kind,
      reason: `landmark ${LANDMARK_TAGS[localName] ? localName : role}`,
      by: 'landmark',
    };
  }

  private judgeName(candidate: Candidate): Suspicion | null {
    const rule = candidate.rules.find((r) => speaks(r, candidate));
    return rule ? { kind: rule.kind, reason: `named ${rule.kind}`, by: 'name' } : null;
  }

  private judgeLinks({ element, measure, isBlock }: Candidate): Suspicion | null {
    if (!isBlock || !measure.hasBlock) return null;
    if (measure.links < 3 || linkDensity(measure) < 0.6 || isTableOfFacts(element)) return null;
    if (measure.prose > measure.size * 0.2 || this.holdsBeginning(element)) return null;
    if (!leadsHome(element, this.page.copy)) return null;
    return { kind: 'related', reason: 'mostly links', by: 'links' };
  }

  private judgeRows({ element, measure }: Candidate): Suspicion | null {
    const { copy, opening } = this.page;
    if (!measure.hasBlock || !opening || this.holdsBeginning(element)) return null;
    if (isTableOfFacts(element)) return null;
    if (!opening.parentElement?.contains(element) && isFeed(copy, element))
      return { kind: 'hot-list', reason: 'a feed of flashes', by: 'rows' };
    const inside = this.container === null || this.container.contains(element);
    const isMuch =
      measure.prose > this.prose * MAX_INSIDE && this.prose - measure.prose < MUCH_BESIDE;
    if (measure.links < 3 || (inside && isMuch)) return null;
    return isTeaserList(copy, element, { boxed: inside })
      ? { kind: 'related', reason: 'headlines of other stories', by: 'rows' }
      : null;
  }

  /** Pages that scroll on put the next article below, headline and all. */
  private judgeOtherArticle({ element }: Candidate): Suspicion | null {
    if (element.localName !== 'article' || this.holdsBeginning(element)) return null;
    const own = this.page.headline?.closest('article') ?? this.container?.closest('article');
    if (!own || own.contains(element)) return null;
    if (!element.querySelector('h1,h2,h3')) return null;
    return { kind: 'other', reason: 'another article', by: 'other-article' };
  }
}

/** Inside the body a list of teasers may be what the article is about: then it is much of the prose, and little else is said. */
const MAX_INSIDE = 0.3;
const MUCH_BESIDE = 1200;

/** Running text may be named keyword or card and still be words of a sentence. */
const INLINE_KINDS = new Set<RemovalKind>(['hidden', 'share', 'ad']);
const INLINE_SIZE = 40;

/** A card of what is embedded stands in a box named after its player or its network. */
const EMBED_KINDS = new Set<RemovalKind>(['player', 'share']);

function speaks(rule: NameRule, { measure, element, isBlock }: Candidate): boolean {
  if (EMBED_KINDS.has(rule.kind) && measure.size === 0 && element.querySelector('[data-embed]'))
    return false;
  if (!isBlock && (!INLINE_KINDS.has(rule.kind) || measure.size > INLINE_SIZE)) return false;
  if (rule.when === 'links') return measure.links > 0 && linkDensity(measure) > 0.3;
  if (rule.when === 'sure') return true;
  // What a heading is called is how it looks or where it points: “edTag”, “header-anchor”.
  if (isHeading(element) && linkDensity(measure) < 0.5 && rule.kind !== 'hidden') return false;
  // An embedded post stands in a box named after its network or its player.
  return measure.prose < 30 || !element.getElementsByTagName('blockquote').length;
}

/** A heading, or a box around nothing else. */
const isHeading = ({ localName, firstElementChild: first, childElementCount }: Element): boolean =>
  HEADINGS.has(localName) || (childElementCount === 1 && HEADINGS.has(first!.localName));

/** Part of a table with headings of its own: what it links is what it is about. */
export const isTableOfFacts = (element: Element): boolean =>
  TABLE_PARTS.has(element.localName) && element.closest('table')?.querySelector('th') != null;
const TABLE_PARTS = new Set(['table', 'tbody', 'tr', 'td', 'th']);

const SAMPLE = 12;

/** Lists of links to other sites are references or shops; teasers and menus lead to the site itself. */
function leadsHome(element: Element, copy: WorkingCopy): boolean {
  const links = element.getElementsByTagName('a');
  const count = Math.min(links.length, SAMPLE);
  let home = 0;
  for (let i = 0; i < count; i++) {
    if (isOwnLink(links[i] as Element, copy.ownSites)) home++;
  }
  return home * 2 >= count;
}
