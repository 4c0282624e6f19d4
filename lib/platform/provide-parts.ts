// Where the scripts of a page leave what others of them need; `scripts/share-parts.ts` says which and builds the look-ups.
// The global is the extension's own world's: the page cannot see it.
const PARTS = Symbol.for('parts');

/** Modules by name. What is there already stays: scripts may come twice, instances must not. */
export function provideParts(modules: Record<string, object>): void {
  const world = globalThis as { [PARTS]?: Record<string, object> };
  world[PARTS] = { ...modules, ...world[PARTS] };
}
