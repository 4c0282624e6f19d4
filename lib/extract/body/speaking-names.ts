// Which rules an element's names call up, once what it holds has been looked at: a name is evidence, and some of it is none. A “tag” that holds
// sentences is no tag, and the id of one section in a row of such says which of them it is: “related-work” beside “methods”.

import type { NameRule } from '../rules/clutter';
import { readNames } from '../rules/find-names';
import { isPartOfRow } from '../rules/part-of-row';
import { linkDensity, type Measure } from '../snapshot/measure';

/** Kinds of things that have labels and buttons, never sentences or facts. */
const WORDLESS = new Set<NameRule['kind']>([
  ...(['tags', 'mood', 'pager', 'breadcrumb', 'gallery', 'hidden'] as const),
]);
/** In units of `Measure.size`. */
const SENTENCE = 40;
const FACTS = { items: 2, size: 60, linked: 0.2 };

export function speakingRules(element: Element, measure: Measure): readonly NameRule[] {
  const { className, id } = element;
  if (!className && !id) return [];
  const { rules } = readNames(className, id);
  if (rules.length === 0) return rules;
  const named = id && isPartOfRow(element) ? readNames(className, '').rules : rules;
  return holdsText(element, measure)
    ? named.filter((rule) => rule.when !== 'small' || !WORDLESS.has(rule.kind))
    : named;
}

function holdsText(element: Element, measure: Measure): boolean {
  if (measure.prose >= SENTENCE) return true;
  return (
    measure.size >= FACTS.size &&
    linkDensity(measure) < FACTS.linked &&
    element.getElementsByTagName('li').length >= FACTS.items
  );
}
