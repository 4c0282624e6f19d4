// Slovak.
import type { LanguagePack } from './language-pack';

export const sk = {
  code: 'sk',
  lines: {
    related: 'mohlo by vás zaujímať|prečítajte si {aj,tiež}',
  },
} satisfies LanguagePack;
