// Some sites remove what they did not put there. The host comes back three times; then we give in and say so.

export interface AttachedHost {
  isInPlace(): boolean;
  putBack(): void;
  /** Called once, when it was removed more often than we put it back. */
  onLost(): void;
  /** False when it may go: then nothing is put back, and `onLet` is called. */
  isWanted(): boolean;
  onLet(): void;
}

const MOST_RETURNS = 3;

/** Watches until the returned function is called, or the host is lost. */
export function keepAttached(document: Document, host: AttachedHost): () => void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.isInPlace()) return;
    if (!host.isWanted()) {
      observer.disconnect();
      host.onLet();
      return;
    }
    returns += 1;
    if (returns > MOST_RETURNS) {
      observer.disconnect();
      host.onLost();
      return;
    }
    host.putBack();
    watch();
  });
  // The root element itself may be replaced (document.open), so both levels are watched.
  const watch = () => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    if (document.documentElement) observer.observe(document.documentElement, { childList: true });
  };
  watch();
  return () => observer.disconnect();
}
