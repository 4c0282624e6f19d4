// The page that makes a file and hands it to the browser. Mostly nobody sees it: it stands in an inactive tab and closes itself.
import { useEffect, useState } from 'preact/hooks';
import type { MessageKey, Translate } from '../../message-key';
import type { BuiltFile } from '../../save/save-job';
import { runJob, type SavePagePorts, type Stage } from './run-job';

interface SavePageProps {
  ports: SavePagePorts;
  t: Translate;
}

export function SavePage({ ports, t }: SavePageProps) {
  const [stage, setStage] = useState<Stage>({ name: 'making', done: 0, total: 0 });
  const [cancel] = useState(() => new AbortController());
  useEffect(() => void runJob(ports, cancel.signal, setStage), [ports, cancel]);
  const close = () => void ports.close();
  return (
    <main class="save" data-stage={stage.name}>
      <h1>{t(TITLES[stage.name])}</h1>
      {stage.name === 'making' && <Progress {...stage} />}
      {stage.name === 'handed-over' && <HandedOver file={stage.file} t={t} />}
      <p>{t(TEXTS[stage.name])}</p>
      <div class="ways">
        {stage.name === 'making' && (
          <Way label={t('saveCancel')} run={() => void giveUp(ports, cancel)} />
        )}
        {stage.name === 'handed-over' && (
          <Way label={t('saveAgain')} run={() => ports.handOver(stage.file)} />
        )}
        {stage.name !== 'making' && <Way label={t('saveClose')} run={close} />}
      </div>
    </main>
  );
}

const TITLES: Record<Stage['name'], MessageKey> = {
  making: 'saveMaking',
  'handed-over': 'saveHandedOver',
  failed: 'saveFailed',
  nothing: 'saveNothing',
};

const TEXTS: Record<Stage['name'], MessageKey> = {
  making: 'saveMakingText',
  'handed-over': 'saveHandedOverText',
  failed: 'saveFailedText',
  nothing: 'saveNothingText',
};

function HandedOver({ file: { filename, pictures }, t }: { file: BuiltFile; t: Translate }) {
  return (
    <>
      <bdi class="file-name">{filename}</bdi>
      {pictures && pictures.total > 0 && (
        <p>{t('exportPicturesIn', pictures.embedded, pictures.total)}</p>
      )}
    </>
  );
}

/** Without a total the bar says only that something goes on. */
function Progress({ done, total }: { done: number; total: number }) {
  return total > 0 ? <progress value={done} max={total} /> : <progress />;
}

function Way({ label, run }: { label: string; run(): void }) {
  return (
    <button type="button" class="button" onClick={run}>
      {label}
    </button>
  );
}

async function giveUp(ports: SavePagePorts, cancel: AbortController): Promise<void> {
  cancel.abort();
  await ports.report({ state: 'cancelled' });
  await ports.close();
}
