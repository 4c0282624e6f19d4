// Records of version 1, which lay in the extension's storage area: read once, and kept there until what was written in their place
// has been read back.
import { mendArticle, readArticle } from '../../library/article-shelf';
import { migrate, wrapVersion1 } from '../../library/migrations';
import { openRecord } from '../../library/open-record';
import type { LibraryRecord } from '../../library/record';
import type { LibraryBase } from '../../library/transaction';
import { type Desk, putRecord, setAside } from '../../library/write-records';
import type { Area } from './area';

const ARTICLE = 'article:';
/** What version 1 could not read. */
const ASIDE = 'aside:';

/** What cannot be moved stays where it is, and is tried again when the background starts anew. */
export async function importOld(area: Area, base: LibraryBase): Promise<void> {
  for (const [name, stored] of Object.entries(await listOld(area))) {
    const isMoved = await moveItem(base, name, stored).catch(() => false);
    if (isMoved) await area.remove([name]);
  }
}

/** What has not been moved, by its name. */
export async function listOld(area: Area): Promise<Record<string, unknown>> {
  const items = Object.entries(await area.get(null));
  return Object.fromEntries(
    items.filter(([name]) => name.startsWith(ARTICLE) || name.startsWith(ASIDE)),
  );
}

/** Forgets those of the articles that are meant. */
export async function removeOld(area: Area, isMeant: (article: string) => boolean): Promise<void> {
  const names = Object.keys(await listOld(area));
  await area.remove(names.filter((name) => isMeant(name.slice(name.indexOf(':') + 1))));
}

async function moveItem(base: LibraryBase, name: string, stored: unknown): Promise<boolean> {
  if (name.startsWith(ARTICLE)) return moveArticle(base, name.slice(ARTICLE.length), stored);
  return moveAside(base, name.slice(ASIDE.length), stored);
}

/** False for a record of a later version, which stays where it is. */
async function moveArticle(base: LibraryBase, article: string, stored: unknown): Promise<boolean> {
  const old = wrapVersion1(article, stored);
  if (!old) return false;
  const parts = migrate(old);
  await base.write(async (transaction) => {
    const desk = { transaction, now: new Date().toISOString() };
    const known = await readArticle(transaction, article);
    for (const part of parts) await putPart(desk, part, known.records);
    await mendArticle(desk, article);
  });
  return base.read(async (transaction) => isThere(parts, await transaction.list(article)));
}

/** What a later click already wrote under that name is the newer word. */
async function putPart(desk: Desk, part: LibraryRecord, known: readonly LibraryRecord[]) {
  if (known.some(({ kind, id }) => kind === part.kind && id === part.id)) return;
  const { records, broken } = openRecord(part);
  for (const value of broken) await setAside(desk, { article: part.article, value });
  for (const record of records) await putRecord(desk, part.article, record);
}

/** Every sound part can be read back. */
function isThere(parts: readonly LibraryRecord[], stored: readonly unknown[]): boolean {
  const names = new Set(stored.flatMap((one) => openRecord(one).records).map(nameOf));
  return parts.flatMap((part) => openRecord(part).records).every((part) => names.has(nameOf(part)));
}

const nameOf = ({ kind, id }: LibraryRecord) => JSON.stringify([kind, id]);

async function moveAside(base: LibraryBase, article: string, stored: unknown): Promise<boolean> {
  const parts = Array.isArray(stored) ? stored : [stored];
  await base.write(async (transaction) => {
    const desk = { transaction, now: new Date().toISOString() };
    for (const part of parts) await setAside(desk, { article, value: part });
  });
  return true;
}
