// The one file that everything goes into and comes back from: JSON as docs/backup.schema.json describes it.

export const BACKUP = { format: 'qingyue-backup', version: 1 } as const;

/** What stands before the records, in this order. */
export interface BackupHead {
  format: string;
  version: number;
  /** Of the records: see lib/library/record.ts. */
  schema: number;
  /** ISO 8601, UTC. */
  made: string;
  /** Whether pictures are in it. */
  pictures: boolean;
  settings: unknown;
}
