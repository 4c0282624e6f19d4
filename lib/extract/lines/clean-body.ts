// What the stages leave of a page: the lines of its article, and what was read from those that went.
import type { Credit } from '../../article';
import type { Post } from '../body/find-posts';
import type { BodyLine, BodyLines } from './body-lines';

export interface CleanBody {
  body: BodyLines;
  credits: Credit[];
  /** Its paragraphs that sum up other pages. */
  summaries: ReadonlySet<BodyLine>;
  /** Elements of the copy that hold a post of a thread. */
  posts: ReadonlyMap<Element, Post>;
}
