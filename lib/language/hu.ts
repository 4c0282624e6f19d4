// Hungarian.
import type { LanguagePack } from './language-pack';

export const hu = {
  code: 'hu',
  boxes: { byline: '*szerzo*' },
  lines: {
    teaser: 'kapcsolódó|kapcsolódó cikkek',
    ad: 'hirdetés',
  },
  credits: {
    author: 'írta|szerző|szerzők|szöveg',
  },
  says: {
    office: 'újságíró|szerkesztő',
    and: 'és',
    by: 'írta|szerző',
  },
} satisfies LanguagePack;
