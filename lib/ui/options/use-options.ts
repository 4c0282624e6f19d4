// The settings as the page shows them: at once when they are set here, read again when they are set elsewhere.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../message-key';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings';
import type { OptionsPorts } from './options-ports';

export interface Toast {
  text: string;
  tone: 'plain' | 'bad';
  action?: { label: string; run(): void } | undefined;
  seq: number;
}

export interface Options {
  settings: Settings;
  set(patch: Partial<Settings>): void;
  toast: Toast | null;
  say(said: Omit<Toast, 'seq'>): void;
  hideToast(): void;
}

export function useOptions(ports: OptionsPorts, t: Translate): Options {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [toast, setToast] = useState<Toast | null>(null);
  const seq = useRef(0);
  const writing = useRef(0);
  const say = useCallback((said: Omit<Toast, 'seq'>) => {
    seq.current += 1;
    setToast({ ...said, seq: seq.current });
  }, []);
  useEffect(() => {
    const read = () => {
      // What is on its way is newer than what lies there.
      if (writing.current === 0) ports.getSettings().then(setSettings, () => {});
    };
    ports.hearSettings(read);
    ports.getSettings().then(setSettings, () => say({ text: t('toastNoSettings'), tone: 'bad' }));
  }, [ports]);
  const set = async (patch: Partial<Settings>) => {
    setSettings((before) => ({ ...before, ...patch }));
    writing.current += 1;
    const answer = await ports.setSettings(patch).catch(() => null);
    writing.current -= 1;
    if (!answer?.saved) say({ text: t('optionsNotSaved'), tone: 'bad' });
    if (patch.language !== undefined) {
      await ports.openLanguage();
      setSettings((before) => ({ ...before }));
    }
  };
  return {
    settings,
    set: (patch) => void set(patch),
    toast,
    say,
    hideToast: () => setToast(null),
  };
}
