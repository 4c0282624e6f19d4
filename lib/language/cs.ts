// Czech.
import type { LanguagePack } from './language-pack';

export const cs = {
  code: 'cs',
  months:
    'leden ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince',
  lines: {
    share: 'sdílet',
    related: 'mohlo by vás zajímat|čtěte {také,též}',
    ad: 'reklama|inzerce',
  },
  credits: {
    author: 'autorka|autoři|napsal|napsala',
    source: 'zdroj',
  },
  says: {
    office: 'redaktor|redaktorka|zpravodaj',
    and: 'a',
    by: 'napsal|napsala',
  },
} satisfies LanguagePack;
