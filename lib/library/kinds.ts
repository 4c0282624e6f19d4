// The kinds of records there are, and what each change to an article needs: everything that reads or writes asks these tables.
import type { ArticleChange } from '../article-state';
import { isRecord } from '../check';
import { ARTICLE_KIND } from './kinds/article-kind';
import { CHOICE_KIND } from './kinds/choice-kind';
import { CORRECTION_KIND } from './kinds/correction-kind';
import { LABEL_KIND, type LabelChange } from './kinds/label-kind';
import { OUTLINE_KIND } from './kinds/outline-kind';
import { PICTURE_KIND } from './kinds/picture-kind';
import { PLACE_KIND } from './kinds/place-kind';
import { QUOTE_KIND } from './kinds/quote-kind';
import { REVISION_KIND } from './kinds/revision-kind';
import { SAVED_KIND } from './kinds/saved-kind';
import { TEXT_KIND } from './kinds/text-kind';
import type { ChangeRule, Reading } from './record';

interface AnyKind {
  name: string;
  isQuiet?: true;
  read(data: unknown): Reading<unknown>;
}

/** What a list of everything needs; small. */
const LIGHT: AnyKind[] = [
  ARTICLE_KIND,
  CORRECTION_KIND,
  OUTLINE_KIND,
  QUOTE_KIND,
  LABEL_KIND,
  SAVED_KIND,
  PLACE_KIND,
  REVISION_KIND,
  CHOICE_KIND,
];
/** Whole texts and pictures: read when they are looked at. */
const HEAVY: AnyKind[] = [TEXT_KIND, PICTURE_KIND];

export const KINDS: ReadonlyMap<string, AnyKind> = new Map(
  [...LIGHT, ...HEAVY].map((kind) => [kind.name, kind]),
);
export const HEAVY_KINDS = HEAVY.map(({ name }) => name);

/** A change to what is kept of an article; those that are no `ArticleChange` are the library's alone. */
export type LibraryChange = ArticleChange | LabelChange;

const RULES: { [K in LibraryChange['kind']]: ChangeRule<Extract<LibraryChange, { kind: K }>> } = {
  ...CORRECTION_KIND.changes,
  ...OUTLINE_KIND.changes,
  ...QUOTE_KIND.changes,
  ...LABEL_KIND.changes,
  ...PLACE_KIND.changes,
  ...REVISION_KIND.changes,
};

/** What reading alone leaves behind: for it no article stands in a list. */
export const isQuiet = ({ kind }: { kind: string }): boolean => KINDS.get(kind)?.isQuiet ?? false;

export function ruleOf(change: LibraryChange): ChangeRule<LibraryChange> {
  return RULES[change.kind] as ChangeRule<LibraryChange>;
}

/** Something that views and popup show too. */
export const isArticleChange = (change: LibraryChange): change is ArticleChange =>
  !Object.hasOwn(LABEL_KIND.changes, change.kind);

/** The shape of a change that came by message. */
export function isLibraryChange(value: unknown): value is LibraryChange {
  if (!isRecord(value) || typeof value.kind !== 'string') return false;
  if (!Object.hasOwn(RULES, value.kind)) return false;
  return RULES[value.kind as LibraryChange['kind']].isShaped(value);
}
