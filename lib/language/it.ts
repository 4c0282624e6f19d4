// Italian.
import type { LanguagePack } from './language-pack';

export const it = {
  code: 'it',
  common: 'il lo gli che e di una per con della del non',
  months:
    'gennaio gen|febbraio|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto ago|settembre set|ottobre ott|novembre|dicembre dic',
  names: { comments: 'commenti' },
  boxes: { byline: '*autore* *firma*' },
  folders: { author: 'autore autori firme' },
  lines: {
    share: 'condividi',
    related: 'leggi anche|potrebbe {interessarti,interessarvi}|vedi anche',
    teaser: 'leggi|leggi di più|approfondisci|per approfondire',
    prompt:
      'per {visualizzare,vedere} questo contenuto|iscriviti al*|seguici su*|ricevi {ogni,le,la}|articolo riservato agli abbonati',
    newsletter:
      'newsletter…100{iscri*,ricev*,gratuit*,gratis}|{iscri*,ricev*,gratuit*,gratis}…100{newsletter,newsletters}',
    disclaimer: 'tutti i diritti riservati|riproduzione riservata',
    ad: 'pubblicità|continua dopo la pubblicità|continua a leggere dopo la pubblicità',
    player: "ascolta {l',}articolo",
    gallery: 'fotogalleria:…50|# di #',
    tags: 'argomenti:',
    'reading-bar':
      'tempo di lettura…2#{-,}{min,minuto,minuti}|#{-,}{min,min.,minuto,minuti} di lettura',
  },
  credits: {
    author: 'di|autore|autrice|testo|scritto da|a cura di|pubblicato da',
    photographer: 'foto|fotografie',
    source: 'fonte',
  },
  says: {
    agency: 'adnkronos|agi',
    office: 'giornalista|redattore|redattrice|inviato|inviata',
    beforeClock: 'ore',
    dateLabel: '{pubblicato,aggiornato,modificato,modifica}{ il,}',
    updated: 'aggiornat*|modific*',
    by: 'di|{scritto da,a cura di,pubblicato da}|{dal nostro,dalla nostra} {inviato,inviata,corrispondente}',
    and: 'e|con',
    particle: 'da|di|de|la',
    notFoundTitle: 'pagina non trovata',
    pageWord: 'pagina',
    aboutAuthor: "l'autore",
    bio: 'è|scrive|lavora',
  },
} satisfies LanguagePack;
