// Who published it first: 来源, the medium beside the date, what the tags say.
import { says } from '../../language/says';
import { isNewsAgency } from '../../names/agencies';
import { isInterface } from '../../names/interface-words';
import { withoutBy } from '../../names/latin-names';
import { isMediumName } from '../../names/media-names';
import { isLogin, isNameLike } from '../../names/name-shapes';
import { splitNames } from '../../names/split-names';
import { isHanName } from '../../names/surnames';
import { cleanText } from '../../text/clean-text';
import { compareKey } from '../../text/compare-key';
import { HAN } from '../../text/scripts';
import { LETTER, wordsIn } from '../../text/words';
import { bareMedium, DESKS } from '../credits/statement-grammar';
import { authorBehind, isFirstPublisher } from './choose-people';
import type { Chosen } from './choose-times';
import type { Metadata } from './facts';
import type { HeadlineLines, LooseText } from './headline-lines';

export interface SourceAndAccount {
  source: Chosen;
  /** An unlabelled name beside the date that is no known medium: whose account it is, the body may tell. */
  account: string;
}

/** 来源 by its label, else a medium named beside the date; else what the meta tags say. */
export function chooseSource(
  near: HeadlineLines,
  metadata: Metadata,
  names: { site: string; title: string; authors: string[] },
): SourceAndAccount {
  const sources = near.credits.filter(
    ({ role, value }) => role === 'source' && isSourceName(value),
  );
  const labelled =
    sources.find(({ label }) => says('sourceLabel').test(label)) ??
    sources[0] ??
    near.credits.find(isFirstPublisher);
  const others = near.loose.filter(
    ({ text }) => (isMediumName(text) || !names.authors.includes(text)) && !isNoSource(text),
  );
  const isMedium = ({ text }: LooseText) => isMediumName(text) || isSiteName(text, names);
  const medium =
    others.find((o) => o.beside && o.source && isMedium(o)) ??
    others.find((o) => o.beside && isMedium(o)) ??
    others.find((o) => o.beside && o.source && !isHanName(o.text)) ??
    others.find(isMedium);
  const account = withoutBy(
    others.find(
      ({ text, author }) =>
        !isMediumName(text) &&
        !isSiteName(text, names) &&
        (isNameLike(text) || (author && isLogin(text))) &&
        !splitNames(text).names.some((name) => names.authors.includes(name)),
    )?.text ?? '',
  );
  if (labelled)
    return { source: { value: cleanSource(labelled.value), from: 'source-label' }, account };
  if (medium) {
    const source = { value: cleanSource(bareMedium(medium.text)), from: 'date-line' };
    // Beside the site's own name an account is whose article it is; beside another medium, anything.
    const own =
      isSiteName(medium.text, names) && others.some((o) => o.text === account && o.marked);
    return { source, account: own || isHanName(account) ? account : '' };
  }
  const agency = near.bylines.find(({ name }) => isNewsAgency(name));
  if (agency) return { source: { value: agency.name, from: 'byline' }, account };
  const meta = metadata.meta.source || metadata.comment.source;
  return { source: { value: isKnownSource(meta) ? cleanSource(meta) : '', from: 'meta' }, account };
}

/** Beyond the sites of East Asia a tag of this name holds whatever a system put there: only agencies are believed. */
function isKnownSource(name: string): boolean {
  return isSourceName(name) && (HAN.test(name) || isMediumName(name) || isNewsAgency(name));
}

function isSiteName(text: string, { site, title }: { site: string; title: string }): boolean {
  const key = compareKey(text);
  return (
    key.length > 1 &&
    ((site !== '' && key.includes(compareKey(site))) ||
      (HAN.test(text) && siteIn(title, text).some((piece) => isMostOf(piece, key))))
  );
}

/** A channel may be called with a word of the site's name. */
const isMostOf = (piece: string, key: string) =>
  piece.includes(key) && key.length * 3 >= piece.length * 2;

/** “标题 | 何兆南 | 独立媒体网”: what stands first or last is a site; only last, where the name could be a person's. */
const siteIn = (title: string, text: string): string[] =>
  title
    .split(/[|｜_–—-]/)
    .filter((_, i, all) => i === all.length - 1 || (i === 0 && !isHanName(text)))
    .map(compareKey);

function isSourceName(value: string): boolean {
  if (value.length < 2 || value.length > 60 || isNoSource(value)) return false;
  return LETTER.test(value) && !value.includes('@');
}

const isNoSource = (value: string) => says('noSource').test(value) || value.startsWith('http');

/** A source ends where a button stands behind it. */
function cleanSource(value: string): string {
  const end = says('afterSource').search(value);
  const words = wordsIn(cleanText(end < 0 ? value : value.slice(0, end), 80));
  while (words.length > 1 && isInterface(words.at(-1)!) && !isDesk(words.at(-1)!)) words.pop();
  const text = words.join(' ');
  return authorBehind(text) === '' ? text : text.slice(0, text.indexOf(' '));
}

/** “某某网 文化频道” */
const isDesk = (word: string): boolean => DESKS.some((desk) => word.endsWith(desk));
