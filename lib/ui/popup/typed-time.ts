// Times as people read and type them: 2024-07-27 06:07, in the page's own zone.

const SHOWN = /^(\d{4}-\d{2}(?:-\d{2})?)(?:T(\d{2}:\d{2}))?/;
const TYPED =
  /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?)?月?(?:[ T]{1,2}(\d{1,2}):(\d{2})(?::\d{2})?)?$/;
const ZONE = /(Z|[+-]\d{2}:?\d{2})$/;

/** '2024-07-27T06:07+08:00' → '2024-07-27 06:07'; what is not a time comes back as it is. */
export function showTime(iso: string): string {
  const [, date, clock] = SHOWN.exec(iso) ?? [];
  if (!date) return iso;
  return clock ? `${date} ${clock}` : date;
}

/**
 * What was typed, as ISO 8601 with the zone of the time it replaces; '' for nothing typed, null when it is no time.
 */
export function readTypedTime(text: string, replaced: string): string | null {
  const trimmed = text.trim().slice(0, 40);
  if (trimmed === '') return '';
  const [, year, month, day, hour, minute] = TYPED.exec(trimmed) ?? [];
  if (!year || !isDate(year, month, day)) return null;
  const date = [year, month, day].filter(Boolean).map(pad).join('-');
  if (!hour) return date;
  if (!day || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${date}T${pad(hour)}:${minute}${ZONE.exec(replaced)?.[1] ?? ''}`;
}

function isDate(year: string, month = '1', day = '1'): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

const pad = (part: string | undefined) => (part ?? '').padStart(2, '0');
