// What is kept on this machine, and the ways to it.
import { useEffect, useState } from 'preact/hooks';
import type { RoomUsage } from '../../library/kept';
import { todayHere } from '../../today';
import { buildRawFile } from '../popup/kept-file';
import { useTranslate } from '../translate-context';
import { UsageLines } from '../usage-lines';
import { ForgetLines } from './forget-lines';
import type { OptionsPorts } from './options-ports';
import type { Options } from './use-options';

interface SectionProps {
  ports: OptionsPorts;
  options: Options;
}

export function LibrarySection({ ports, options }: SectionProps) {
  const t = useTranslate();
  const [usage, setUsage] = useState<RoomUsage | 'asked' | 'closed'>('asked');
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
