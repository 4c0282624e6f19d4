// A player, a post or a map that another site shows in the page: what it is and where it leads. Nothing of it is loaded.
import { oneLine } from '../../text/collapse-space';
import { cleanLink } from '../../url/clean-link';
import { isWeb } from '../../url/host';
import { EMBED_RULES, type EmbedKind, type EmbedRule, IN_PATH } from '../rules/embeds';

export const PLAYERS: ReadonlySet<string> = new Set('iframe video audio embed object'.split(' '));
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
  if (!PLAYERS.has(name)) return null;
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
  if (!isWeb(href) || isSmall(element)) return null;
  const title = titleOf(element);
  const plain = withoutScheme(href).slice(0, MAX_PLAIN);
  for (const rule of EMBED_RULES) {
    const own = readOwn(rule, plain, href);
    if (own !== null) return { kind: rule.kind, title, poster: '', href: own };
  }
  const names = `${plain.slice(0, 200)} ${title} ${element.id} ${element.getAttribute('class') ?? ''}`;
  if (!element.hasAttribute('allowfullscreen') || ADS.test(names)) return null;
  return { kind: 'frame', title, poster: '', href };
}

const MAX_PLAIN = 500;
const IN_FRONT = ['www.', 'm.'];

function withoutScheme(address: string): string {
  const plain = address.slice(address.indexOf('//') + 2);
  const front = IN_FRONT.find((name) => plain.startsWith(name)) ?? '';
  return plain.slice(front.length);
}

/** The letters of a number as players have them. */
const NUMBER = /^[\w=-]{3,}/;

/** The page on which it stands alone; null where the rule is not about this address. */
function readOwn({ at, id, page }: EmbedRule, plain: string, href: string): string | null {
  const beginning = at.split(' ').find((start) => beginsWith(plain, start));
  if (beginning === undefined) return null;
  if (id === undefined || page === undefined) return href;
  const said = id === IN_PATH ? plain.slice(beginning.length) : new URL(href).searchParams.get(id);
  const number = NUMBER.exec(said ?? '')?.[0];
  return number ? page.replace('$0', beginning).replace('$1', number) : null;
}

/** Letters that a star may stand for: `com`, `co.uk`. */
const LONGEST_END = 6;

function beginsWith(plain: string, start: string): boolean {
  const star = start.indexOf('*');
  if (star < 0) return plain.startsWith(start);
  if (!plain.startsWith(start.slice(0, star))) return false;
  const at = plain.indexOf(start.slice(star + 1), star);
  return at > star && at <= star + LONGEST_END;
}

const titleOf = (element: Element) =>
  element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '';

function isSmall(element: Element): boolean {
  return ['width', 'height'].some((side) => {
    const value = (element.getAttribute(side) ?? '').replace('px', '');
    return value !== '' && Number(value) < MIN_SIDE;
  });
}

/** The body of a frame that the site itself fills with words; null for any other. */
export function readOwnFrame(element: Element, url: string): Element | null {
  const src = cleanLink(element.getAttribute('src') ?? '', url);
  if (!isWeb(src) || !isSameOrigin(src, url)) return null;
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
