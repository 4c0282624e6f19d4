// Polish.
import type { LanguagePack } from './language-pack';

export const pl = {
  code: 'pl',
  months:
    'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
  names: { comments: 'komentarze' },
  folders: { author: 'autor autorzy' },
  lines: {
    share: 'udostępnij',
    related: '{przeczytaj,czytaj,zobacz} {także,też,również}',
    teaser: 'czytaj więcej',
    prompt: 'obserwuj nas|bądź na bieżąco|zapisz się {na,do}|dołącz do nas',
    ad: 'reklama|dalszy ciąg artykułu pod …30',
  },
  credits: {
    photographer: 'zdjęcia',
    author: 'autorka|autorka/autor|autorzy|tekst|opracowanie|opracowała|opracował',
    source: 'źródło',
  },
  says: {
    agency: 'pap',
    office: 'dziennikarz|dziennikarka|redaktor',
    and: 'i|oraz',
    dateLabel: 'opublikowano|aktualizacja',
    updated: 'aktuali*|zaktuali*',
    by: 'przez|rozmawiał{a,}',
    bio: 'jest',
  },
} satisfies LanguagePack;
