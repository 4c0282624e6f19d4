// “Report this page”: the text is made here, shown whole, and leaves by the reader's own hand alone.
import { useEffect, useState } from 'preact/hooks';
import { buildReport } from '../../build-report';
import { Tick } from '../tick';
import { useTranslate } from '../translate-context';
import { Dialog } from './dialog';
import { Icon } from './popup-icons';
import type { PopupModel } from './popup-model';
import type { About } from './ports';

const FILE = { filename: 'qingyue-report.txt', mime: 'text/plain' };

export function ReportSheet({ popup }: { popup: PopupModel }) {
  const t = useTranslate();
  const [about, setAbout] = useState<About | null>(null);
  const [mayTell, setMayTell] = useState(false);
  useEffect(() => void popup.readAbout().then(setAbout), [popup]);
  if (!about) return null;
  const address = mayTell ? about.address : '';
  const text = buildReport({ ...about, address, outcome: popup.outcome() });
  return (
    <Dialog title={t('reportTitle')} onClose={() => popup.openReport(false)}>
      <p class="hint">{t('reportHint')}</p>
      <textarea class="field mono" readOnly rows={9} aria-label={t('reportTitle')}>
        {text}
      </textarea>
      <Tick label={t('reportAddress')} isOn={mayTell} onTurn={setMayTell} />
      <div class="item-actions">
        <button type="button" class="button primary" onClick={() => popup.copy({ text })}>
          <Icon name="copy" size={18} />
          {t('copy')}
        </button>
        <button type="button" class="button" onClick={() => popup.save({ ...FILE, text })}>
          <Icon name="save" size={18} />
          {t('save')}
        </button>
      </div>
    </Dialog>
  );
}

/** The way to it: at the foot of what the reader looks at when something is wrong. */
export function ReportButton({ popup }: { popup: PopupModel }) {
  const t = useTranslate();
  return (
    <button type="button" class="button quiet" data-report onClick={() => popup.openReport(true)}>
      {t('reportOpen')}
    </button>
  );
}
