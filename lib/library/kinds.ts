// The kinds of records there are, and what each change to an article needs: everything that reads or writes asks these tables.
import type { ArticleChange } from '../article-state';
import { isRecord } from '../check';
import { ARTICLE_KIND } from './kinds/article-kind';
import { CHOICE_KIND } from './kinds/choice-kind';
import { CORRECTION_KIND } from './kinds/correction-kind';
import { OUTLINE_KIND } from './kinds/outline-kind';
import { PLACE_KIND } from './kinds/place-kind';
import { QUOTE_KIND } from './kinds/quote-kind';
import { REVISION_KIND } from './kinds/revision-kind';
import type { ChangeRule, Reading } from './record';

interface AnyKind {
  name: string;
  isQuiet?: true;
  read(data: unknown): Reading<unknown>;
}

const ALL: AnyKind[] = [
  ARTICLE_KIND,
  CORRECTION_KIND,
  OUTLINE_KIND,
  QUOTE_KIND,
  PLACE_KIND,
  REVISION_KIND,
  CHOICE_KIND,
];

export const KINDS: ReadonlyMap<string, AnyKind> = new Map(ALL.map((kind) => [kind.name, kind]));

const RULES: { [K in ArticleChange['kind']]: ChangeRule<Extract<ArticleChange, { kind: K }>> } = {
  ...CORRECTION_KIND.changes,
  ...OUTLINE_KIND.changes,
  ...QUOTE_KIND.changes,
  ...PLACE_KIND.changes,
  ...REVISION_KIND.changes,
};

/** What reading alone leaves behind: for it no article stands in a list. */
export const isQuiet = ({ kind }: { kind: string }): boolean => KINDS.get(kind)?.isQuiet ?? false;

export function ruleOf(change: ArticleChange): ChangeRule<ArticleChange> {
  return RULES[change.kind] as ChangeRule<ArticleChange>;
}

/** The shape of a change that came by message. */
export function isArticleChange(value: unknown): value is ArticleChange {
  if (!isRecord(value) || typeof value.kind !== 'string') return false;
  if (!Object.hasOwn(RULES, value.kind)) return false;
  return RULES[value.kind as ArticleChange['kind']].isShaped(value);
}
