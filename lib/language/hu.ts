// Hungarian.
import type { LanguagePack } from './language-pack';

export const hu = {
  code: 'hu',
  lines: {
    related: { linked: true, opens: 'kapcsolódó|kapcsolódó cikkek' },
    ad: { is: 'hirdetés' },
  },
} satisfies LanguagePack;
