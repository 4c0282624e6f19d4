// File names that every system takes, made from what the article is called and when it appeared.
import type { Article } from '../article';
import { cleanLine } from '../text/clean-text';

/** Not allowed by Windows or with a meaning somewhere; control characters go before, by `cleanLine`. */
const FORBIDDEN = /[\\/:*?"<>|]+/g;
/** Device names of Windows, with or without an extension; blanks before the dot do not count there. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)/i;
/** Characters without ink that no script needs in a name: fillers of Hangul and Braille, direction marks, variation selectors of text. */
const FILLERS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is looked for by itself
  /[\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200e\u200f\u2061-\u2065\u206a-\u206f\u2800\u3164\ufe00-\ufe0e\uffa0\ufff0-\ufffb]|\udb40[\udc80-\udfff]|\ud834[\udd73-\udd7a]/g;
const MAX_CODE_POINTS = 100;
const MAX_BYTES = 200;
const FALLBACK = 'article';

/** `name` made safe, with `extension` (without its dot) behind it: at most 100 code points and 200 bytes in UTF-8. */
export function buildFileName(name: string, extension: string): string {
  const ending = extension.replace(/[^a-z0-9]/gi, '').slice(0, 10);
  const room = {
    points: MAX_CODE_POINTS - ending.length - 1,
    bytes: MAX_BYTES - ending.length - 1,
  };
  const seen = cleanLine(name.replace(FILLERS, '')).normalize('NFC');
  const safe = trimEnds(seen.replace(FORBIDDEN, '-'));
  const named = RESERVED.test(safe) ? `_${safe}` : safe;
  return `${trimEnds(cutTo(named, room)) || FALLBACK}.${ending}`;
}

/** “2024-07-27 标题.md”; without the date when it is not known. */
export function nameFile(
  article: Pick<Article, 'title' | 'publishedTime'>,
  extension: string,
): string {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(article.publishedTime)?.[0] ?? '';
  return buildFileName(
    [date, cleanLine(article.title) || FALLBACK].filter(Boolean).join(' '),
    extension,
  );
}

const EDGES = /[.\s\u200c\u200d]/;

/** Windows drops dots and spaces at the end, Unix hides names that begin with a dot; a joiner there joins nothing. */
function trimEnds(name: string): string {
  let from = 0;
  let to = name.length;
  while (from < to && EDGES.test(name[from] ?? '')) from++;
  while (to > from && EDGES.test(name[to - 1] ?? '')) to--;
  return name.slice(from, to);
}

function cutTo(name: string, room: { points: number; bytes: number }): string {
  let kept = '';
  let bytes = 0;
  let points = 0;
  for (const point of name) {
    bytes += byteLength(point);
    if (++points > room.points || bytes > room.bytes) break;
    kept += point;
  }
  return kept;
}

function byteLength(point: string): number {
  const code = point.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
