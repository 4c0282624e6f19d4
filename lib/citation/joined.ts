// The parts that are there, with the separator between them: missing fields close up.

export type Part = string | number | undefined;

export function joined(separator: string, ...parts: Part[]): string {
  return parts.filter(Boolean).join(separator);
}
