// A reader's own CSS, for the article and nothing else: it asks for nothing on the network and reaches nothing around the article.

type Realm = Window & typeof globalThis;

/** Functions that ask for an address, as CSSOM writes them (escapes resolved). */
const ADDRESS = /(?:url|src|image|image-set|cross-fade|element|paint)\(/i;
/** CSSOM leaves custom properties as they were written, escapes too. */
const ESCAPE = /\\/;

/**
 * Rules for elements inside `.article`, and for itself as `:scope` (css-cascade-6); groups by media, support and container are kept.
 * Everything else that begins with @ goes, `@import` and `@font-face` among it, and every declaration with an address in it.
 * @param window whose parser is used: what it does not understand is left out.
 */
export function scopeCss(css: string, window: Window): string {
  const { CSSStyleSheet: Sheet } = window as Realm;
  const sheet = new Sheet();
  // A method that throws for @import in some browsers and leaves it out in others.
  sheet.replaceSync(css.replace(/@import\b[^;]*;?/gi, ''));
  const rules = writeRules(sheet.cssRules, window as Realm);
  return rules && `@scope (.article) {\n${rules}\n}`;
}

function writeRules(rules: CSSRuleList, realm: Realm): string {
  return [...rules]
    .map((rule) => writeRule(rule, realm))
    .filter(Boolean)
    .join('\n');
}

function writeRule(rule: CSSRule, realm: Realm): string {
  if (rule instanceof realm.CSSStyleRule) return writeStyle(rule, realm);
  const isGroup =
    rule instanceof realm.CSSMediaRule ||
    rule instanceof realm.CSSSupportsRule ||
    rule instanceof realm.CSSContainerRule;
  if (!isGroup) return '';
  // Its first brace may stand in what it asks for.
  const [name = ''] = /^@\w+/.exec(rule.cssText) ?? [];
  const inner = writeRules(rule.cssRules, realm);
  return inner && `${name} ${rule.conditionText} { ${inner} }`;
}

function writeStyle(rule: CSSStyleRule, realm: Realm): string {
  const { style, selectorText, cssRules } = rule;
  const declarations = [...style].flatMap((name) => {
    const value = style.getPropertyValue(name);
    const isBad = ADDRESS.test(value) || (name.startsWith('--') && ESCAPE.test(value));
    const important = style.getPropertyPriority(name) ? ' !important' : '';
    return isBad ? [] : `${name}: ${value}${important};`;
  });
  const inner = cssRules.length > 0 ? writeRules(cssRules, realm) : '';
  const body = [...declarations, inner].filter(Boolean).join(' ');
  return body && `${selectorText} { ${body} }`;
}
