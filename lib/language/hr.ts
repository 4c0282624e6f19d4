// Croatian, Serbian and Bosnian in Latin letters.
import type { LanguagePack } from './language-pack';

export const hr = {
  code: 'hr',
  lines: {
    related: 'pročitajte {i,još}',
    ad: 'oglas',
  },
} satisfies LanguagePack;
