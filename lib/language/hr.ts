// Croatian, Serbian and Bosnian in Latin letters.
import type { LanguagePack } from './language-pack';

export const hr = {
  code: 'hr',
  lines: {
    related: { opens: 'pročitajte {i,još}' },
    ad: { is: 'oglas' },
  },
} satisfies LanguagePack;
