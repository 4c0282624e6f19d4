// Danish.
import type { LanguagePack } from './language-pack';

export const da = {
  code: 'da',
  months: 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
  names: { comments: 'kommentarer' },
  lines: {
    share: { is: 'del' },
    related: [{ opens: 'læs også' }, { linked: true, opens: 'læs mere' }],
    prompt: [
      { opens: 'følg os på' },
      {
        apart: 240,
        holds: 'nyhedsbrev*…100{abonn*,tilmeld*,gratis}|{abonn*,tilmeld*,gratis}…100*nyhedsbrev*',
      },
    ],
    ad: { is: 'annonce|reklame' },
  },
  credits: {
    source: 'kilde',
  },
  says: {
    beforeClock: { opens: 'kl|kl.' },
    dateLabel: { is: '{publiceret,opdateret}{ den,}' },
    updated: { holds: 'opdateret' },
    by: { opens: 'af' },
    and: { is: 'og' },
  },
} satisfies LanguagePack;
