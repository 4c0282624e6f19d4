// Cuts site and channel names off a title: “标题_频道_光明网”, “Headline | Section - The Daily”.

import { says } from '../../language/says';
import { isMediumName } from '../../names/media-names';
import { compareKey } from '../../text/compare-key';
import { HAN } from '../../text/scripts';
import { wordsIn } from '../../text/words';

export interface SplitTitle {
  headline: string;
  /** The medium's name as the title gives it; '' when it gives none. */
  site: string;
}

/** Marks that part a headline from what follows; a lone hyphen only where a name stands behind it. */
const MARKS = /[|｜_»›]|-{2,}|——|\s[-–—·:•~](?=\s)|[-–—](?=[^-–—]{1,24}$)/g;
const STRONG = /[|｜_»›]|-{2,}/;
/** “taz.de”: papers call themselves by their address. */
const ADDRESS_END = /[^\s.]\.[a-z]{2,7}$/i;

const SHORTEST = 6;

/** Splits the page's title; `known` are names of the site found elsewhere. */
export function splitTitle(title: string, known: readonly string[] = []): SplitTitle {
  const pieces = cut(title);
  const keys = known.map(compareKey).filter(Boolean);
  let end = pieces.length;
  while (end > 1 && isTail(pieces, end, keys)) end--;
  const start = end > 1 && keys.includes(compareKey(pieces[0]!.text)) ? 1 : 0;
  const last = pieces[end - 1]!;
  const headline = title.slice(pieces[start]!.at, last.at + last.text.length).trim();
  return { headline, site: siteAmong(pieces.slice(end), keys) };
}

interface Piece {
  text: string;
  at: number;
  /** The mark before it. */
  mark: string;
}

function cut(title: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let mark = '';
  const add = (to: number) => {
    const raw = title.slice(from, to);
    const text = raw.trim();
    if (text !== '' || pieces.length === 0)
      pieces.push({ text, at: from + (raw.length - raw.trimStart().length), mark });
  };
  MARKS.lastIndex = 0;
  for (let m = MARKS.exec(title); m; m = MARKS.exec(title)) {
    add(m.index);
    from = m.index + m[0].length;
    mark = m[0];
  }
  add(title.length);
  return pieces;
}

/** Whether the last of `end` pieces is a site's or channel's name rather than a part of the headline. */
function isTail(pieces: readonly Piece[], end: number, known: readonly string[]): boolean {
  const { text, mark } = pieces[end - 1]!;
  const key = compareKey(text);
  const before = compareKey(
    pieces
      .slice(0, end - 1)
      .map((p) => p.text)
      .join(''),
  );
  if (known.includes(key) || isSoftware(text)) return before.length > 0;
  if (known.some((name) => key.includes(name) && name.length >= 3)) return true;
  if (before.length < SHORTEST || key.length > 24) return false;
  if (STRONG.test(mark)) return key.length < before.length;
  if (HAN.test(text)) return key.length <= 12 && (isChannel(text) || isMediumName(text));
  return (
    mark.includes(' ') &&
    wordsIn(text).length <= 4 &&
    before.length > key.length &&
    (/^[\p{Lu}\d]/u.test(text) || ADDRESS_END.test(text))
  );
}

const isChannel = (text: string) => says('channel').test(text) || ADDRESS_END.test(text);

/** What the forum or shop runs on is not its name. */
function isSoftware(text: string): boolean {
  const name = text.toLowerCase();
  if (name === 'wordpress' || name.startsWith('discuz') || name.startsWith('phpwind')) return true;
  return says('madeWith').endAtStart(text) > 0;
}

function siteAmong(tails: readonly Piece[], known: readonly string[]): string {
  const texts = tails.map((piece) => piece.text.trim()).filter((text) => text && !isSoftware(text));
  const same = texts.find((text) => known.includes(compareKey(text)));
  const last = texts.at(-1) ?? '';
  return same ?? last;
}
