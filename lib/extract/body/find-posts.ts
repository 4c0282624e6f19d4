// The posts of a thread, by their template: boxes of one make, each beside somebody's name and a time.  Comments under an article are built so too, but there the page begins with the article.
import type { Box } from './list-text-blocks';
import type { RatedPage } from './rated-page';
import { type PostHead, readPostHead, type ThreadPage } from './read-post-head';

export interface Post extends PostHead {
  /** Holds what was written. */
  body: Box;
}

const FEWEST = 2;
const MOST = 1000;
/** Of all posts, how many must be signed. */
const SIGNED = 0.6;
/** What is likely an article in the posts, to what is beside them. */
const MAIN = 0.5;
/** Of two templates that hold about the same prose, the smaller boxes are the posts. */
const SAME_PROSE = 0.85;

/** The posts in reading order; none when the page is no thread. */
export function findPosts(thread: ThreadPage, page: RatedPage): Post[] {
  const threads = groupBoxes(page.boxes)
    .map((bodies) => readThread(thread, bodies))
    .filter((posts) => posts.length >= FEWEST)
    .filter((posts) => isMainMatter(posts, page));
  const most = Math.max(0, ...threads.map(proseOf));
  const likely = threads.filter((posts) => proseOf(posts) >= most * SAME_PROSE);
  likely.sort((a, b) => sizeOf(a) - sizeOf(b));
  return likely[0] ?? [];
}

/** The page begins with a post, or reads like an article in its posts rather than beside them. */
function isMainMatter(
  posts: readonly Post[],
  { opening, boxes, blocks, odds }: RatedPage,
): boolean {
  if (!opening || posts.some(({ body }) => body.element.contains(opening))) return true;
  const bodies = new Set(posts.map(({ body }) => body));
  const isWritten: boolean[] = [];
  for (const box of boxes)
    isWritten.push(bodies.has(box) || (box.outer !== null && isWritten[box.outer.at] === true));
  let [inside, beside] = [0, 0];
  blocks.forEach(({ box, own }, i) => {
    const likely = own.prose / (1 + Math.exp(-(odds[i] as number)));
    if (isWritten[box.at]) inside += likely;
    else beside += likely;
  });
  return inside > beside * MAIN;
}

const proseOf = (posts: readonly Post[]) =>
  posts.reduce((sum, { body }) => sum + body.measure.prose, 0);
const sizeOf = (posts: readonly Post[]) =>
  posts.reduce((sum, { body }) => sum + body.measure.size, 0);

/** Boxes of one name that do not stand in one another, by the name. */
function groupBoxes(boxes: readonly Box[]): Box[][] {
  const groups = new Map<string, Box[]>();
  for (const box of boxes) {
    const name = nameOf(box.element);
    if (!name) continue;
    const group = groups.get(name);
    if (!group) groups.set(name, [box]);
    else if (!isInside(box, group.at(-1) as Box) && group.length < MOST) group.push(box);
  }
  return [...groups.values()].filter(
    (group) => group.length >= FEWEST && group.some(({ measure }) => measure.prose > 0),
  );
}

const MAX_NAME = 120;

/** Tag and classes, numbers apart; '' for what has no name. */
function nameOf({ localName, className, id }: Element): string {
  if (!className && !/\d/.test(id)) return localName === 'article' ? localName : '';
  const name = className || id;
  return `${localName}.${name.slice(0, MAX_NAME).replace(/\d{1,12}/g, '')}`;
}

function isInside(box: Box, outer: Box): boolean {
  let at: Box | null = box;
  while (at && at.at > outer.at) at = at.outer;
  return at === outer;
}

function readThread(thread: ThreadPage, bodies: readonly Box[]): Post[] {
  const places = placesOf(bodies);
  const posts = bodies.map((body, i) => ({
    body,
    ...readPostHead(thread, body.element, (places[i] as Box).element),
  }));
  const signed = posts.filter(({ author, time }) => author !== '' && time !== '');
  return signed.length >= Math.max(FEWEST, posts.length * SIGNED) ? posts : [];
}

/** For each body the widest box around it that holds no other. */
function placesOf(bodies: readonly Box[]): Box[] {
  const counts = new Map<Box, number>();
  for (const body of bodies)
    for (let at: Box | null = body; at; at = at.outer) counts.set(at, (counts.get(at) ?? 0) + 1);
  return bodies.map((body) => {
    let place = body;
    while (place.outer && counts.get(place.outer) === 1) place = place.outer;
    return place;
  });
}
