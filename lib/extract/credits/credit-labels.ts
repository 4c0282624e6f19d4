// The words that introduce a credit, by role, and how sure each makes us that its line is a credit: those of all languages.
import type { Credit, CreditRole } from '../../article';
import { fold, foldText } from '../../language/fold-text';
import { ofPacks } from '../../language/known-packs';
import { says } from '../../language/says';

export interface CreditLabel {
  role: CreditRole;
  /** False where the word also opens ordinary sentences and tables: then the name behind it must look like one. */
  sure: boolean;
}

type Labels = Partial<Record<CreditRole, string>>;

function listLabels(labels: Labels | undefined, sure: boolean): [string, CreditLabel][] {
  const roles = Object.entries(labels ?? {}) as [CreditRole, string][];
  return roles.flatMap(([role, words]) =>
    words.split('|').map((word): [string, CreditLabel] => [fold(word), { role, sure }]),
  );
}

/** All labels, folded. */
export const creditLabels: () => ReadonlyMap<string, CreditLabel> = ofPacks(
  (packs) =>
    new Map(
      packs.flatMap(({ credits, doubtful }) => [
        ...listLabels(doubtful, false),
        ...listLabels(credits, true),
      ]),
    ),
);

/** What a label says, whatever its case and its form of Chinese; undefined for any other word. */
export const creditLabel = (label: string): CreditLabel | undefined =>
  creditLabels().get(foldText(label));

/** Reporters, and correspondents and interns beside them: Chinese papers sign with all of them, and catalogues name all. */
export const writes = (role: CreditRole): boolean => role === 'author' || role === 'correspondent';

/** Whose text it is; the source of a picture or a figure is no such thing. */
export const isOwnSource = ({ role, label }: Credit): boolean =>
  role === 'source' && says('sourceLabel').test(label) && !says('partSource').test(label);
