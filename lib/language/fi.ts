// Finnish.
import type { LanguagePack } from './language-pack';

export const fi = {
  code: 'fi',
  months:
    'tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta',
  names: { comments: 'kommentit' },
  lines: {
    share: { is: 'jaa' },
    related: [{ opens: 'lue myös' }, { linked: true, opens: 'lue lisää' }],
    prompt: { opens: 'seuraa meitä' },
    ad: { is: 'mainos' },
  },
  says: {
    beforeClock: { opens: 'klo' },
    dateLabel: { is: 'julkaistu|päivitetty' },
    updated: { holds: 'päivitetty' },
  },
} satisfies LanguagePack;
