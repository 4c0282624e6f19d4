// Scripts put into a page cannot import one another. What several of them need, or what would make one of them heavy, is a part:
// one script brings it into the extension's own global, and the build of the others takes it from there.
import type { Plugin } from 'vite';

/** Which script brings a module, and what others take of it. Module: a package, or a path from the root without ending. */
export const PARTS: Record<string, Record<string, readonly string[]>> = {
  libraries: {
    '@mozilla/readability': ['Readability'],
    dompurify: ['default'],
    'lib/platform/browser': ['browser'],
    'lib/language/index': ['PACKS'],
    'lib/extract/rules/clutter': ['NAME_RULES', 'LANDMARK_TAGS', 'LANDMARK_ROLES'],
    'lib/extract/rules/find-names': ['readNames', 'isNamed'],
    'lib/extract/page-kind/page-claims': ['readClaim'],
  },
  'page-facts': {
    'lib/extract/snapshot/collect-page-lines': ['collectPageLines'],
    'lib/extract/metadata/complete-fields': ['completeFields'],
    'lib/dates/find-shown-dates': ['findShownDates'],
    'lib/names/interface-words': ['isInterface'],
    'lib/extract/credits/read-credit-line': ['readCreditLine'],
    'lib/extract/metadata/read-fields': ['findFields', 'readFields'],
    'lib/extract/credits/read-outer-credits': ['readOuterCredits'],
    'lib/extract/page-kind/page-traits': ['readPageTraits'],
    'lib/extract/pagination/find-next-pages': ['findNextPages', 'MAX_PAGES', 'ACTION'],
    'lib/extract/page-kind/read-notices': ['readPrompts', 'noticesOf'],
    'lib/extract/page-kind/recognise-page': ['recognisePage', 'isArticle'],
  },
  outline: {
    'lib/outline/with-outline': ['withOutline'],
  },
};

const VIRTUAL = '\0part:';
const HERE = "globalThis[Symbol.for('parts')]";

/** For the build of `script`: imports of parts that other scripts bring become look-ups. */
export function takeParts(script: string, root: string): Plugin {
  const others = Object.entries(PARTS).filter(([bringer]) => bringer !== script);
  const taken = new Map(others.flatMap(([, modules]) => Object.entries(modules)));
  return {
    name: 'take-parts',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (taken.has(source)) return VIRTUAL + source;
      if (!source.startsWith('.') || !importer) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      const module = resolved?.id.replace(`${root}/`, '').replace(/\.tsx?$/, '');
      return module && taken.has(module) ? VIRTUAL + module : null;
    },
    load(id) {
      const module = id.startsWith(VIRTUAL) ? id.slice(VIRTUAL.length) : null;
      return module === null ? null : lookUp(module, taken.get(module) ?? []);
    },
  };
}

function lookUp(module: string, names: readonly string[]): string {
  const from = `const part = ${HERE}[${JSON.stringify(module)}];`;
  const exports = names.map((name) =>
    // Pure: a script that does not use it need not have it yet.
    name === 'default'
      ? 'export default part.default;'
      : `export const ${name} = /* @__PURE__ */ (() => part.${name})();`,
  );
  return [from, ...exports].join('\n');
}
