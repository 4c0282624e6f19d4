// Takes out what stands between the posts of a thread and is nobody's: counters, buttons, ranks.
import type { Post } from '../body/find-posts';
import type { BodyLine, BodyLines } from './body-lines';

export function removeUnsigned(body: BodyLines, posts: ReadonlyMap<Element, Post>): void {
  const loose = body.lines.filter((line) => !postOf(line, posts));
  body.remove(loose, { kind: 'other', reason: 'between the posts' });
}

/** The post that a line stands in. */
export function postOf({ source }: BodyLine, posts: ReadonlyMap<Element, Post>): Post | null {
  for (let at = source; at; at = at.parentElement) {
    const post = posts.get(at);
    if (post) return post;
  }
  return null;
}
