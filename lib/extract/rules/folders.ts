// What folders of addresses are called: `/gallery/`, `/kontakt/`. Words of code that every site uses; those of a language are in its pack.
import { ofPacks } from '../../language/known-packs';
import type { FolderKind, LanguagePack } from '../../language/language-pack';

const FOLDERS: Readonly<Record<FolderKind, string>> = {
  author:
    'author authors people staff profile profiles contributor contributors writer writers by byline reporter reporters journalist journalists',
  consent:
    'consent privacy-gate privacy-wall privacygate privacywall cookie-wall cookiewall tracking-consent',
  contact: 'contact contact-us contactus feedback',
  search: 'search so sou result results',
  video: 'video videos v watch play vod',
  login: 'login signin sign-in passport sso',
  gallery: 'photo photos gallery galleries slideshow slide slides hdphoto photoview picture album',
};

function listWords(packs: readonly LanguagePack[]): ReadonlyMap<FolderKind, ReadonlySet<string>> {
  const kinds = Object.keys(FOLDERS) as FolderKind[];
  const wordsOf = (kind: FolderKind) =>
    [FOLDERS[kind], ...packs.map(({ folders }) => folders?.[kind] ?? '')].join(' ').split(' ');
  return new Map(kinds.map((kind) => [kind, new Set(wordsOf(kind))]));
}

const words = ofPacks(listWords);

export const isFolder = (kind: FolderKind, word: string): boolean =>
  word !== '' && words().get(kind)?.has(word.toLowerCase()) === true;

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
