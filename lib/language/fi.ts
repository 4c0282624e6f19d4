// Finnish.
import type { LanguagePack } from './language-pack';

export const fi = {
  code: 'fi',
  lines: {
    share: { is: 'jaa' },
    related: [{ opens: 'lue myös' }, { linked: true, opens: 'lue lisää' }],
    prompt: { opens: 'seuraa meitä' },
    ad: { is: 'mainos' },
  },
} satisfies LanguagePack;
