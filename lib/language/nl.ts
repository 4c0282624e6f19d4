// Dutch.
import type { LanguagePack } from './language-pack';

export const nl = {
  code: 'nl',
  common: 'de het een van en is dat niet op met voor',
  months: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  names: { comments: 'reacties' },
  folders: { author: 'redacteur' },
  lines: {
    share: { is: 'delen' },
    related: [
      { opens: 'lees {ook,verder}|bekijk ook' },
      { linked: true, opens: 'lees meer|meer over …40' },
    ],
    prompt: [
      { opens: 'volg ons op|meld je aan voor|schrijf je in' },
      {
        apart: 240,
        holds:
          '{newsletter*,nieuwsbrief*}…100{abonn*,aanmeld*,gratis}|{abonn*,aanmeld*,gratis}…100{newsletter*,*nieuwsbrief*}',
      },
    ],
    ad: { is: 'advertentie' },
  },
  credits: {
    author: 'door|auteur',
    photographer: 'foto',
    source: 'bron',
  },
  says: {
    dateLabel: { is: '{gepubliceerd,bijgewerkt}{ op,}' },
    updated: { holds: 'bijgewerkt' },
    by: { opens: 'door' },
    particle: { is: 'van|de|den|der|ter' },
    notFoundTitle: { is: 'pagina niet gevonden' },
  },
} satisfies LanguagePack;
