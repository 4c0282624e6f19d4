// Finnish.
import type { LanguagePack } from './language-pack';

export const fi = {
  code: 'fi',
  months:
    'tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta',
  names: { comments: 'kommentit' },
  lines: {
    share: 'jaa',
    related: 'lue myös',
    teaser: 'lue lisää',
    prompt: 'seuraa meitä',
    ad: 'mainos',
  },
  says: {
    beforeClock: 'klo',
    dateLabel: 'julkaistu|päivitetty',
    updated: 'päivitetty',
  },
} satisfies LanguagePack;
