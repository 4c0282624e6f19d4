// Shape checks for what crosses a boundary: messages and stored records.

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const isText = (value: unknown, maxLength = 1_000_000): value is string =>
  typeof value === 'string' && value.length <= maxLength;

export const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0;
