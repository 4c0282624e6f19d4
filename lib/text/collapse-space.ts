// White space runs to one space. Most text has none to collapse, so only what would change is matched: not every space between words.

/** As `text.replace(/\s+/g, ' ')`, without touching single spaces. */
export function collapseSpace(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ');
}

/** The text as one line, nothing at its ends. */
export const oneLine = (text: string): string => collapseSpace(text).trim();
