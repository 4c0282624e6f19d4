// Italian.
import type { LanguagePack } from './language-pack';

export const it = {
  code: 'it',
  common: 'il lo gli che e di una per con della del non',
  months:
    'gennaio gen|febbraio|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto ago|settembre set|ottobre ott|novembre|dicembre dic',
  names: { comments: 'commenti' },
  folders: { author: 'autore autori firme' },
  lines: {
    share: { is: 'condividi' },
    related: [
      { opens: 'leggi anche|potrebbe {interessarti,interessarvi}|vedi anche' },
      { linked: true, opens: 'leggi|leggi di più|approfondisci|per approfondire' },
    ],
    prompt: [
      { opens: 'iscriviti al*|seguici su*|ricevi {ogni,le,la}|articolo riservato agli abbonati' },
      {
        apart: 240,
        holds:
          'newsletter…100{iscri*,ricev*,gratuit*,gratis}|{iscri*,ricev*,gratuit*,gratis}…100{newsletter,newsletters}',
      },
    ],
    disclaimer: { opens: 'tutti i diritti riservati|riproduzione riservata' },
    ad: { is: 'pubblicità|continua dopo la pubblicità|continua a leggere dopo la pubblicità' },
    player: { opens: "ascolta {l',}articolo" },
    gallery: { is: 'fotogalleria:…50|# di #' },
    tags: { opens: 'argomenti:' },
    'reading-bar': {
      is: 'tempo di lettura…2#{-,}{min,min.,minuto,minuti}|#{-,}{min,min.,minuto,minuti} di lettura',
    },
  },
  credits: {
    author: 'di|autore',
    photographer: 'foto',
    source: 'fonte',
  },
  says: {
    beforeClock: { opens: 'ore' },
    dateLabel: { is: '{pubblicato,aggiornato,modificato,modifica}{ il,}' },
    updated: { holds: 'aggiornat*|modific*' },
    by: { opens: 'di' },
    and: { is: 'e' },
    particle: { is: 'da|di|de|la' },
    notFoundTitle: { is: 'pagina non trovata' },
    pageWord: { opens: 'pagina' },
    aboutAuthor: { is: "l'autore" },
    bio: { opens: 'è|scrive|lavora' },
  },
} satisfies LanguagePack;
