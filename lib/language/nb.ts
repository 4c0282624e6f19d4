// Norwegian.
import type { LanguagePack } from './language-pack';

export const nb = {
  code: 'nb',
  months: 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember',
  names: { comments: 'kommentarer' },
  lines: {
    share: { is: 'del' },
    related: [{ opens: 'les også' }, { linked: true, opens: 'les mer' }],
    prompt: [
      { opens: 'følg oss på' },
      { apart: 240, holds: 'nyhetsbrev*…100{abonn*,gratis}|{abonn*,gratis}…100*nyhetsbrev*' },
    ],
    ad: { is: 'annonse|reklame' },
  },
  credits: {
    source: 'kilde',
  },
  says: {
    beforeClock: { opens: 'kl|kl.' },
    dateLabel: { is: '{publisert,oppdatert}{ den,}' },
    updated: { holds: 'oppdatert' },
    by: { opens: 'av' },
    and: { is: 'og' },
  },
} satisfies LanguagePack;
