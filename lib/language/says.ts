// What all languages say in one place of a page, as one matcher: made when it is first asked for.
import { remembered } from '../remembered';
import { ofPacks } from './known-packs';
import type { SaysField } from './language-pack';
import { Matcher } from './matcher';
import { rulesOf } from './shapes';

const matchers = ofPacks((packs) =>
  remembered(
    (field: SaysField) => new Matcher(packs.flatMap(({ says }) => rulesOf(field, says?.[field]))),
  ),
);

export const says = (field: SaysField): Matcher => matchers()(field);
