// What names, tags and roles say about a box and the boxes around it: for each kind of mark, how much of the page's prose the smallest
// box holds that carries it. A wrapper of the whole page called “sidebar-left” says nothing; a box of three lines called “related” does.
import type { RemovalKind } from '../../article';
import type { NameRule } from '../rules/clutter';
import { isNamed } from '../rules/find-names';
import type { Box } from './list-text-blocks';
import type { Suspicion } from './suspect-boxes';

/** In the order of their numbers. */
export const MARKS = [
  'comments',
  'related',
  'teasers',
  'tools',
  'prompt',
  'tags',
  'navigation',
  'notes',
  'hidden',
  'content',
  'article',
  'main',
  'aside',
  'header',
  'footer',
  'nav',
  'section',
  'list',
  'articleBody',
  'links',
  'rows',
  'otherArticle',
] as const;
export type Mark = (typeof MARKS)[number];

const OF_KIND: Partial<Record<RemovalKind, Mark>> = {
  comments: 'comments',
  related: 'related',
  'hot-list': 'teasers',
  share: 'tools',
  ad: 'tools',
  player: 'tools',
  gallery: 'tools',
  mood: 'tools',
  prompt: 'prompt',
  tags: 'tags',
  pager: 'tags',
  breadcrumb: 'tags',
  navigation: 'navigation',
  disclaimer: 'notes',
  boilerplate: 'notes',
  hidden: 'hidden',
};
const OF_TAG: Readonly<Record<string, Mark>> = {
  article: 'article',
  main: 'main',
  aside: 'aside',
  header: 'header',
  footer: 'footer',
  nav: 'nav',
  section: 'section',
  ul: 'list',
  ol: 'list',
  dl: 'list',
};
const OF_ROLE: Readonly<Record<string, Mark>> = {
  article: 'article',
  main: 'main',
  complementary: 'aside',
  banner: 'header',
  contentinfo: 'footer',
  navigation: 'nav',
};

const OF_SUSPICION: Partial<Record<Suspicion['by'], Mark>> = {
  links: 'links',
  rows: 'rows',
  'other-article': 'otherArticle',
};

/** No box around carries the mark. */
const ABSENT = 2;
const NUMBER_OF = new Map<Mark, number>(MARKS.map((mark, i) => [mark, i]));

/** For each mark, in order. */
export type Shares = readonly number[];

/** By the number of the box: the share of the page's prose for each mark, 2 where there is none. `named` has the rules that names call up. */
export function readMarks(
  boxes: readonly Box[],
  suspicions: ReadonlyMap<Element, Suspicion>,
  named: readonly (readonly NameRule[])[],
): Shares[] {
  const prose = boxes[0]?.measure.prose || 1;
  const shares: Shares[] = [];
  for (const { element, measure, outer, at } of boxes) {
    const around = outer ? (shares[outer.at] as Shares) : NO_MARKS;
    const marks = marksOf(element, named[at] as readonly NameRule[]);
    const by = suspicions.get(element)?.by;
    const suspected = by && OF_SUSPICION[by];
    if (suspected) marks.push(suspected);
    shares.push(marks.length > 0 ? addMarks(around, marks, measure.prose / prose) : around);
  }
  return shares;
}

const NO_MARKS: Shares = MARKS.map(() => ABSENT);

function addMarks(around: Shares, marks: readonly Mark[], share: number): Shares {
  const own = around.slice();
  for (const mark of marks) {
    const i = NUMBER_OF.get(mark) as number;
    own[i] = Math.min(own[i] as number, share);
  }
  return own;
}

function marksOf(element: Element, named: readonly NameRule[]): Mark[] {
  const marks: Mark[] = [];
  for (const { kind, when } of named) {
    const mark = kind === 'related' && when === 'links' ? 'teasers' : OF_KIND[kind];
    if (mark) marks.push(mark);
  }
  if (isNamed('content', element)) marks.push('content');
  const tag = OF_TAG[element.localName];
  if (tag) marks.push(tag);
  const role = OF_ROLE[element.getAttribute('role') ?? ''];
  if (role) marks.push(role);
  if (element.getAttribute('itemprop') === 'articleBody') marks.push('articleBody');
  return marks;
}
