// Everything into one file and back; and beside it what happens when the extension is removed.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportCounts } from '../../library/backup/import-record';
import type { RestoreProblem } from '../../library/backup/read-backup';
import type { MessageKey, Translate } from '../../message-key';
import { formatBytes } from '../format-bytes';
import { Dialog } from '../popup/dialog';
import { Icon } from '../popup/popup-icons';
import { Tick } from '../tick';
import { useTranslate } from '../translate-context';
import { FileButton } from './file-button';
import { ImportPart } from './import-part';
import type { OutPorts } from './out-ports';
import { useOutPorts } from './use-selection';

interface PanelProps {
  /** Whether the reader wants to be reminded of the next backup. */
  reminds: boolean;
  onRemind(reminds: boolean): void;
  onClose(): void;
}

export function BackupPanel({ reminds, onRemind, onClose }: PanelProps) {
  const t = useTranslate();
  const ports = useOutPorts();
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const run = (job: Promise<string>, failure: MessageKey) => {
    setBusy(true);
    void job.then(setSaid, () => setSaid(t(failure))).finally(() => setBusy(false));
  };
  const onProgress = (count: number) => setSaid(t('backupProgress', count));
  return (
    <Dialog title={t('backupTitle')} onClose={onClose}>
      <p class="hint">{t('libraryRemoval')}</p>
      <BackupPart
        isBusy={isBusy}
        onStart={(withPictures) =>
          run(backUp(ports, t, { withPictures, onProgress }), 'backupFailed')
        }
      >
        <Tick label={t('backupReminder')} isOn={reminds} onTurn={onRemind} />
      </BackupPart>
      <RestorePart
        isBusy={isBusy}
        onStart={(file, withSettings) =>
          run(restore(ports, t, { file, withSettings, onProgress }), 'restoreFailed')
        }
      />
      <ImportPart
        isBusy={isBusy}
        onProgress={onProgress}
        onStart={(job) =>
          run(
            job.then((counts) => sayCounts(t, counts)),
            'restoreFailed',
          )
        }
      />
      <p class="hint" role="status">
        {said}
      </p>
    </Dialog>
  );
}

interface PartProps {
  isBusy: boolean;
}

interface BackupProps extends PartProps {
  onStart(withPictures: boolean): void;
  children: ComponentChildren;
}

function BackupPart({ isBusy, onStart, children }: BackupProps) {
  const t = useTranslate();
  const [withPictures, setWithPictures] = useState(false);
  return (
    <section>
      <h3>{t('backupHeading')}</h3>
      <p class="hint">{t('backupHint')}</p>
      <Tick label={t('backupPictures')} isOn={withPictures} onTurn={setWithPictures} />
      {children}
      <div class="sheet-ways">
        <button
          type="button"
          class="button primary"
          disabled={isBusy}
          onClick={() => onStart(withPictures)}
        >
          <Icon name="save" size={16} />
          {t('backupSave')}
        </button>
      </div>
    </section>
  );
}

interface RestoreProps extends PartProps {
  onStart(file: File, withSettings: boolean): void;
}

function RestorePart({ isBusy, onStart }: RestoreProps) {
  const t = useTranslate();
  const [withSettings, setWithSettings] = useState(false);
  return (
    <section>
      <h3>{t('restoreHeading')}</h3>
      <p class="hint">{t('restoreHint')}</p>
      <Tick label={t('restoreSettings')} isOn={withSettings} onTurn={setWithSettings} />
      <div class="sheet-ways">
        <FileButton
          label={t('restoreChoose')}
          accept=".json,application/json"
          isBusy={isBusy}
          onFile={(file) => onStart(file, withSettings)}
        />
      </div>
    </section>
  );
}

async function backUp(
  ports: OutPorts,
  t: Translate,
  wish: { withPictures: boolean; onProgress(count: number): void },
): Promise<string> {
  const { records, forgotten, bytes } = await ports.backUp(wish);
  const done = t('backupDone', records, formatBytes(bytes, t('languageTag')));
  return forgotten > 0 ? `${done} ${t('backupForgotten', forgotten)}` : done;
}

const PROBLEM_WORDS: Record<RestoreProblem, MessageKey> = {
  newer: 'restoreNewer',
  'no-backup': 'restoreNoBackup',
  broken: 'restoreBroken',
  'too-large': 'restoreBroken',
  'cut-off': 'restoreCutOff',
};

async function restore(
  ports: OutPorts,
  t: Translate,
  wish: { file: File; withSettings: boolean; onProgress(count: number): void },
): Promise<string> {
  const { counts, problem } = await ports.restore(wish);
  const isRefused = problem === 'newer' || problem === 'no-backup';
  const parts = [problem ? t(PROBLEM_WORDS[problem]) : '', isRefused ? '' : sayCounts(t, counts)];
  return parts.filter(Boolean).join(' ');
}

/** What became of the records; a line only for what there is. */
function sayCounts(t: Translate, counts: ImportCounts): string {
  const { added, same, different, aside, lost, unkept } = counts;
  const lines: [number, MessageKey][] = [
    [same, 'restoreSame'],
    [different, 'restoreDifferent'],
    [aside, 'restoreAside'],
    [lost, 'restoreLost'],
    [unkept, 'restoreUnkept'],
  ];
  const more = lines.filter(([count]) => count > 0).map(([count, key]) => t(key, count));
  return [t('restoreAdded', added), ...more].join(' ');
}
