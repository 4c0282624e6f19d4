// One entry of the outline before it is put into the tree.

export interface Head {
  line: number;
  /** Code unit in the line where it begins: 0, or further in for points inside a paragraph. */
  at: number;
  kind: string;
  n: number | null;
  /** Heads of one style are siblings. */
  style: string;
  /** Level of the tag: 2 for h2; null when no tag says so. */
  tag: number | null;
  rank: number | null;
  marker: string;
  title: string;
  text: string;
  role: 'heading' | 'item';
  reason: string;
}
