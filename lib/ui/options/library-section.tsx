// What is kept on this machine, and the ways to it.
import { useEffect, useState } from 'preact/hooks';
import { todayHere } from '../../today';
import { formatBytes } from '../format-bytes';
import { buildRawFile } from '../popup/kept-file';
import { useTranslate } from '../translate-context';
import { ForgetLines } from './forget-lines';
import type { OptionsPorts, Usage } from './options-ports';
import type { Options } from './use-options';

interface SectionProps {
  ports: OptionsPorts;
  options: Options;
}

export function LibrarySection({ ports, options }: SectionProps) {
  const t = useTranslate();
  const [usage, setUsage] = useState<Usage | 'asked' | 'closed'>('asked');
  useEffect(() => {
    ports.readUsage().then(setUsage, () => setUsage('closed'));
  }, [ports]);
  const saveAll = async () => {
    const raw = await ports.readRaw().catch(() => null);
    if (!raw) return options.say({ text: t('storageClosed'), tone: 'bad' });
    const file = buildRawFile(raw, todayHere());
    const isHanded = ports.save(file);
    options.say({
      text: isHanded ? t('toastHandedOver', file.filename) : t('toastSaveFailed'),
      tone: isHanded ? 'plain' : 'bad',
    });
  };
  return (
    <>
      {usage === 'closed' && <p class="hint">{t('storageClosed')}</p>}
      {typeof usage === 'object' && <UsageLines usage={usage} />}
      <div class="ways">
        <button type="button" class="button small" onClick={ports.openLibrary}>
          {t('libraryOpen')}
        </button>
        <button type="button" class="button small" onClick={saveAll}>
          {t('storageSaveAll')}
        </button>
      </div>
      <ForgetLines ports={ports} options={options} />
    </>
  );
}

function UsageLines({ usage }: { usage: Usage }) {
  const t = useTranslate();
  const { articles, quotes, aside, pending, bytes, quota } = usage;
  const room = [bytes, quota].map((size) => formatBytes(size, t('languageTag')));
  return (
    <>
      <p class="hint">{t('storageUse', articles, quotes, ...room)}</p>
      {pending > 0 && <p class="hint">{t('storagePending', pending)}</p>}
      {aside > 0 && <p class="hint">{t('storageAside', aside)}</p>}
    </>
  );
}
