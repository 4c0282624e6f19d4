// Czech.
import type { LanguagePack } from './language-pack';

export const cs = {
  code: 'cs',
  months:
    'leden ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince',
  lines: {
    share: { is: 'sdílet' },
    related: { opens: 'mohlo by vás zajímat|čtěte {také,též}' },
    ad: { is: 'reklama|inzerce' },
  },
  credits: {
    source: 'zdroj',
  },
} satisfies LanguagePack;
