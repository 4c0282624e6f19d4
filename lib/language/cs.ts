// Czech.
import type { LanguagePack } from './language-pack';

export const cs = {
  code: 'cs',
  lines: {
    share: { is: 'sdílet' },
    related: { opens: 'mohlo by vás zajímat|čtěte {také,též}' },
    ad: { is: 'reklama|inzerce' },
  },
} satisfies LanguagePack;
