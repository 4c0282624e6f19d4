// A player, a post or a map that another site shows in the page: what it is and where it leads. Nothing of it is loaded.
import { oneLine } from '../../text/collapse-space';
import { cleanLink } from '../../url/clean-link';
import { EMBED_RULES, type EmbedKind } from '../rules/embeds';

const ELEMENTS = new Set(['iframe', 'video', 'audio', 'embed', 'object']);
const MAX_TITLE = 120;
/** Smaller frames count visitors or show buttons, px. */
const MIN_SIDE = 100;
const ADS =
  /\bads?\b|advert|banner|doubleclick|syndication|taboola|outbrain|recaptcha|consent|cookie/i;

interface Embed {
  kind: EmbedKind;
  href: string;
  title: string;
  poster: string;
}

/** An empty <figure> that says what stood here; null for what is nothing to a reader. */
export function readEmbed(
  element: Element,
  name: string,
  { target, url }: { target: Document; url: string },
): Element | null {
  if (!ELEMENTS.has(name)) return null;
  const embed =
    name === 'video' || name === 'audio' ? readMedia(element, name, url) : readFrame(element, url);
  if (!embed?.href) return null;
  const figure = target.createElement('figure');
  figure.setAttribute('data-embed', embed.kind);
  figure.setAttribute('data-href', embed.href);
  figure.setAttribute(
    'data-title',
    oneLine(embed.title.slice(0, MAX_TITLE * 2)).slice(0, MAX_TITLE),
  );
  if (embed.poster) figure.setAttribute('data-poster', embed.poster);
  return figure;
}

/** Plays on its own page alone: its address is often good for one visit. */
function readMedia(element: Element, kind: 'video' | 'audio', url: string): Embed {
  return {
    kind,
    href: cleanLink(url),
    title: titleOf(element),
    poster: element.getAttribute('poster') ?? '',
  };
}

function readFrame(element: Element, url: string): Embed | null {
  const address = ['src', 'data-src', 'data-lazy-src', 'data']
    .map((name) => element.getAttribute(name))
    .find(Boolean);
  const href = cleanLink(address ?? '', url);
  if (!/^https?:/.test(href) || isSmall(element)) return null;
  const title = titleOf(element);
  const plain = href.replace(/^https?:\/\/(?:www\.|m\.)?/, '').slice(0, 500);
  for (const { kind, address: pattern, page } of EMBED_RULES) {
    const found = pattern.exec(plain);
    if (found)
      return {
        kind,
        title,
        poster: '',
        href: page?.replace(/\$(\d)/g, (_, n) => found[n] ?? '') ?? href,
      };
  }
  const names = `${plain.slice(0, 200)} ${title} ${element.id} ${element.getAttribute('class') ?? ''}`;
  if (!element.hasAttribute('allowfullscreen') || ADS.test(names)) return null;
  return { kind: 'frame', title, poster: '', href };
}

const titleOf = (element: Element) =>
  element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '';

function isSmall(element: Element): boolean {
  return ['width', 'height'].some((side) => {
    const value = element.getAttribute(side) ?? '';
    return /^\d+(?:px)?$/.test(value) && Number.parseInt(value, 10) < MIN_SIDE;
  });
}

/** The body of a frame that the site itself fills with words; null for any other. */
export function readOwnFrame(element: Element, url: string): Element | null {
  const src = cleanLink(element.getAttribute('src') ?? '', url);
  if (!/^https?:/.test(src) || !isSameOrigin(src, url)) return null;
  try {
    const body = (element as HTMLIFrameElement).contentDocument?.body;
    return body?.textContent?.trim() ? body : null;
  } catch {
    return null;
  }
}

const isSameOrigin = (a: string, b: string) =>
  URL.canParse(b) && new URL(a).origin === new URL(b).origin;

/** A frame with more text than this is no figure; UTF-16 units. */
const MAX_FIGURE = 2000;

/** A frame that the site fills itself, as a box of the page; a small one under its title. */
export function buildFrameBox(body: Element, frame: Element, target: Document) {
  const title = frame.getAttribute('title') ?? '';
  const isFigure = title !== '' && (body.textContent ?? '').length < MAX_FIGURE;
  const box = target.createElement(isFigure ? 'figure' : 'div');
  for (const name of ['id', 'class']) box.setAttribute(name, frame.getAttribute(name) ?? '');
  const caption = isFigure ? target.createElement('figcaption') : null;
  if (caption) {
    // Named as sites name theirs, so that it is told for one.
    caption.className = 'caption';
    caption.textContent = title;
  }
  return { box, caption };
}
