// What the library's page does with articles: each deed told, and undone where it can be.
import type { CollectedQuote, CorrectableField } from '../../article-state';
import type { Forgetting } from '../../library/forget';
import type { Kept } from '../../library/kept';
import type { LibraryChange } from '../../library/kinds';
import type { LabelPatch } from '../../library/kinds/label-kind';
import type { LibraryArticle } from '../../library/list-library';
import type { Translate } from '../../message-key';
import { REFUSAL_WORDS } from '../../refusal-words';
import { todayHere } from '../../today';
import { buildRawFile } from '../popup/kept-file';
import type { LibraryPorts } from './library-page-ports';

export interface Said {
  text: string;
  tone: 'plain' | 'bad';
  action?: { label: string; run(): void } | undefined;
}

export interface DeedMeans {
  ports: LibraryPorts;
  t: Translate;
  say(said: Said): void;
  /** Reads these articles again, or everything. */
  refresh(...keys: string[]): Promise<void>;
}

export type Deeds = ReturnType<typeof buildDeeds>;

export function buildDeeds({ ports, t, say, refresh }: DeedMeans) {
  const { attempt, each, sayUndoable } = buildAttempts({ ports, t, say, refresh });
  const change = (article: LibraryArticle, wanted: LibraryChange) =>
    attempt(ports.change(article, wanted), article.key);
  const relabel = (article: LibraryArticle, patch: LabelPatch) =>
    ports.change(article, { kind: 'label', ...patch });
  return {
    async remove(articles: readonly LibraryArticle[]) {
      const done = await each(articles, ({ key }) => ports.bin(key));
      if (done.length === 0) return;
      sayUndoable(
        done.length === 1 ? t('libraryDeleted') : t('libraryDeletedMany', done.length),
        () => void each(articles, ({ key }) => ports.restore(key, sinceOf(done, key))),
      );
    },
    async restore(articles: readonly LibraryArticle[]) {
      const done = await each(articles, ({ key, deleted }) => ports.restore(key, deleted));
      if (done.length > 0) say({ text: t('libraryRestored'), tone: 'plain' });
    },
    async discard(article: LibraryArticle, quote: CollectedQuote, index: number) {
      const kept = await change(article, { kind: 'discard', id: quote.id });
      const back = { kind: 'collect' as const, quote, index };
      if (kept) sayUndoable(t('libraryDeleted'), () => void change(article, back));
    },
    note: (article: LibraryArticle, quote: CollectedQuote, note: string) =>
      void change(article, { kind: 'note', id: quote.id, note }),
    /** Resolves with null where it was not kept; so does `correct`. */
    label: (article: LibraryArticle, patch: LabelPatch) =>
      attempt(relabel(article, patch), article.key),
    async tag(articles: readonly LibraryArticle[], tags: readonly string[]) {
      const done = await each(articles, (article) => {
        const known = article.label.tags;
        return relabel(article, { tags: [...new Set([...known, ...tags])] });
      });
      const back = () =>
        void each(articles, (article) => relabel(article, { tags: article.label.tags }));
      if (done.length > 0) sayUndoable(t('libraryTagged', done.length), back);
    },
    correct: (article: LibraryArticle, field: CorrectableField, value: string | null) =>
      change(article, { kind: 'correct', field, value }),
    async forget(what: Forgetting) {
      if (await attempt(ports.forget(what))) say({ text: t('libraryForgotten'), tone: 'plain' });
    },
    async saveAll() {
      const raw = await ports.readRaw().catch(() => null);
      const file = raw && buildRawFile(raw, todayHere());
      const isHandedOver = file ? ports.save(file) : false;
      if (file && isHandedOver) say({ text: t('toastHandedOver', file.filename), tone: 'plain' });
      else say({ text: t(raw ? 'toastSaveFailed' : 'storageClosed'), tone: 'bad' });
    },
  };
}

/** Deeds that are told when they fail, and what they were done to is read again after each: everything where no key is given. */
function buildAttempts({ t, say, refresh }: DeedMeans) {
  const attempt = async <K extends Kept>(
    deed: Promise<K>,
    ...keys: string[]
  ): Promise<K | null> => {
    const kept = await deed.catch(() => null);
    await refresh(...keys);
    if (kept?.saved) return kept;
    say({ text: t(REFUSAL_WORDS[kept?.refusal ?? 'failed']), tone: 'bad' });
    return null;
  };
  const sayUndoable = (text: string, undo: () => void) =>
    say({ text, tone: 'plain', action: { label: t('undo'), run: undo } });
  /** One after the other; those that were done. */
  const each = async <K extends Kept>(
    articles: readonly LibraryArticle[],
    deed: (article: LibraryArticle) => Promise<K>,
  ): Promise<[LibraryArticle, K][]> => {
    const done: [LibraryArticle, K][] = [];
    let refused: Kept | null = null;
    for (const article of articles) {
      const kept = await deed(article).catch(() => null);
      if (kept?.saved) done.push([article, kept]);
      else refused = kept ?? { saved: false };
    }
    if (articles.length > 0) await refresh(...articles.map(({ key }) => key));
    if (refused) say({ text: t(REFUSAL_WORDS[refused.refusal ?? 'failed']), tone: 'bad' });
    return refused ? [] : done;
  };
  return { attempt, each, sayUndoable };
}

const sinceOf = (done: readonly [LibraryArticle, { since: string }][], key: string): string =>
  done.find(([article]) => article.key === key)?.[1].since ?? '';
