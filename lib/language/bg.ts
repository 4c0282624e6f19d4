// Bulgarian.
import type { LanguagePack } from './language-pack';

export const bg = {
  code: 'bg',
  lines: {
    related: 'прочетете още',
    ad: 'реклама',
  },
  credits: {
    author: 'автор|автори',
  },
  says: {
    office: 'журналист|кореспондент',
    and: 'и',
    by: 'от',
  },
} satisfies LanguagePack;
