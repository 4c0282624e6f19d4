// A thread as a body: what was written in each post, under a line that says who wrote it and when.
import type { WorkingCopy } from '../snapshot/working-copy';
import type { Post } from './find-posts';
import type { RatedPage } from './rated-page';

/** The class of the line above a post that we say who wrote it with. */
export const POST_HEAD = 'qy-post-head';
/** A button or a menu in a post has no more prose than this; in units of `Measure.size`. */
const MAX_CLUTTER = 30;

/** By the number of the box: whether it is kept. */
export function keepPosts({ boxes, suspicions }: RatedPage, posts: readonly Post[]): boolean[] {
  const bodies = new Set(posts.map(({ body }) => body));
  const isKept: boolean[] = [];
  for (const box of boxes) {
    const isWritten = bodies.has(box) || (box.outer !== null && isKept[box.outer.at] === true);
    const isClutter = suspicions.has(box.element) && box.measure.prose < MAX_CLUTTER;
    isKept.push(isWritten && (bodies.has(box) || !isClutter));
  }
  return isKept;
}

/** Puts the head of each post above it. Returns the elements that hold a post's blocks, its head among them, with the post. */
export function addPostHeads(copy: WorkingCopy, posts: readonly Post[]): Map<Element, Post> {
  const owners = new Map<Element, Post>();
  for (const post of posts) {
    const { element } = post.body;
    owners.set(element, post);
    const head = buildHead(copy.document, post);
    if (!head) continue;
    owners.set(head, post);
    element.prepend(head);
  }
  return owners;
}

function buildHead(page: Document, { author, time, shownTime }: Post): Element | null {
  if (!author && !shownTime) return null;
  const head = page.createElement('p');
  head.className = POST_HEAD;
  const name = page.createElement('strong');
  name.textContent = author;
  const stamp = page.createElement('time');
  stamp.textContent = shownTime;
  if (time) stamp.setAttribute('datetime', time);
  head.append(name, ' ', stamp);
  return head;
}
