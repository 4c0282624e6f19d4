// Swedish.
import type { LanguagePack } from './language-pack';

export const sv = {
  code: 'sv',
  months: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  names: { comments: 'kommentarer' },
  boxes: { byline: '*skribent*', lead: 'ingress' },
  lines: {
    share: 'dela',
    related: 'läs {också,även}',
    teaser: 'läs mer',
    prompt: 'följ oss på',
    newsletter:
      '{newsletter*,nyhetsbrev*}…100{prenumer*,anmäl*,gratis}|{prenumer*,anmäl*,gratis}…100{newsletter*,*nyhetsbrev*}',
    ad: 'annons|reklam',
  },
  credits: {
    photographer: 'fotograf|foto',
    author: 'av|text|text av|skriven av|publicerad av',
    source: 'källa',
  },
  says: {
    agency: 'tt',
    office: 'journalist|redaktör|korrespondent',
    morning: 'fm',
    afternoon: 'em',
    beforeClock: 'kl',
    dateLabel: '{publicerad,uppdaterad}{ den,}',
    updated: 'uppdatera*',
    by: 'av|{text,skriven,publicerad} av',
    and: 'och|med',
    bio: 'är',
  },
} satisfies LanguagePack;
