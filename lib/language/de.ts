// German.
import type { LanguagePack } from './language-pack';

export const de = {
  code: 'de',
  names: { comments: 'kommentare lesermeinungen leserkommentare' },
  boxes: { lead: 'vorspann' },
  lines: {
    share: { is: 'teilen' },
    related: [
      {
        opens:
          'lesen sie {auch,dazu,hier,mehr}|mehr {dazu,zum thema}|das könnte {sie,dich} auch|siehe auch',
      },
      {
        linked: true,
        opens:
          'weiterlesen|mehr lesen|mehr|weitere artikel|weitere artikel zum thema|auch interessant|passend dazu',
      },
    ],
    prompt: [
      {
        opens:
          'jetzt abonnieren|melden sie sich {hier,jetzt,kostenlos,für}|dieser artikel ist {exklusiv ,nur ,}für abonnent*',
      },
      {
        apart: 240,
        closes: 'jetzt abonnieren',
        holds:
          'newsletter*…100{abonn*,anmeld*,kostenlos*,gratis}|{abonn*,anmeld*,kostenlos*,gratis}…100*newsletter*',
      },
    ],
    disclaimer: {
      opens:
        'direkt aus dem dpa|die{ser,se} {text,artikel,meldung} wurde automatisch|alle rechte vorbehalten',
    },
    ad: { is: 'anzeige|werbung|lesen sie nach der anzeige weiter' },
    player: { opens: 'artikel anhören' },
    gallery: { is: '{bilderstrecke,fotostrecke,fotogalerie}:…50|# von #' },
    tags: { opens: '{schlagwörter,schlagworte,themen,kategorie,kategorien}:' },
    'reading-bar': {
      is: 'lesezeit…2#{-,}{min,min.,minute,minuten}|#{-,}{min,min.,minute,minuten} lesezeit',
    },
    navigation: { is: 'inhaltsverzeichnis' },
  },
} satisfies LanguagePack;
