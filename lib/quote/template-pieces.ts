// A line of a template taken apart: fields, the text between them, and brackets as groups of their own.

export type Piece =
  | { text: string }
  | { value: string }
  | { group: Piece[]; open: string; close: string };

const BRACKETS: Record<string, string> = {
  '（': '）',
  '(': ')',
  '[': ']',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '“': '”',
  '「': '」',
  '『': '』',
};

/** @param readValue '' for a field that is missing, null for a name that is no field. */
export function parsePieces(line: string, readValue: (name: string) => string | null): Piece[] {
  const stack: { pieces: Piece[]; open: string }[] = [{ pieces: [], open: '' }];
  const top = () => stack.at(-1) as { pieces: Piece[]; open: string };
  const endGroup = (end: string) => {
    const { pieces, open } = stack.pop() as { pieces: Piece[]; open: string };
    top().pieces.push({ group: pieces, open, close: end });
  };
  for (const token of tokens(line)) {
    const name = /^\{([^{}]+)\}$/.exec(token)?.[1]?.trim() ?? '';
    const value = name ? readValue(name) : null;
    if (value !== null) top().pieces.push({ value });
    else if (token in BRACKETS) stack.push({ pieces: [], open: token });
    else if (stack.length > 1 && token === BRACKETS[top().open]) endGroup(token);
    else top().pieces.push({ text: token === '{{' || token === '}}' ? token.charAt(0) : token });
  }
  while (stack.length > 1) endGroup('');
  return top().pieces;
}

function tokens(line: string): string[] {
  return (
    line.match(
      /\{\{|\}\}|\{[^{}]{1,40}\}|[（(［[《〈【“「『』」”】〉》\]）)]|[^{}（([《〈【“「『』」”】〉》\]）)]+|[{}]/g,
    ) ?? []
  );
}

export function hasFields(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => 'value' in piece || ('group' in piece && hasFields(piece.group)));
}

export function hasValue(pieces: readonly Piece[]): boolean {
  return pieces.some(
    (piece) => ('value' in piece && piece.value) || ('group' in piece && hasValue(piece.group)),
  );
}

export function isMissing(piece: Piece): boolean {
  if ('text' in piece) return false;
  return 'value' in piece ? !piece.value : hasFields(piece.group) && !hasValue(piece.group);
}
