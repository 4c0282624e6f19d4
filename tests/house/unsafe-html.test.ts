// Nothing may turn strings into elements or code outside lib/sanitize.ts, the one exit for HTML.
import { expect, test } from 'vitest';
import { readSourceFiles, type SourceFile } from './support/source-files';

const EXEMPT = ['lib/sanitize.ts'];

const FORBIDDEN: Record<string, RegExp> = {
  'assignment to innerHTML or outerHTML': /\b(inner|outer)HTML['"`]?\]?\s*[+|&?]{0,2}=(?![=>])/,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/,
  'document.write': /\bdocument\.write(ln)?\b/,
  eval: /\beval\s*\(/,
  'Function from a string': /\bnew\s+Function\b|\bFunction\s*\(/,
  setHTMLUnsafe: /\b(setHTMLUnsafe|parseHTMLUnsafe)\b/,
  createContextualFragment: /\bcreateContextualFragment\b/,
  dangerouslySetInnerHTML: /\bdangerouslySetInnerHTML\b/,
  'timer with a string': /\bset(Timeout|Interval)\s*\(\s*['"`]/,
  // An empty page of our own, by the name of the constant: see lib/ui/clean-view/stage.ts.
  srcdoc: /\.srcdoc\s*=(?!=)(?!\s*(?:EMPTY_PAGE|trusted\(EMPTY_PAGE\));)/,
};

function findUnsafe({ path, text }: SourceFile): string[] {
  if (EXEMPT.includes(path)) return [];
  return text.split('\n').flatMap((line, index) =>
    Object.entries(FORBIDDEN)
      .filter(([, pattern]) => pattern.test(line))
      .map(([name]) => `${path}:${index + 1} ${name}: ${line.trim()}`),
  );
}

test('no source file makes elements or code out of strings', () => {
  expect(readSourceFiles('lib', 'entrypoints').flatMap(findUnsafe)).toEqual([]);
});

test.each([
  'box.innerHTML = text;',
  'box.innerHTML += text;',
  'box["outerHTML"] = text;',
  'box.insertAdjacentHTML("beforeend", text);',
  'document.write(text);',
  'eval(text);',
  'const f = new Function(text);',
  'const f = Function("return this");',
  'box.setHTMLUnsafe(text);',
  'range.createContextualFragment(text);',
  '<p dangerouslySetInnerHTML={{ __html: text }} />',
  'setTimeout("run()", 1);',
  'frame.srcdoc = text;',
])('planted: %s is found', (line) => {
  expect(findUnsafe({ path: 'lib/planted.ts', text: line })).toHaveLength(1);
});

test.each([
  'const html = box.innerHTML;',
  'if (a.innerHTML === b.innerHTML) go();',
  'isFunction(x)',
  'element.srcdoc = EMPTY_PAGE;',
  'element.srcdoc = trusted(EMPTY_PAGE);',
])('harmless: %s is not', (line) => {
  expect(findUnsafe({ path: 'lib/planted.ts', text: line })).toEqual([]);
});

test('planted code in the exempt file is not', () => {
  expect(findUnsafe({ path: 'lib/sanitize.ts', text: 'box.innerHTML = text;' })).toEqual([]);
});
