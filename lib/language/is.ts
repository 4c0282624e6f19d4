// Icelandic.
import type { LanguagePack } from './language-pack';

export const is = {
  code: 'is',
  months: 'janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember',
  folders: { author: 'hofundur hofundar' },
  lines: {
    share: 'deila|deila frétt|deila grein',
    related: 'lesa einnig|lestu einnig|sjá einnig|tengdar fréttir|tengdar greinar|lestu meira',
    teaser: 'lesa meira|lesa áfram',
    ad: 'auglýsing|auglýsingar',
    disclaimer: 'allur réttur áskilinn',
    comments: { is: 'athugasemdir|ummæli', opens: 'athugasemdir (' },
    tags: '{efnisorð,lykilorð}:',
  },
  credits: {
    author: 'höfundur|höfundar|texti|skrifar|blaðamaður',
    photographer: 'mynd|myndir|ljósmynd|ljósmyndir|ljósmyndari',
    source: 'heimild|heimildir',
    editor: 'ritstjóri',
    translator: 'þýðing|þýðandi|þýddi',
  },
  says: {
    by: 'höfundur|höfundar|skrifar',
    and: 'og',
    office: 'blaðamaður|fréttamaður|fréttakona|ritstjóri|fréttaritari|fréttastjóri|blaðakona',
    noNameHolds: 'ritstjórn|fréttastofa|athugasemdir',
    interface: { is: 'athugasemdir|deila|vista|prenta|hlusta|fylgja', opens: 'athugasemdir (' },
    dateLabel: 'birt|birt þann|uppfært|síðast uppfært|birtist|útgáfudagur',
    updated: 'uppfært|breytt',
    published: 'birt|birtist',
    beforeClock: 'kl.|kl|klukkan',
    notFoundTitle: 'síða fannst ekki|síðan fannst ekki',
    nextPage: 'næsta|næsta síða',
    previousPage: 'fyrri síða|fyrri',
    pageWord: 'síða|bls.',
    aboutAuthor: 'um höfundinn|um höfund',
  },
} satisfies LanguagePack;
