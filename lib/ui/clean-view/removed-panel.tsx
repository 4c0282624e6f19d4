// What was taken out, by kind, with a look at each piece and the way to put it back at its place: one, a kind, or all.
import { useState } from 'preact/hooks';
import type { Removal, RemovalKind } from '../../article';
import { REMOVAL_WORDS } from '../removal-words';
import { useTranslate } from '../translate-context';
import { hasPicture, previewOf } from './removed-preview';
import type { EditActions } from './use-edits';

interface RemovedPanelProps {
  removed: Removal[];
  edits: EditActions;
  /** Goes to where a piece was put back. */
  onShow(index: number): void;
}

interface Numbered {
  index: number;
  removal: Removal;
}

type Group = [kind: RemovalKind, pieces: Numbered[]];

export function RemovedPanel({ removed, edits, onShow }: RemovedPanelProps) {
  const t = useTranslate();
  const groups = groupByKind(removed);
  if (groups.length === 0) return <p class="quiet">{t('removedNothing')}</p>;
  const pieces = groups.flatMap(([, list]) => list);
  return (
    <div class="removed">
      <p class="quiet">{t('removedIntro', pieces.length, restorable(pieces).length)}</p>
      <p class="row">
        {edits.canUndo && (
          <button type="button" class="text-button" onClick={edits.undo}>
            {t('undo')}
          </button>
        )}
        <MoveButton pieces={pieces} edits={edits} isAll />
      </p>
      {groups.map((group) => (
        <RemovedGroup key={group[0]} group={group} edits={edits} onShow={onShow} />
      ))}
    </div>
  );
}

type GroupProps = Pick<RemovedPanelProps, 'edits' | 'onShow'> & { group: Group };

function RemovedGroup({ group: [kind, list], edits, onShow }: GroupProps) {
  const t = useTranslate();
  return (
    <details>
      <summary>
        <span>{t(REMOVAL_WORDS[kind])}</span>
        <span class="count">{list.length}</span>
      </summary>
      {list.length > 1 && (
        <p class="row">
          <MoveButton pieces={list} edits={edits} isAll />
        </p>
      )}
      <ul>
        {list.map((piece) => (
          <RemovedItem key={piece.index} piece={piece} edits={edits} onShow={onShow} />
        ))}
      </ul>
    </details>
  );
}

const restorable = (pieces: Numbered[]) => pieces.filter(({ removal }) => removal.html);

interface MoveProps {
  pieces: Numbered[];
  edits: EditActions;
  isAll?: boolean;
  onDone?(): void;
}

/** Puts pieces back, or takes them out again once they all are; nothing where none can be. */
function MoveButton({ pieces, edits, isAll = false, onDone }: MoveProps) {
  const t = useTranslate();
  const indexes = restorable(pieces).map(({ index }) => index);
  if (indexes.length === 0) return null;
  const areBack = indexes.every((index) => edits.restored.has(index));
  const words = isAll
    ? t(areBack ? 'removedTakeOutAll' : 'removedRestoreAll')
    : t(areBack ? 'removedTakeOut' : 'removedRestore');
  const move = () => {
    if (areBack) return edits.takeOut(indexes);
    edits.restore(indexes);
    onDone?.();
  };
  return (
    <button type="button" class="text-button" aria-pressed={areBack} onClick={move}>
      {words}
    </button>
  );
}

const PREVIEW_LENGTH = 120;

type ItemProps = Omit<GroupProps, 'group'> & { piece: Numbered };

function RemovedItem({ piece, edits, onShow }: ItemProps) {
  const t = useTranslate();
  const [isLong, setLong] = useState(false);
  const { index, removal } = piece;
  const words = previewOf(removal);
  const text = words || t(hasPicture(removal) ? 'removedPicture' : 'removedNoWords');
  const isCut = text.length > PREVIEW_LENGTH && !isLong;
  const show = () => onShow(index);
  return (
    <li>
      <bdi class="preview">{isCut ? `${text.slice(0, PREVIEW_LENGTH)}…` : text}</bdi>
      <span class="row">
        {isCut && (
          <button type="button" class="text-button" onClick={() => setLong(true)}>
            {t('removedMore')}
          </button>
        )}
        {edits.restored.has(index) && (
          <button type="button" class="text-button" onClick={show}>
            {t('removedShow')}
          </button>
        )}
        {removal.html ? (
          <MoveButton pieces={[piece]} edits={edits} onDone={show} />
        ) : (
          <span class="quiet">{t('removedStays')}</span>
        )}
      </span>
    </li>
  );
}

/** Largest kinds first; pieces without words and without markup are nothing to show. */
function groupByKind(removed: Removal[]): Group[] {
  const groups = new Map<RemovalKind, Numbered[]>();
  removed.forEach((removal, index) => {
    if (!removal.text.trim() && !removal.html) return;
    const list = groups.get(removal.kind) ?? [];
    list.push({ index, removal });
    groups.set(removal.kind, list);
  });
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}
