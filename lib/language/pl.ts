// Polish.
import type { LanguagePack } from './language-pack';

export const pl = {
  code: 'pl',
  months:
    'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
  names: { comments: 'komentarze' },
  lines: {
    share: { is: 'udostępnij' },
    related: [
      { opens: '{przeczytaj,czytaj,zobacz} {także,też,również}' },
      { linked: true, opens: 'czytaj więcej' },
    ],
    prompt: { opens: 'obserwuj nas|bądź na bieżąco|zapisz się {na,do}|dołącz do nas' },
    ad: { is: 'reklama|dalszy ciąg artykułu pod …30' },
  },
  credits: {
    source: 'źródło',
  },
  says: {
    dateLabel: { is: 'opublikowano|aktualizacja' },
    updated: { holds: 'aktuali*|zaktuali*' },
    by: { opens: 'przez' },
    bio: { opens: 'jest' },
  },
} satisfies LanguagePack;
