// A split button: the main part acts in the format used last, the arrow lists all formats (ARIA menu button pattern).
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../translate-context';
import { Icon, type IconName } from './popup-icons';

export interface MenuChoice {
  value: string;
  label: string;
}

interface FormatMenuProps {
  icon: IconName;
  label: string;
  choices: MenuChoice[];
  chosen: string;
  isPrimary?: boolean;
  onAct(value: string): void;
}

export function FormatMenu({ icon, label, choices, chosen, isPrimary, onAct }: FormatMenuProps) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const arrow = useRef<HTMLButtonElement>(null);
  const current = choices.find((choice) => choice.value === chosen) ?? choices[0];
  const look = isPrimary ? 'button small primary' : 'button small';
  const close = () => {
    setOpen(false);
    arrow.current?.focus();
  };
  return (
    <div class="split" onFocusOut={(event) => isLeaving(event) && setOpen(false)}>
      <button
        type="button"
        class={`${look} split-main`}
        title={current?.label}
        onClick={() => current && onAct(current.value)}
      >
        <Icon name={icon} size={16} />
        {label}
      </button>
      <button
        ref={arrow}
        type="button"
        class={`${look} split-arrow`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={t('formatsOf', label)}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <Icon name="down" size={14} />
      </button>
      {isOpen && (
        <Menu
          label={label}
          choices={choices}
          chosen={current?.value}
          onClose={close}
          onAct={(value) => {
            close();
            onAct(value);
          }}
        />
      )}
    </div>
  );
}

interface MenuProps {
  label: string;
  choices: MenuChoice[];
  chosen: string | undefined;
  onAct(value: string): void;
  onClose(): void;
}

function Menu({ label, choices, chosen, onAct, onClose }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const items = list.current?.querySelectorAll<HTMLElement>('[role=menuitemradio]') ?? [];
    const start = [...items].find((item) => item.ariaChecked === 'true') ?? items[0];
    start?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitemradio]') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = indexAfterKey(event, at, items);
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    if (to === null && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    items[to ?? -1]?.focus();
  };
  return (
    <div ref={list} class="menu" role="menu" aria-label={label} onKeyDown={onKeyDown}>
      {choices.map(({ value, label: text }) => (
        <button
          key={value}
          type="button"
          role="menuitemradio"
          aria-checked={value === chosen}
          tabIndex={-1}
          onClick={() => onAct(value)}
        >
          {text}
          {value === chosen && <Icon name="check" size={14} />}
        </button>
      ))}
    </div>
  );
}

function indexAfterKey(event: KeyboardEvent, at: number, items: HTMLElement[]): number | null {
  const { key } = event;
  if (key === 'ArrowDown') return (at + 1) % items.length;
  if (key === 'ArrowUp') return (at + items.length - 1) % items.length;
  if (key === 'Home') return 0;
  if (key === 'End') return items.length - 1;
  if ([...key].length !== 1 || key === ' ') return null;
  const wanted = key.toLocaleLowerCase();
  const ordered = items.map((_item, step) => (at + 1 + step) % items.length);
  return ordered.find((i) => items[i]?.textContent?.toLocaleLowerCase().startsWith(wanted)) ?? null;
}

function isLeaving(event: FocusEvent): boolean {
  const inside = event.currentTarget as Element;
  return !!event.relatedTarget && !inside.contains(event.relatedTarget as Node);
}
