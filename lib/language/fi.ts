// Finnish.
import type { LanguagePack } from './language-pack';

export const fi = {
  code: 'fi',
  months:
    'tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta',
  names: { comments: 'kommentit' },
  boxes: { byline: '*toimittaja* *kirjoittaja*' },
  folders: { author: 'kirjoittajat' },
  lines: {
    share: 'jaa',
    related: 'lue myös',
    teaser: 'lue lisää',
    prompt: 'seuraa meitä',
    ad: 'mainos',
  },
  credits: {
    photographer: 'kuvat|kuva',
    author: 'teksti|kirjoittaja|kirjoittanut',
  },
  says: {
    agency: 'stt',
    office: 'toimittaja',
    and: 'ja',
    by: 'kirjoittanut',
    beforeClock: 'klo',
    dateLabel: 'julkaistu|päivitetty',
    updated: 'päivitetty',
  },
} satisfies LanguagePack;
