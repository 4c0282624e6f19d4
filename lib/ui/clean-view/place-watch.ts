// Tells whoever shows a part of the reading place when that part has changed: the view around it is not drawn anew for it.
import { useEffect, useRef, useState } from 'preact/hooks';

export interface ReadingPlace {
  /** Index of the last block whose top has passed the reading line. */
  block: number;
  /** 0–1 */
  progress: number;
  /** The progress where the reader last came to rest: words that change are measured anew, and no scrolling waits for that. */
  rested: number;
  /** Going down the article: what is around it steps back. */
  isGoing: boolean;
}

export class PlaceWatch {
  now: ReadingPlace = { block: 0, progress: 0, rested: 0, isGoing: false };
  private readonly tells = new Set<() => void>();

  move(place: ReadingPlace): void {
    this.now = place;
    for (const tell of this.tells) tell();
  }

  /** Returns how to stop. */
  watch(tell: () => void): () => void {
    this.tells.add(tell);
    return () => void this.tells.delete(tell);
  }
}

/** Drawn anew when what `read` gives changes. */
export function usePlace<T extends number | boolean>(
  reading: PlaceWatch,
  read: (place: ReadingPlace) => T,
): T {
  const latest = useRef(read);
  latest.current = read;
  const [, setShown] = useState(read(reading.now));
  useEffect(() => reading.watch(() => setShown(latest.current(reading.now))), [reading]);
  return read(reading.now);
}
