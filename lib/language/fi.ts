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
  credits: {
    author: 'teksti|kirjoittaja|kirjoittanut',
  },
  says: {
    office: 'toimittaja',
    and: 'ja',
    by: 'kirjoittanut',
    beforeClock: 'klo',
    dateLabel: 'julkaistu|päivitetty',
    updated: 'päivitetty',
  },
} satisfies LanguagePack;
