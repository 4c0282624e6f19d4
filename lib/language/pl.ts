// Polish.
import type { LanguagePack } from './language-pack';

export const pl = {
  code: 'pl',
  months:
    'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
  names: { comments: 'komentarze' },
  lines: {
    share: 'udostępnij',
    related: '{przeczytaj,czytaj,zobacz} {także,też,również}',
    teaser: 'czytaj więcej',
    prompt: 'obserwuj nas|bądź na bieżąco|zapisz się {na,do}|dołącz do nas',
    ad: 'reklama|dalszy ciąg artykułu pod …30',
  },
  credits: {
    source: 'źródło',
  },
  says: {
    dateLabel: 'opublikowano|aktualizacja',
    updated: 'aktuali*|zaktuali*',
    by: 'przez',
    bio: 'jest',
  },
} satisfies LanguagePack;
