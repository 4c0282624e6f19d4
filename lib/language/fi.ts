// Finnish.
import type { LanguagePack } from './language-pack';

export const fi = {
  code: 'fi',
  names: { comments: 'kommentit' },
  lines: {
    share: { is: 'jaa' },
    related: [{ opens: 'lue myös' }, { linked: true, opens: 'lue lisää' }],
    prompt: { opens: 'seuraa meitä' },
    ad: { is: 'mainos' },
  },
} satisfies LanguagePack;
