// A library in memory for tests: stores that answer late and keep copies as the browser does, and that refuse when told.
import type { ArticleChange, ArticleSummary, CollectedQuote } from '../../../lib/article-state';
import type { AsidePart, StoredRecord } from '../../../lib/library/transaction';
import type { Area } from '../../../lib/platform/library/area';
import { importOld, listOld, removeOld } from '../../../lib/platform/library/import-old';
import { createLibrary } from '../../../lib/platform/library/library';
import { type Contents, openMemoryBase } from '../../../lib/platform/library/memory-base';
import { openPendingChanges } from '../../../lib/platform/library/pending-changes';

export const KEY = 'https://news.test/a.html';

export const ABOUT: ArticleSummary = {
  title: '题目',
  authors: ['甲'],
  byline: '甲',
  source: '',
  site: '',
  publishedTime: '',
  lang: 'zh-CN',
  url: KEY,
  canonicalUrl: '',
};

export const quote = (id: string): CollectedQuote => ({
  id,
  exact: `原话 ${id}`,
  shown: `原话 ${id}`,
  prefix: '',
  suffix: '',
  blocks: { startBlock: 0, startOffset: 0, endBlock: 0, endOffset: 2 },
  elided: false,
  link: KEY,
  note: '',
  accessed: '2026-11-23',
});

export const collect = (id: string): ArticleChange => ({ kind: 'collect', quote: quote(id) });

export interface MemoryArea extends Area {
  items: Map<string, unknown>;
  refuse: boolean;
}

const later = () => new Promise((resolve) => setImmediate(resolve));

export function memoryArea(start: Record<string, unknown> = {}): MemoryArea {
  const items = new Map(Object.entries(structuredClone(start)));
  const area: MemoryArea = {
    items,
    refuse: false,
    async get(key) {
      await later();
      if (key === null) return structuredClone(Object.fromEntries(items));
      return items.has(key) ? { [key]: structuredClone(items.get(key)) } : {};
    },
    async set(changed) {
      await later();
      if (area.refuse) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of Object.entries(changed)) items.set(key, structuredClone(value));
    },
    async remove(keys) {
      await later();
      for (const key of keys) items.delete(key);
    },
  };
  return area;
}

export interface Disk {
  contents: Contents;
  refuse: boolean;
  session: MemoryArea;
  local: MemoryArea;
}

export function aDisk(old: Record<string, unknown> = {}): Disk {
  return {
    contents: { records: [], aside: [], sizes: [] },
    refuse: false,
    session: memoryArea(),
    local: memoryArea(old),
  };
}

/** The background starts: with what is on the disk. */
export function startLibrary(disk: Disk) {
  const base = openMemoryBase({
    async load() {
      await later();
      return disk.contents;
    },
    async save(contents) {
      await later();
      if (disk.refuse) throw new DOMException('no room', 'QuotaExceededError');
      disk.contents = structuredClone(contents);
    },
  });
  const library = createLibrary({
    base,
    pending: openPendingChanges(disk.session),
    prepare: (own) => importOld(disk.local, own),
    listOld: () => listOld(disk.local),
    removeOld: (isMeant) => removeOld(disk.local, isMeant),
  });
  return {
    ...library,
    keep: (change: ArticleChange, article = KEY) =>
      library.change({ article, change, about: ABOUT }),
    async read(url = KEY, canonicalUrl = '', words?: string) {
      const address = { url, canonicalUrl, parts: [url] };
      const opened = await library.open({
        address,
        about: { ...ABOUT, url },
        ...(words ? { words } : {}),
      });
      return { ...opened, ids: opened.state.tray.map(({ id }) => id) };
    },
  };
}

export const asideOf = ({ contents }: Disk): unknown[] =>
  contents.aside.map(({ value }: AsidePart) => value);

/** Spoils what is stored of one record. */
export function spoil(disk: Disk, kind: string, change: Partial<StoredRecord>): void {
  const record = disk.contents.records.find((one) => one.kind === kind);
  if (!record) throw new Error(`no ${kind} is stored`);
  Object.assign(record, change);
}
