// Dutch.
import type { LanguagePack } from './language-pack';

export const nl = {
  code: 'nl',
  common: 'de het een van en is dat niet op met voor',
  months: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  names: { comments: 'reacties' },
  folders: { author: 'redacteur' },
  lines: {
    share: 'delen',
    related: 'lees {ook,verder}|bekijk ook',
    teaser: 'lees meer|meer over …40',
    prompt: 'volg ons op|meld je aan voor|schrijf je in',
    newsletter:
      '{newsletter*,nieuwsbrief*}…100{abonn*,aanmeld*,gratis}|{abonn*,aanmeld*,gratis}…100{newsletter*,*nieuwsbrief*}',
    ad: 'advertentie',
  },
  credits: {
    author: 'door|auteur',
    photographer: 'foto',
    source: 'bron',
  },
  says: {
    dateLabel: '{gepubliceerd,bijgewerkt}{ op,}',
    updated: 'bijgewerkt',
    by: 'door',
    particle: 'van|de|den|der|ter',
    notFoundTitle: 'pagina niet gevonden',
  },
} satisfies LanguagePack;
