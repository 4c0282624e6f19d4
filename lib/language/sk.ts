// Slovak.
import type { LanguagePack } from './language-pack';

export const sk = {
  code: 'sk',
  lines: {
    related: 'mohlo by vás zaujímať|prečítajte si {aj,tiež}',
  },
  credits: {
    author: 'autorka|autori|napísal|napísala',
  },
  says: {
    office: 'redaktor|redaktorka',
    and: 'a',
    by: 'napísal|napísala',
  },
} satisfies LanguagePack;
