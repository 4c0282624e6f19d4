// A backup as somebody else writes it, who means no good.
import { BACKUP } from '../../../lib/library/backup/backup-format';
import { SCHEMA } from '../../../lib/library/record';
import { articleOf } from './articles';
import { aboutOf } from './records';

export const SCRIPT = 'javascript:document.title=1';

/** An article of that backup, and its text. */
export function recordsOf(key: string, title: string, changes: object) {
  const one = (kind: string, id: string, data: object | null) => ({
    ...{ article: key, kind, id, schema: 3, order: 1, changed: 'yesterday', data },
  });
  const text = { ...articleOf(key, title), ...changes };
  const mark = { saved: 'x', outline: [], texts: ['t'], minutes: 1 };
  return [
    one('article', '', aboutOf(title, key)),
    one('saved', '', mark),
    one('text', 't', { saved: 'x', article: text }),
  ];
}

/** Every block with these places in it. */
export const withPlaces = (places: object) => ({
  blocks: articleOf('', '').blocks.map((one) => ({ ...one, ...places })),
});

export function backupOf(records: readonly object[], settings: object = {}): string {
  const made = '2026-11-29T10:00:00.000Z';
  return JSON.stringify({ ...BACKUP, schema: SCHEMA, made, pictures: false, settings, records });
}
