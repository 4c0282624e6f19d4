// Afrikaans.
import type { LanguagePack } from './language-pack';

export const af = {
  code: 'af',
  months:
    'januarie|februarie|maart|april|mei|junie|julie|augustus|september|oktober|november|desember',
  credits: {
    author: 'deur|geskryf deur|teks',
  },
  says: {
    office: 'verslaggewer',
    and: 'en',
    by: 'deur',
  },
} satisfies LanguagePack;
