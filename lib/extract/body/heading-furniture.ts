// What stands in a heading and is none of its words: anchors to itself, buttons to copy its address or to edit it.
import { says } from '../../language/says';

const LONGEST = 30;
const SIGNS = /^[¶#§🔗⚓\s\u200b[\]［］【】]*$/u;
const NAMED = '.mw-editsection,.headerlink,.anchorjs-link,.hash-link';

export function removeFurniture(heading: Element): void {
  // A heading that unfolds something is a button, and all of it is its words.
  const all = (heading.textContent ?? '').trim();
  for (const part of heading.querySelectorAll('a,button,span'))
    if (isFurniture(part) && (part.textContent ?? '').trim() !== all) part.remove();
}

function isFurniture(part: Element): boolean {
  const text = (part.textContent ?? '').trim();
  if (text.length > LONGEST || part.querySelector('img,math')) return false;
  if (part.localName === 'button' || part.matches(NAMED)) return true;
  const ownAnchor = part.localName === 'a' && (part.getAttribute('href') ?? '').startsWith('#');
  if (SIGNS.test(text)) return ownAnchor;
  return says('headingTool').test(text.replace(/^[[［【]|[\]］】]$/g, ''));
}
