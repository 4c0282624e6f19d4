// Where the words of a field stand in a text, where its rule does not say: most texts are opened by them.
import type { LineKind, SaysField, WordRule, WordRules } from './language-pack';

type Shape = 'opens' | 'is' | 'holds' | 'closes';

const SHAPES: Partial<Record<Shape, readonly (SaysField | LineKind)[]>> = {
  is: [
    'share',
    'reading-bar',
    'end-mark',
    'ad',
    'navigation',
    'pager',
    'gallery',
    'and',
    'atPlace',
    'particle',
    'notName',
    'agency',
    'dateLabel',
    'weekday',
    'firstPublisher',
    'poster',
    'house',
    'noSource',
    'glued',
    'idle',
    'unfold',
    'summaryLabel',
    'minutes',
    'label',
    'tailLink',
    'aboutAuthor',
    'headingTool',
    'notFoundTitle',
    'buy',
    'readOn',
    'nextPage',
    'previousPage',
  ],
  holds: [
    'newsletter',
    'noNameHolds',
    'reporter',
    'updated',
    'published',
    'footer',
    'sourceLabel',
    'ownSource',
    'partSource',
    'tagLabel',
    'afterSource',
    'blog',
    'ownAccount',
    'enacting',
    'galleryTitle',
    'listTitle',
    'searchTitle',
    'login',
    'paywall',
    'appOnly',
    'feed',
    'pagerWord',
    'action',
  ],
  closes: [
    'place',
    'workplace',
    'office',
    'channel',
    'awaitsValue',
    'ownBlog',
    'enacted',
    'skipEnd',
    'unfinished',
  ],
};

const shapes = new Map<string, Shape>();
for (const shape of Object.keys(SHAPES) as Shape[])
  for (const field of SHAPES[shape] ?? []) shapes.set(field, shape);

/** The rules of a field, each with the shape that its words have. */
export const rulesOf = (field: SaysField | LineKind, rules: WordRules = []): WordRule[] =>
  [rules]
    .flat()
    .map((rule) => (typeof rule === 'string' ? { [shapes.get(field) ?? 'opens']: rule } : rule));
