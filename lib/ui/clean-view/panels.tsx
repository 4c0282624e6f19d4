// The panels that open under the bar, one at a time.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../message-key';
import { useTranslate } from '../translate-context';
import { Icon } from './icons';

export type Panel = 'settings' | 'removed' | 'keys' | 'export';

const TITLES: Record<Panel, MessageKey> = {
  settings: 'viewSettings',
  removed: 'viewRemoved',
  keys: 'viewKeys',
  export: 'exportTitle',
};

export function usePanel() {
  const [panel, setPanel] = useState<Panel | null>(null);
  const togglePanel = (next: Panel) => setPanel((now) => (now === next ? null : next));
  return { panel, setPanel, togglePanel };
}

interface PanelFrameProps {
  panel: Panel;
  onClose(): void;
  children: ComponentChildren;
}

export function PanelFrame({ panel, onClose, children }: PanelFrameProps) {
  const t = useTranslate();
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus(), [panel]);
  return (
    <section class="panel qy-own" ref={ref} tabIndex={-1} aria-label={t(TITLES[panel])}>
      <header>
        <h2>{t(TITLES[panel])}</h2>
        <button type="button" class="tool" aria-label={t('viewClose')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {/* The list of keys has nothing else in it by which it could be scrolled. */}
      <div class="panel-body" tabIndex={panel === 'keys' ? 0 : undefined}>
        {children}
      </div>
    </section>
  );
}
