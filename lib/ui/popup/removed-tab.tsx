// How much of what kind was taken out, with the words themselves: nothing is removed in secret.
import type { Article, Removal, RemovalKind } from '../../article';
import { oneLine } from '../../text/collapse-space';
import { REMOVAL_WORDS } from '../removal-words';
import { useTranslate } from '../translate-context';

/** Previews of one kind before “and more”. */
const PREVIEWS = 30;
const PREVIEW_LENGTH = 120;

export function RemovedPanel({ article }: { article: Article }) {
  const t = useTranslate();
  const kinds = groupByKind(article.removed);
  if (kinds.length === 0) return <p class="empty">{t('removedNone')}</p>;
  return (
    <div class="removed">
      <p class="hint">{t('removedHint', article.removed.length)}</p>
      {kinds.map(([kind, removals]) => (
        <details key={kind} data-kind={kind}>
          <summary>
            <span>{t(REMOVAL_WORDS[kind])}</span>
            <span class="count">{removals.length}</span>
          </summary>
          <ul lang={article.lang || undefined}>
            {removals.slice(0, PREVIEWS).map((removal, index) => (
              <li key={index} dir="auto">
                {shorten(removal.text) || <i>{t('removedWithoutWords')}</i>}
              </li>
            ))}
            {removals.length > PREVIEWS && (
              <li>{t('removedMoreOfKind', removals.length - PREVIEWS)}</li>
            )}
          </ul>
        </details>
      ))}
    </div>
  );
}

/** Most frequent kind first. */
function groupByKind(removed: Removal[]): [RemovalKind, Removal[]][] {
  const groups = new Map<RemovalKind, Removal[]>();
  for (const removal of removed) {
    const group = groups.get(removal.kind);
    if (group) group.push(removal);
    else groups.set(removal.kind, [removal]);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}

function shorten(text: string): string {
  const flat = oneLine(text.slice(0, 4 * PREVIEW_LENGTH));
  const letters = [...flat];
  return letters.length > PREVIEW_LENGTH ? `${letters.slice(0, PREVIEW_LENGTH).join('')}…` : flat;
}
