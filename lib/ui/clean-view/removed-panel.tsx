// What was taken out, by kind, with a look at each piece and the way to put it back at its place.
import { useState } from 'preact/hooks';
import type { Removal, RemovalKind } from '../../article';
import { REMOVAL_WORDS } from '../removal-words';
import { useTranslate } from '../translate-context';

interface RemovedPanelProps {
  removed: Removal[];
  /** Indexes into `removed` that were put back. */
  restored: ReadonlySet<number>;
  onToggle(index: number): void;
}

interface Numbered {
  index: number;
  removal: Removal;
}

export function RemovedPanel({ removed, restored, onToggle }: RemovedPanelProps) {
  const t = useTranslate();
  const groups = groupByKind(removed);
  if (groups.length === 0) return <p class="quiet">{t('removedNothing')}</p>;
  return (
    <div class="removed">
      <p class="quiet">{t('removedIntro', countShown(groups))}</p>
      {groups.map(([kind, list]) => (
        <details key={kind}>
          <summary>
            <span>{t(REMOVAL_WORDS[kind])}</span>
            <span class="count">{list.length}</span>
          </summary>
          <ul>
            {list.map(({ index, removal }) => (
              <RemovedItem
                key={index}
                removal={removal}
                isBack={restored.has(index)}
                onToggle={() => onToggle(index)}
              />
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

interface RemovedItemProps {
  removal: Removal;
  isBack: boolean;
  onToggle(): void;
}

const PREVIEW_LENGTH = 120;

function RemovedItem({ removal, isBack, onToggle }: RemovedItemProps) {
  const t = useTranslate();
  const [isLong, setLong] = useState(false);
  const text = removal.text.trim() || t('removedNoWords');
  const short = text.length > PREVIEW_LENGTH && !isLong;
  return (
    <li>
      <bdi class="preview">{short ? `${text.slice(0, PREVIEW_LENGTH)}…` : text.slice(0, 3000)}</bdi>
      <span class="row">
        {short && (
          <button type="button" class="text-button" onClick={() => setLong(true)}>
            {t('removedMore')}
          </button>
        )}
        {removal.html && (
          <button type="button" class="text-button" aria-pressed={isBack} onClick={onToggle}>
            {isBack ? t('removedTakeOut') : t('removedRestore')}
          </button>
        )}
      </span>
    </li>
  );
}

const countShown = (groups: [RemovalKind, Numbered[]][]) =>
  groups.reduce((sum, [, list]) => sum + list.length, 0);

/** Largest kinds first; pieces without words and without markup are nothing to show. */
function groupByKind(removed: Removal[]): [RemovalKind, Numbered[]][] {
  const groups = new Map<RemovalKind, Numbered[]>();
  removed.forEach((removal, index) => {
    if (!removal.text.trim() && !removal.html) return;
    const list = groups.get(removal.kind) ?? [];
    list.push({ index, removal });
    groups.set(removal.kind, list);
  });
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}
