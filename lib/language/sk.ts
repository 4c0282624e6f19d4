// Slovak.
import type { LanguagePack } from './language-pack';

export const sk = {
  code: 'sk',
  lines: {
    related: { opens: 'mohlo by vás zaujímať|prečítajte si {aj,tiež}' },
  },
} satisfies LanguagePack;
