// Croatian, Serbian and Bosnian in Latin letters.
import type { LanguagePack } from './language-pack';

export const hr = {
  code: 'hr',
  lines: {
    related: 'pročitajte {i,još}',
    ad: 'oglas',
  },
  credits: {
    author: 'autorica|piše|napisao|napisala|tekst',
  },
  says: {
    office: 'novinar|novinarka',
    and: 'i',
    by: 'piše|napisao|napisala',
  },
} satisfies LanguagePack;
