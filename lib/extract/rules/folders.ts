// What folders of addresses are called: `/gallery/`, `/kontakt/`. Words of code that every site uses; those of a language are in its pack.
import { PACKS } from '../../language/index';
import type { FolderKind } from '../../language/language-pack';

const FOLDERS: Readonly<Record<FolderKind, string>> = {
  author:
    'author authors people staff profile profiles contributor contributors writer writers by byline reporter reporters journalist journalists columnist columnists',
  consent:
    'consent privacy-gate privacy-wall privacygate privacywall cookie-wall cookiewall tracking-consent',
  contact: 'contact contact-us contactus feedback',
  search: 'search so sou result results',
  video: 'video videos v watch play vod',
  login: 'login signin sign-in passport sso',
  gallery: 'photo photos gallery galleries slideshow slide slides hdphoto photoview picture album',
};

const known = new Map<FolderKind, ReadonlySet<string>>();

function wordsOf(kind: FolderKind): ReadonlySet<string> {
  let words = known.get(kind);
  if (!words) {
    const all = [FOLDERS[kind], ...PACKS.map(({ folders }) => folders?.[kind] ?? '')];
    words = new Set(all.join(' ').split(' '));
    known.set(kind, words);
  }
  return words;
}

export const isFolder = (kind: FolderKind, word: string): boolean =>
  word !== '' && wordsOf(kind).has(word.toLowerCase());

/** Whether a part of the path is called so, its ending apart. */
export const hasFolder = (kind: FolderKind, path: string): boolean =>
  path.split('/').some((part) => isFolder(kind, part.split('.', 1)[0] ?? ''));

/** Whether an element stands in a link to the page of somebody who writes. */
export function linksToAuthor(element: Element): boolean {
  const href = element.closest('a[href]')?.getAttribute('href') ?? '';
  return href
    .split('/')
    .slice(0, -1)
    .some((folder) => isFolder('author', folder));
}

/** The last part of the path is called so, its ending apart. */
export function endsInFolder(kind: FolderKind, path: string): boolean {
  const parts = path.split('/').filter((part) => part !== '');
  return parts.length > 1 && isFolder(kind, (parts.at(-1) ?? '').split('.', 1)[0] ?? '');
}
