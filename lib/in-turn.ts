// Work that may not run side by side: each piece begins when the one before it is over, however that ended.
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** The first piece waits for `first`, which never rejects. */
export function startTurns(first: Promise<unknown> = Promise.resolve()): InTurn {
  let last = first;
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}
