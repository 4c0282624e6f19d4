// Which rules an element's class and id fit: asked for the same names again and again, so the answers are kept for one page.
import { NAME_RULES, type NameRule, toName } from '../rules/clutter';

const ANY_RULE = new RegExp(NAME_RULES.map(({ pattern }) => pattern.source).join('|'));
/** What the places of articles are called, in English and in pinyin. */
const CONTENT =
  /-(?:contents?|articles?|body|text|txt|entry|post|story|main|details?|prose|markdown|rich-?text|copy|zhengwen|neirong)-/;
const NOTHING: readonly NameRule[] = [];

export interface Named {
  rules: readonly NameRule[];
  /** Called as the places of articles are. */
  isContent: boolean;
}

const UNNAMED: Named = { rules: NOTHING, isContent: false };

export class NameReader {
  private readonly known = new Map<string, Named>();

  read({ className, id }: Element): Named {
    if (!className && !id) return UNNAMED;
    const key = `${className} ${id}`;
    let named = this.known.get(key);
    if (!named) {
      const name = toName(className, id);
      // Most names fit no rule: one look tells.
      const rules = ANY_RULE.test(name)
        ? NAME_RULES.filter(({ pattern }) => pattern.test(name))
        : NOTHING;
      named = { rules, isContent: CONTENT.test(name) };
      this.known.set(key, named);
    }
    return named;
  }
}
