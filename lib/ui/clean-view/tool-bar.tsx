// The quiet bar on top: outline at one end, tools and the way out at the other.
import type { ComponentChildren } from 'preact';
import { useTranslate } from '../translate-context';
import { Icon, type IconName } from './icons';
import type { Panel } from './panels';
import { type PlaceWatch, usePlace } from './place-watch';

interface ToolBarProps {
  site: string;
  /** Of the whole article. */
  minutes: number;
  reading: PlaceWatch;
  panel: Panel | null;
  /** Stays while one reads on. */
  isHeld: boolean;
  isOutlineShown: boolean;
  /** Undefined: there is no voice for it. */
  onAloud: (() => void) | undefined;
  isReadAloud: boolean;
  isNotesShown: boolean;
  onNotes(): void;
  onPanel(panel: Panel): void;
  onOutline(): void;
  onFind(): void;
  onSave(): void;
  onPrint(): void;
  onClose(): void;
}

export function ToolBar(props: ToolBarProps) {
  const t = useTranslate();
  const panelButton = (panel: Panel, icon: IconName, label: string) => (
    <Tool
      icon={icon}
      label={label}
      pressed={props.panel === panel}
      onClick={() => props.onPanel(panel)}
    />
  );
  return (
    <Bar reading={props.reading} isHeld={props.isHeld}>
      <div class="tools" role="toolbar" aria-label={t('viewTools')}>
        <Tool
          icon="outline"
          label={t('viewOutline')}
          pressed={props.isOutlineShown}
          onClick={props.onOutline}
        />
        <span class="bar-site">
          <bdi>{props.site}</bdi>
        </span>
        <BarTime minutes={props.minutes} reading={props.reading} />
        <Tool icon="find" label={t('viewFind')} onClick={props.onFind} />
        {props.onAloud && (
          <Tool
            icon="aloud"
            label={t('viewAloud')}
            pressed={props.isReadAloud}
            onClick={props.onAloud}
          />
        )}
        <Tool
          icon="notes"
          label={t('viewNotes')}
          pressed={props.isNotesShown}
          onClick={props.onNotes}
        />
        {panelButton('settings', 'type', t('viewSettings'))}
        {panelButton('removed', 'removed', t('viewRemoved'))}
        <Tool icon="collect" label={t('saveToLibrary')} onClick={props.onSave} />
        {panelButton('export', 'save', t('exportTitle'))}
        <Tool icon="print" label={t('viewPrint')} onClick={props.onPrint} />
        {panelButton('keys', 'keys', t('viewKeys'))}
        <Tool icon="close" label={t('viewBack')} onClick={props.onClose} />
      </div>
    </Bar>
  );
}

interface BarProps extends Pick<ToolBarProps, 'reading' | 'isHeld'> {
  children: ComponentChildren;
}

/** By itself: the whole view drawn anew for its stepping back would be the longest halt of a scroll. */
function Bar({ reading, isHeld, children }: BarProps) {
  const isGoing = usePlace(reading, (place) => place.isGoing);
  return (
    <header class="bar qy-own" data-going={isGoing && !isHeld}>
      {children}
    </header>
  );
}

function BarTime({ minutes, reading }: Pick<ToolBarProps, 'minutes' | 'reading'>) {
  const t = useTranslate();
  const left = usePlace(reading, ({ rested }) => Math.ceil(minutes * (1 - rested)));
  return (
    <span class="bar-time">
      <span class="bar-all">{t('viewMinutes', minutes)} · </span>
      {t('viewMinutesLeft', left)}
    </span>
  );
}

interface ToolProps {
  icon: IconName;
  label: string;
  pressed?: boolean;
  onClick(): void;
}

function Tool({ icon, label, pressed, onClick }: ToolProps) {
  return (
    <button
      type="button"
      class={`tool tool-${icon}`}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
