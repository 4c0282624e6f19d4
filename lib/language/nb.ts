// Norwegian.
import type { LanguagePack } from './language-pack';

export const nb = {
  code: 'nb',
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
} satisfies LanguagePack;
