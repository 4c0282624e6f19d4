// The comment that the publishing system of several Chinese portals leaves in the body:
// <!--enpproperty <articleid>…</articleid><date>2024-05-13 08:49:21.0</date><author></author><title>…</title>…/enpproperty-->
import { SHOW_COMMENT } from '../../dom-numbers';
import { BYLINE_CAP, cleanText } from '../../text/clean-text';
import { type Facts, noFacts } from './facts';

const MAX_COMMENTS = 400;
const MAX_LENGTH = 20_000;

/** Facts of the first `enpproperty` comment; empty facts when there is none. */
export function readPortalComment(copy: Document): Facts {
  const facts = noFacts('portal-comment');
  const walker = copy.createTreeWalker(copy, SHOW_COMMENT);
  for (let i = 0; i < MAX_COMMENTS && walker.nextNode(); i++) {
    const data = (walker.currentNode as Comment).data;
    if (!data.trimStart().startsWith('enpproperty') || data.length > MAX_LENGTH) continue;
    facts.title = textIn(data, 'title');
    facts.published = textIn(data, 'date');
    const author = textIn(data, 'author');
    facts.authors = author === '' ? [] : [author];
    facts.source = textIn(data, 'sitename') === '' ? '' : textIn(data, 'source');
    break;
  }
  return facts;
}

function textIn(data: string, name: string): string {
  const start = data.indexOf(`<${name}>`);
  const end = data.indexOf(`</${name}>`, start);
  return start < 0 || end < 0
    ? ''
    : cleanText(data.slice(start + name.length + 2, end), BYLINE_CAP);
}
