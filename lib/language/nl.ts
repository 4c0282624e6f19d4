// Dutch.
import type { LanguagePack } from './language-pack';

export const nl = {
  code: 'nl',
  common: 'de het een van en is dat niet op met voor',
  months: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  names: { comments: 'reacties' },
  folders: { author: 'redacteur auteur auteurs' },
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
    author: 'door|auteur|tekst|geschreven door|tekst door',
    photographer: "foto|foto's|fotografie",
    source: 'bron',
  },
  says: {
    office: 'redacteur|redactrice|verslaggever|correspondent',
    atPlace: 'uit',
    and: 'en|met',
    dateLabel: '{gepubliceerd,bijgewerkt}{ op,}',
    updated: 'bijgewerkt',
    by: '{geschreven ,tekst ,}door|{door,van} {onze,een van onze,onzer} {redacteur,redactrice,correspondent,verslaggever}',
    particle: 'van|de|den|der|ter',
    notFoundTitle: 'pagina niet gevonden',
  },
} satisfies LanguagePack;
