// Takes out paragraphs, headings and list items that are nothing but a link to another story.
import type { BodyLine, BodyLines } from '../body-lines';
import { isLinkLine } from './remove-phrases';

const STAGE = 'remove-link-lines';
/** A linked line this short may be a name or a source in its own line. */
const MIN_SIZE = 12;

export function removeLinkLines(body: BodyLines): void {
  const gone = body.lines.filter((line) => isLinkLine(line) && isOtherStory(line));
  // A list of references is an article's own when links are all it holds.
  if (gone.length > body.lines.length * 0.6) return;
  body.takeOut(gone, { kind: 'related', stage: STAGE, reason: 'nothing but a link' });
}

function isOtherStory(line: BodyLine): boolean {
  return (
    line.measure.size >= MIN_SIZE &&
    line.tag !== 'td' &&
    line.tag !== 'th' &&
    line.tag !== 'figcaption'
  );
}
