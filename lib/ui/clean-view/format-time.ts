// A time in the interface's language, to the precision the page gave and in the page's own zone.

const SHAPE = /^(\d{4})-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?/;

/** '2024-07-27T06:07+08:00' → “2024年7月27日 06:07”; what is not a time comes back as it is. */
export function formatTime(iso: string, lang: string): string {
  const [, year, month, day, hour, minute] = SHAPE.exec(iso) ?? [];
  if (!year || !month) return iso;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const text = new Intl.DateTimeFormat(lang, {
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(date);
  return hour ? `${text} ${hour}:${minute}` : text;
}
