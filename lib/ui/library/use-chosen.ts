// Which articles are chosen: one by one, or from the last one chosen on (with shift).
import { useEffect, useState } from 'preact/hooks';
import type { LibraryArticle } from '../../library/list-library';

export interface Chosen {
  ids: ReadonlySet<string>;
  has(id: string): boolean;
  /** @param isRange all from the last one chosen to this. */
  toggle(id: string, isRange?: boolean): void;
  /** From where choosing began, or from `from` where it begins now. */
  extend(from: string, to: string): void;
  all(): void;
  none(): void;
}

/** @param isSettled all that is looked for is shown: before, all cannot be chosen yet, and are as soon as they are there. */
export function useChosen(shown: readonly LibraryArticle[], isSettled: boolean): Chosen {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState('');
  const [areAllMeant, setAllMeant] = useState(false);
  useEffect(() => {
    if (!areAllMeant || !isSettled) return;
    setChosen(new Set(shown.map(({ id }) => id)));
    setAllMeant(false);
  }, [areAllMeant, isSettled, shown]);
  // What is not shown cannot be meant.
  const ids = new Set(shown.map(({ id }) => id).filter((id) => chosen.has(id)));
  return {
    ids,
    has: (id) => ids.has(id),
    toggle(id, isRange = false) {
      const isOn = !ids.has(id);
      const meant = isRange && anchor ? between(shown, anchor, id) : [id];
      const next = new Set(ids);
      for (const one of meant) {
        if (isRange || isOn) next.add(one);
        else next.delete(one);
      }
      setChosen(next);
      setAnchor(id);
    },
    extend(from, to) {
      const start = ids.size > 0 && anchor ? anchor : from;
      setChosen(new Set([...ids, ...between(shown, start, to)]));
      setAnchor(start);
    },
    all: () => setAllMeant(true),
    none() {
      setChosen(new Set());
      setAllMeant(false);
    },
  };
}

function between(shown: readonly LibraryArticle[], one: string, other: string): string[] {
  const ids = shown.map(({ id }) => id);
  const places = [ids.indexOf(one), ids.indexOf(other)].filter((place) => place >= 0);
  return ids.slice(Math.min(...places), Math.max(...places) + 1);
}
