// One line as a double-quoted YAML scalar: YAML 1.2 takes JSON strings as they are (1.2 section 1.3).

export function yamlString(text: string): string {
  return JSON.stringify(text).replace(
    /[\u0085\u2028\u2029\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
