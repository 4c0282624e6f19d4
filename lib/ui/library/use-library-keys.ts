// The library by keyboard: from article to article, choosing, opening, deleting, searching. Keys that are typed into a field are its own.
import { useEffect, useRef } from 'preact/hooks';
import type { LibraryArticle } from '../../library/list-library';
import type { Chosen } from './use-chosen';

interface KeyMeans {
  shown: readonly LibraryArticle[];
  chosen: Chosen;
  open(article: LibraryArticle): void;
  toggleDetails(article: LibraryArticle): void;
  remove(articles: readonly LibraryArticle[]): void;
  showKeys(): void;
  clearSearch(): void;
}

const STEPS: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

export function useLibraryKeys(meansNow: KeyMeans): void {
  // Keys act on what is on the screen: an effect of this drawing would come after it.
  const latest = useRef(meansNow);
  latest.current = meansNow;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const means = latest.current;
      // What lies over the page has its own keys.
      if (document.querySelector('dialog[open]') || event.isComposing || event.altKey) return;
      const run = isTyping(event) ? null : findDeed(event, means);
      if (event.key === 'Escape') leave(means);
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** Esc: first what is chosen, then what is searched for. */
function leave({ chosen, clearSearch }: KeyMeans): void {
  if (chosen.ids.size > 0) chosen.none();
  else clearSearch();
}

function findDeed(event: KeyboardEvent, means: KeyMeans): (() => void) | null {
  const { shown, chosen } = means;
  const { key, shiftKey } = event;
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand) return key === 'a' ? chosen.all : null;
  if (key === '/') return focusSearch;
  if (key === '?') return means.showKeys;
  const step = STEPS[key];
  if (step !== undefined) return () => move(means, step, shiftKey);
  const here = shown[placeOfFocus(shown)];
  if (!here) return null;
  return (
    {
      x: () => chosen.toggle(here.id),
      X: () => chosen.toggle(here.id, true),
      o: () => means.open(here),
      e: () => means.toggleDetails(here),
      Delete: () => means.remove(chosen.ids.size > 0 ? chosenOf(means) : [here]),
    }[key] ?? null
  );
}

const chosenOf = ({ shown, chosen }: KeyMeans) => shown.filter(({ id }) => chosen.has(id));

function move({ shown, chosen }: KeyMeans, step: number, isChoosing: boolean): void {
  const from = placeOfFocus(shown);
  const next = shown[from < 0 ? 0 : Math.min(Math.max(from + step, 0), shown.length - 1)];
  if (!next) return;
  const here = shown[from];
  if (isChoosing) chosen.extend((here ?? next).id, next.id);
  focusArticle(next.id);
}

/** The article in which the focus is; -1 when it is in none. */
function placeOfFocus(shown: readonly LibraryArticle[]): number {
  const id = document.activeElement?.closest<HTMLElement>('.article')?.dataset.article;
  return shown.findIndex((article) => article.id === id);
}

export function focusArticle(id: string): void {
  const card = document.querySelector(`.article[data-article="${CSS.escape(id)}"]`);
  card?.scrollIntoView({ block: 'nearest' });
  card?.querySelector<HTMLElement>('.title')?.focus({ preventScroll: true });
}

function focusSearch(): void {
  document.querySelector<HTMLElement>('input[type="search"]')?.focus();
}

function isTyping({ target }: KeyboardEvent): boolean {
  const field = (target as Element | null)?.closest('input, textarea, select');
  return field !== null && field !== undefined && (field as HTMLInputElement).type !== 'checkbox';
}
