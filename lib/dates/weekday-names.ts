// Names of the days of the week in the language of a page, as the engine has them (Unicode CLDR).
import { remembered } from '../remembered';

/** 1 January 2024 was a Monday. */
const FIRST = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

const namesIn = remembered((lang: string): ReadonlySet<string> => {
  try {
    const days = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
    return new Set(Array.from({ length: 7 }, (_, i) => days.format(FIRST + i * DAY).toLowerCase()));
  } catch {
    // What the page calls its language is none.
    return new Set();
  }
});

/** “domingo” in Spanish; `lang` is a BCP 47 tag, '' gives false. */
export const isWeekdayName = (word: string, lang: string): boolean =>
  lang !== '' && namesIn(lang).has(word.toLowerCase());
