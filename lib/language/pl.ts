// Polish.
import type { LanguagePack } from './language-pack';

export const pl = {
  code: 'pl',
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
} satisfies LanguagePack;
