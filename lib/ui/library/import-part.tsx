// What another reader left behind, taken in: a list is chosen, its columns are named, its rows come in.
import { useState } from 'preact/hooks';
import { parseInert } from '../../inert-document';
import type { ImportCounts } from '../../library/backup/import-record';
import { guessColumns, IMPORT_FIELDS, type ImportField } from '../../library/import/import-columns';
import { type ImportTable, readCsv } from '../../library/import/import-table';
import { readBookmarks } from '../../library/import/read-bookmarks';
import { rowsToRecords } from '../../library/import/rows-to-records';
import { toBareList } from '../../library/import/to-bare-list';
import { nameEach } from '../name-each';
import { Picker } from '../popup/picker-field';
import { useTranslate } from '../translate-context';
import { FileButton } from './file-button';
import { useOutPorts } from './use-selection';

const FIELDS = nameEach(Object.keys(IMPORT_FIELDS) as ImportField[], IMPORT_FIELDS);

interface ImportPartProps {
  isBusy: boolean;
  /** What came of it is told by whom it is handed to; so is how far it is. */
  onStart(job: Promise<ImportCounts>): void;
  onProgress(records: number): void;
}

export function ImportPart({ isBusy, onStart, onProgress }: ImportPartProps) {
  const t = useTranslate();
  const ports = useOutPorts();
  const [table, setTable] = useState<ImportTable | 'nothing' | null>(null);
  const choose = (file: File) =>
    void readList(file).then(
      (read) => setTable(read ?? 'nothing'),
      () => setTable('nothing'),
    );
  const start = (read: ImportTable, columns: ImportField[]) => {
    setTable(null);
    const records = rowsToRecords(read, columns, new Date().toISOString());
    onStart(ports.importRecords(records, { onProgress }));
  };
  return (
    <section>
      <h3>{t('importHeading')}</h3>
      <p class="hint">{t('importHint')}</p>
      {table === 'nothing' && (
        <p class="field-error" role="status">
          {t('importNothing')}
        </p>
      )}
      {table && table !== 'nothing' && (
        <Columns
          table={table}
          key={table.names.join()}
          isBusy={isBusy}
          onStart={(columns) => start(table, columns)}
        />
      )}
      <div class="sheet-ways">
        <FileButton
          label={t('importChoose')}
          accept=".csv,.tsv,.txt,.html,.htm,text/csv,text/html"
          isBusy={isBusy}
          onFile={choose}
        />
      </div>
    </section>
  );
}

interface ColumnsProps {
  table: ImportTable;
  isBusy: boolean;
  onStart(columns: ImportField[]): void;
}

function Columns({ table, isBusy, onStart }: ColumnsProps) {
  const t = useTranslate();
  const [columns, setColumns] = useState(() => guessColumns(table.names));
  const hasAddress = columns.includes('address');
  return (
    <div class="import-columns">
      <p class="hint">{t('importMap', table.rows.length)}</p>
      {table.left > 0 && <p class="field-error">{t('importLeft', table.left)}</p>}
      {table.names.map((name, index) => (
        <div key={index}>
          <Picker
            label={name || String(index + 1)}
            value={columns[index] ?? 'none'}
            choices={FIELDS}
            onChoose={(field) => setColumns(columns.with(index, field as ImportField))}
          />
          <p class="sample" dir="auto">
            {sampleOf(table, index)}
          </p>
        </div>
      ))}
      {!hasAddress && (
        <p class="field-error" role="status">
          {t('importNoAddress')}
        </p>
      )}
      <div class="sheet-ways">
        <button
          type="button"
          class="button primary"
          disabled={isBusy || !hasAddress}
          onClick={() => onStart(columns)}
        >
          {t('importStart')}
        </button>
      </div>
    </div>
  );
}

/** The first that holds something. */
function sampleOf({ rows }: ImportTable, index: number): string {
  const cell = rows.find((row) => (row[index] ?? '').trim() !== '')?.[index] ?? '';
  return cell.trim().slice(0, 80);
}

async function readList(file: File): Promise<ImportTable | null> {
  const text = await file.text();
  const isHtml = /\.html?$/i.test(file.name) || file.type === 'text/html';
  return isHtml ? readBookmarks(parseInert(toBareList(text))) : readCsv(text);
}
