// Romanian.
import type { LanguagePack } from './language-pack';

export const ro = {
  code: 'ro',
  months:
    'ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie',
  lines: {
    related: '{citește,citeşte} {și,şi}|vezi {și,şi}',
    ad: 'reclamă',
  },
  credits: {
    author: 'autori|scris de|publicat de',
  },
  says: {
    office: 'jurnalist|redactor',
    and: 'și|şi',
    by: '{scris,publicat} de',
  },
} satisfies LanguagePack;
