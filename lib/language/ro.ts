// Romanian.
import type { LanguagePack } from './language-pack';

export const ro = {
  code: 'ro',
  lines: {
    related: { opens: '{citește,citeşte} {și,şi}|vezi {și,şi}' },
    ad: { is: 'reclamă' },
  },
} satisfies LanguagePack;
