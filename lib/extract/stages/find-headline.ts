// The element that shows the article's title: the anchor for where the article begins.
import { BLOCKS } from '../rules/elements';
import type { WorkingCopy } from '../working-copy';

const squash = (text: string) => text.replace(/[\s\u3000]+/g, '').toLowerCase();
const CANDIDATES = 'h1,h2,h3,h4,h5,[class*="title" i],[id*="title" i],[class*="headline" i]';
const MAX_TITLE = 300;
const MAX_CANDIDATES = 400;

function titlesOf(copy: WorkingCopy): string[] {
  const page = copy.document;
  const meta = page.querySelector('meta[property="og:title"],meta[name="twitter:title"]');
  const titles = [
    meta?.getAttribute('content') ?? '',
    page.querySelector('title')?.textContent ?? '',
  ];
  return titles
    .map((title) => squash(title.slice(0, MAX_TITLE)))
    .filter((title) => title.length > 3);
}

/** The first heading whose words are (the beginning of) the document's title; else the only h1; null when neither. */
export function findHeadline(copy: WorkingCopy): Element | null {
  const titles = titlesOf(copy);
  const found = [...copy.document.body.querySelectorAll(CANDIDATES)].slice(0, MAX_CANDIDATES);
  let best: Element | null = null;
  let bestLength = 3;
  for (const element of found) {
    const size = copy.about(element)?.size ?? 0;
    if (size < 4 || size > 2 * MAX_TITLE) continue;
    const text = squash(element.textContent ?? '');
    if (
      text.length > bestLength &&
      titles.some((title) => title.includes(text) || text.includes(title))
    ) {
      best = element;
      bestLength = text.length * 1.2;
    }
  }
  return best ?? onlyHeadingOne(copy.document);
}

function onlyHeadingOne(page: Document): Element | null {
  const headings = page.getElementsByTagName('h1');
  return headings.length === 1 ? (headings[0] as Element) : null;
}

const OPENING_SIZE = 60;

/** The first paragraph in reading order after the headline: prose, not links. */
export function findOpening(copy: WorkingCopy, headline: Element): Element | null {
  const walker = copy.document.createTreeWalker(copy.document.body, 1);
  walker.currentNode = headline;
  for (let at = walker.nextNode() as Element | null; at; at = walker.nextNode() as Element | null) {
    const measure = copy.about(at);
    if (!measure || measure.hasBlock || !BLOCKS.has(at.localName)) continue;
    if (measure.prose < OPENING_SIZE || measure.linkSize > measure.size * 0.3) continue;
    if (!isHidden(at)) return at;
  }
  return null;
}

function isHidden(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden') || /display\s?:\s?none/i.test(at.getAttribute('style') ?? ''))
      return true;
  }
  return false;
}
