// Keeps what the user changed about each article. One writer: every change waits for the one before it, so that
// two tabs and the popup can change the same article without losing anything.
import {
  type ArticleChange,
  type ArticleState,
  type ArticleSummary,
  applyChange,
} from '../article-state';
import { isRecord } from '../check';
import { readArticleState } from '../read-article-state';
import type { SaveResult } from './messages';

/** The part of a storage area that is needed; the browser's, or a test's. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const VERSION = 1;
const PREFIX = 'article:';
/** Where unreadable parts go: never shown, never thrown away. */
const ASIDE = 'aside:';

interface StoredArticle {
  version: number;
  changed: string;
  about: ArticleSummary | null;
  state: ArticleState;
}

export interface StateStore {
  get(key: string): Promise<ArticleState>;
  change(
    key: string,
    change: ArticleChange,
    about?: ArticleSummary,
  ): Promise<SaveResult<ArticleState>>;
}

export function createStateStore(area: Area): StateStore {
  /** What the browser refused to keep (quota): still there for this session, and tried again with the next change. */
  const unsaved = new Map<string, StoredArticle>();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
  const load = async (key: string) => unsaved.get(key) ?? readStored(area, key);

  const change = async (key: string, wanted: ArticleChange, about?: ArticleSummary) => {
    const stored = await load(key);
    const state = applyChange(stored?.state ?? readArticleState(null).state, wanted);
    // A record of a later version is read as far as possible and never overwritten.
    if (stored && stored.version > VERSION) return { value: state, saved: false };
    const next = { version: VERSION, changed: now(), about: about ?? stored?.about ?? null, state };
    const saved = await trySet(area, { [PREFIX + key]: next });
    if (saved) unsaved.delete(key);
    else unsaved.set(key, next);
    return { value: state, saved };
  };

  return {
    get: (key) => inTurn(async () => (await load(key))?.state ?? readArticleState(null).state),
    change: (key, wanted, about) => inTurn(() => change(key, wanted, about)),
  };
}

async function readStored(area: Area, key: string): Promise<StoredArticle | null> {
  const record = (await area.get(PREFIX + key))[PREFIX + key];
  if (record === undefined) return null;
  if (!isRecord(record)) return setAside(area, key, [record]);
  const { state, broken } = readArticleState(record.state);
  if (broken.length > 0) await setAside(area, key, broken);
  return {
    version: Number.isInteger(record.version) ? (record.version as number) : 0,
    changed: typeof record.changed === 'string' ? record.changed : '',
    about: isRecord(record.about) ? (record.about as unknown as ArticleSummary) : null,
    state,
  };
}

async function setAside(area: Area, key: string, broken: unknown[]): Promise<null> {
  const name = ASIDE + key;
  const before = (await area.get(name))[name];
  const kept = Array.isArray(before) ? before : [];
  const known = new Set(kept.map((part) => JSON.stringify(part)));
  const fresh = broken.filter((part) => !known.has(JSON.stringify(part)));
  if (fresh.length > 0) await trySet(area, { [name]: [...kept, ...fresh] });
  return null;
}

async function trySet(area: Area, items: Record<string, unknown>): Promise<boolean> {
  try {
    await area.set(items);
    return true;
  } catch {
    return false;
  }
}

const now = () => new Date().toISOString();
