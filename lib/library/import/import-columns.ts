// What a column of a table can be, and what its name lets one guess.
import type { MessageKey } from '../../message-key';

export const IMPORT_FIELDS = {
  address: 'importAddress',
  title: 'fieldTitle',
  author: 'fieldAuthor',
  tags: 'outTags',
  highlight: 'importHighlight',
  note: 'importNote',
  date: 'importDate',
  none: 'importNone',
} as const satisfies Record<string, MessageKey>;

export type ImportField = keyof typeof IMPORT_FIELDS;

/** As the exports of other readers name them. */
const NAMES: [ImportField, RegExp][] = [
  ['address', /url|link|href|address|uri|网址|網址|链接|連結/i],
  ['highlight', /highlight|quote|selection|excerpt|annotation|摘录|摘錄|划线|劃線|高亮/i],
  ['tags', /tag|folder|label|collection|keyword|标签|標籤|文件夹|資料夾/i],
  ['title', /title|标题|標題|题目|題目/i],
  ['author', /author|creator|作者/i],
  ['note', /note|comment|description|备注|備註|笔记|筆記|说明|說明/i],
  ['date', /date|time|created|added|saved|日期|时间|時間/i],
];

/** One for each column; an address, a title and a date are taken once, from the first that is called so. */
export function guessColumns(names: readonly string[]): ImportField[] {
  const taken = new Set<ImportField>();
  return names.map((name) => {
    const [field = 'none'] = NAMES.find(([, pattern]) => pattern.test(name.slice(0, 100))) ?? [];
    const isOnce = field === 'address' || field === 'title' || field === 'date';
    if (isOnce && taken.has(field)) return 'none';
    taken.add(field);
    return field;
  });
}
