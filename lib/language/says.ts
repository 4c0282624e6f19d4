// What all languages say in one place of a page, as one matcher: made when it is first asked for.
import { ofPacks } from './known-packs';
import type { SaysField } from './language-pack';
import { Matcher } from './matcher';
import { rulesOf } from './shapes';

const matchers = ofPacks((packs) => {
  const made = new Map<SaysField, Matcher>();
  return (field: SaysField): Matcher => {
    const known = made.get(field);
    if (known) return known;
    const matcher = new Matcher(packs.flatMap(({ says }) => rulesOf(field, says?.[field])));
    made.set(field, matcher);
    return matcher;
  };
});

export const says = (field: SaysField): Matcher => matchers()(field);
