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
    photographer: 'fotograf|foto',
    author: 'av|skrevet av|tekst|tekst av|publisert av',
    source: 'kilde',
  },
  says: {
    office: 'journalist|redaktør|korrespondent',
    atPlace: 'i',
    beforeClock: 'kl',
    dateLabel: '{publisert,oppdatert}{ den,}',
    updated: 'oppdatert',
    by: 'av|{skrevet,tekst,publisert} av',
    and: 'og|med',
  },
} satisfies LanguagePack;
