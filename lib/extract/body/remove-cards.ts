// Takes out teaser cards in the body: a picture and a title that link to the same other story, whatever is said between them.

import { SHOW_COMMENT } from '../../dom-numbers';
import { withoutQuery } from '../../url/host';
import { leadsWithin } from '../snapshot/own-sites';
import type { WorkingCopy } from '../snapshot/working-copy';
import { isTitle, MAX_LINKS } from './teaser-list';

/** A card is no larger; in units of `Measure.size`. */
const MAX_CARD = 900;
const REACH = 5;
const MAX_CARDS = 60;
/** Where cards are this much of the prose, they are what the article is: a list of places, of dishes. */
const MAX_SHARE = 0.3;
const PICTURE_ADDRESS = /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)|^#|^javascript:/i;

export function removeCards(copy: WorkingCopy, root: Element, headline: Element | null): void {
  const cards = new Set<Element>();
  for (const picture of [...root.querySelectorAll('a[href] img')].slice(0, MAX_CARDS)) {
    const card = findCard(copy, picture, root);
    if (card && !card.contains(headline)) cards.add(card);
  }
  const proseOf = (element: Element) => copy.about(element)?.prose ?? 0;
  const prose = [...cards].reduce((sum, card) => sum + proseOf(card), 0);
  if (prose > proseOf(root) * MAX_SHARE) return;
  for (const card of cards)
    copy.remove(card, {
      kind: 'related',
      reason: 'picture and title of another story',
    });
}

/** The box around a linked picture that also holds the story's title, linked to the same address. */
function findCard(copy: WorkingCopy, picture: Element, root: Element): Element | null {
  const link = picture.closest('a[href]');
  const href = link?.getAttribute('href') ?? '';
  if (!link || PICTURE_ADDRESS.test(href) || !leadsWithin(link, copy.ownSites)) return null;
  // The page's own address: its picture, not another story's.
  if (withoutQuery(copy.url).endsWith(withoutQuery(href))) return null;
  let box = link.parentElement;
  for (let i = 0; i < REACH && box && box !== root; i++) {
    const measure = copy.about(box);
    if (!measure || measure.size > MAX_CARD || measure.links > MAX_LINKS) return null;
    const links = [...box.getElementsByTagName('a')];
    if (links.some((a) => a.getAttribute('href') !== href)) return null;
    if (links.some((a) => a !== link && isTitle(a)) || lostTitle(copy, box)) return box;
    box = box.parentElement;
  }
  return null;
}

/** Its title was a box of links and went before. */
function lostTitle(copy: WorkingCopy, box: Element): boolean {
  const walker = copy.document.createTreeWalker(box, SHOW_COMMENT);
  for (let mark = walker.nextNode(); mark; mark = walker.nextNode())
    if (copy.marks.get(mark)?.kind === 'related') return true;
  return false;
}
