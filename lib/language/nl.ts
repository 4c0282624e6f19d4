// Dutch.
import type { LanguagePack } from './language-pack';

export const nl = {
  code: 'nl',
  common: 'de het een van en is dat niet op met voor',
  months: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  names: { comments: 'reacties' },
  boxes: { byline: '*redacteur*' },
  folders: { author: 'redacteur auteur auteurs' },
  lines: {
    share: 'delen|deel dit artikel|deel via e-mail|artikel delen',
    related: 'lees {ook,verder}|bekijk ook|lees meer over|gerelateerde artikelen|verder lezen',
    teaser: 'lees meer|meer over …40',
    prompt:
      'om deze {inhoud,content} te {bekijken,zien,tonen,laden}|deze {inhoud,content} {kan niet,wordt niet} …20{getoond,weergegeven}|volg ons op|meld je aan voor|schrijf je in',
    newsletter:
      '{newsletter*,nieuwsbrief*}…100{abonn*,aanmeld*,gratis}|{abonn*,aanmeld*,gratis}…100{newsletter*,*nieuwsbrief*}',
    ad: 'advertentie|tekst gaat verder onder de advertentie|artikel gaat verder onder de advertentie',
    disclaimer: 'alle rechten voorbehouden',
    player: 'luister naar dit artikel|beluister dit artikel',
    comments: { is: 'reacties|reageer', opens: 'reacties (' },
    tags: '{trefwoorden,onderwerpen}:',
    'reading-bar': 'leestijd…2#{-,}{min,min.,minuten}|#{-,}{min,min.,minuten} {leestijd,lezen}',
  },
  credits: {
    author:
      'door|auteur|auteurs|tekst|geschreven door|tekst door|interview door|redacteur|verslaggever',
    editor: 'eindredactie',
    translator: 'vertaling|vertaald door',
    photographer: "foto|foto's|fotografie|beeld|fotograaf|foto door",
    source: 'bron',
  },
  says: {
    summaryLabel: 'in het kort|samenvatting',
    office:
      'redacteur|redactrice|verslaggever|verslaggeefster|correspondent|correspondente|hoofdredacteur|columnist|columniste|journalist|journaliste|sportredacteur',
    noNameHolds: 'redactie|onze redactie|reacties|onze verslaggever|onze correspondent',
    agency: 'anp|belga',
    beforeClock: 'om',
    interface: {
      is: 'reacties|reageer|bewaar|bewaren|delen|deel|afdrukken|luister|volg|stuur door|bewaar artikel',
      opens: 'reacties (|leestijd',
      closes: '*reacties',
    },
    atPlace: 'uit',
    and: 'en|met',
    dateLabel:
      '{gepubliceerd,bijgewerkt,geplaatst}{ op,}|laatste update|laatst bijgewerkt|laatst gewijzigd|aangepast|gewijzigd',
    updated: 'bijgewerkt|laatste update|gewijzigd|aangepast',
    published: 'gepubliceerd|geplaatst',
    by: '{geschreven ,tekst ,interview ,vertaald ,foto ,}door|{door,van} {onze,een van onze,onzer} {redacteur,redactrice,correspondent,verslaggever}',
    particle: 'van|de|den|der|ter|ten|te',
    notFoundTitle: 'pagina niet gevonden|de pagina is niet gevonden|deze pagina bestaat niet',
    paywall:
      'dit artikel is alleen voor abonnees|dit artikel is exclusief voor abonnees|verder lezen? word abonnee',
    nextPage: 'volgende|volgende pagina',
    previousPage: 'vorige|vorige pagina',
    aboutAuthor: 'over de auteur|over de schrijver',
    bio: 'is|schrijft|werkt',
  },
} satisfies LanguagePack;
