// Tabs by the ARIA pattern: one stop, arrows move and choose.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface Tab<Name extends string> {
  name: Name;
  label: string;
  count: number;
}

interface TabsProps<Name extends string> {
  tabs: Tab<Name>[];
  chosen: Name;
  label: string;
  onChoose(name: Name): void;
  children: ComponentChildren;
}

export function Tabs<Name extends string>({
  tabs,
  chosen,
  label,
  onChoose,
  children,
}: TabsProps<Name>) {
  const bar = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex((tab) => tab.name === chosen);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = indexAfterKey(event.key, at, tabs.length);
    const tab = tabs[to ?? -1];
    if (!tab) return;
    event.preventDefault();
    onChoose(tab.name);
    bar.current?.querySelector<HTMLElement>(`#tab-${tab.name}`)?.focus();
  };
  return (
    <>
      <div ref={bar} class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ name, label: text, count }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            class="tab"
            aria-selected={name === chosen}
            aria-controls="panel"
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
          >
            {text}
            {count > 0 && <span class="count">{count}</span>}
          </button>
        ))}
      </div>
      <div id="panel" class="panel" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
        {children}
      </div>
    </>
  );
}

function indexAfterKey(key: string, at: number, length: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % length;
  if (key === 'ArrowLeft') return (at + length - 1) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}
