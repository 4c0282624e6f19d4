// Norwegian.
import type { LanguagePack } from './language-pack';

export const nb = {
  code: 'nb',
  months: 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember',
  names: { comments: 'kommentarer' },
  lines: {
    share: 'del',
    related: 'les også',
    teaser: 'les mer',
    prompt: 'følg oss på',
    newsletter: 'nyhetsbrev*…100{abonn*,gratis}|{abonn*,gratis}…100*nyhetsbrev*',
    ad: 'annonse|reklame',
  },
  credits: {
    source: 'kilde',
  },
  says: {
    beforeClock: 'kl',
    dateLabel: '{publisert,oppdatert}{ den,}',
    updated: 'oppdatert',
    by: 'av',
    and: 'og',
  },
} satisfies LanguagePack;
