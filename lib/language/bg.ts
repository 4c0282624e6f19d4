// Bulgarian.
import type { LanguagePack } from './language-pack';

export const bg = {
  code: 'bg',
  lines: {
    related: 'прочетете още',
    ad: 'реклама',
  },
} satisfies LanguagePack;
