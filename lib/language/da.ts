// Danish.
import type { LanguagePack } from './language-pack';

export const da = {
  code: 'da',
  months: 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
  names: { comments: 'kommentarer' },
  folders: { author: 'skribent' },
  lines: {
    share: 'del',
    related: 'læs også',
    teaser: 'læs mere',
    prompt: 'følg os på',
    newsletter: 'nyhedsbrev*…100{abonn*,tilmeld*,gratis}|{abonn*,tilmeld*,gratis}…100*nyhedsbrev*',
    ad: 'annonce|reklame',
  },
  credits: {
    photographer: 'fotograf|foto',
    author: 'af|skrevet af|tekst|tekst af',
    source: 'kilde',
  },
  says: {
    office: 'journalist|redaktør|korrespondent',
    atPlace: 'i',
    beforeClock: 'kl',
    dateLabel: '{publiceret,opdateret}{ den,}',
    updated: 'opdateret',
    by: 'af|{skrevet,tekst} af',
    and: 'og|med',
  },
} satisfies LanguagePack;
