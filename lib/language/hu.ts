// Hungarian.
import type { LanguagePack } from './language-pack';

export const hu = {
  code: 'hu',
  lines: {
    teaser: 'kapcsolódó|kapcsolódó cikkek',
    ad: 'hirdetés',
  },
} satisfies LanguagePack;
