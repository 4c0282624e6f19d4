// Swedish.
import type { LanguagePack } from './language-pack';

export const sv = {
  code: 'sv',
  months: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  names: { comments: 'kommentarer' },
  boxes: { lead: 'ingress' },
  lines: {
    share: { is: 'dela' },
    related: [{ opens: 'läs {också,även}' }, { linked: true, opens: 'läs mer' }],
    prompt: [
      { opens: 'följ oss på' },
      {
        apart: 240,
        holds:
          '{newsletter*,nyhetsbrev*}…100{prenumer*,anmäl*,gratis}|{prenumer*,anmäl*,gratis}…100{newsletter*,*nyhetsbrev*}',
      },
    ],
    ad: { is: 'annons|reklam' },
  },
  credits: {
    source: 'källa',
  },
  says: {
    beforeClock: { opens: 'kl|kl.' },
    dateLabel: { is: '{publicerad,uppdaterad}{ den,}' },
    updated: { holds: 'uppdatera*' },
    by: { opens: 'av' },
    and: { is: 'och' },
    bio: { opens: 'är' },
  },
} satisfies LanguagePack;
