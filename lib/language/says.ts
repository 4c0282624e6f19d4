// What all languages say in one place of a page, as one matcher: made when it is first asked for.
import { PACKS } from './index';
import type { SaysField } from './language-pack';
import { Matcher } from './matcher';
import { rulesOf } from './shapes';

const matchers = new Map<SaysField, Matcher>();

export function says(field: SaysField): Matcher {
  let matcher = matchers.get(field);
  if (!matcher) {
    matcher = new Matcher(PACKS.flatMap(({ says }) => rulesOf(field, says?.[field])));
    matchers.set(field, matcher);
  }
  return matcher;
}
