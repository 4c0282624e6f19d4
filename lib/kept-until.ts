/** What becomes of what is kept: it stays; it goes with the last private window; Firefox is set never to remember. */
export type Keeping = 'kept' | 'private' | 'never';
