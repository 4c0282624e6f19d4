// Bulgarian.
import type { LanguagePack } from './language-pack';

export const bg = {
  code: 'bg',
  lines: {
    related: { opens: 'прочетете още' },
    ad: { is: 'реклама' },
  },
} satisfies LanguagePack;
