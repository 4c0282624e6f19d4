// The reader's own day: the access date of every quote and reference.

/** YYYY-MM-DD where the reader is. */
export function todayHere(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
