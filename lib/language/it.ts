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
    share: 'condividi|condividi articolo|condividi su facebook',
    related: 'leggi anche|potrebbe {interessarti,interessarvi}|vedi anche',
    teaser: 'leggi|leggi di più|approfondisci|per approfondire',
    prompt:
      'per {visualizzare,vedere} questo contenuto|questo contenuto è {ospitato,fornito}|contenuto {esterno,non disponibile}…12|iscriviti al*|seguici su*|ricevi {ogni,le,la}|articolo riservato agli abbonati',
    newsletter:
      'newsletter…100{iscri*,ricev*,gratuit*,gratis}|{iscri*,ricev*,gratuit*,gratis}…100{newsletter,newsletters}',
    disclaimer: 'tutti i diritti riservati|riproduzione riservata',
    comments: { is: 'commenti|commenta', opens: 'commenti (' },
    ad: 'pubblicità|continua dopo la pubblicità|continua a leggere dopo la pubblicità',
    player: "ascolta {l',}articolo",
    gallery: 'fotogalleria:…50|# di #',
    tags: 'argomenti:',
    'reading-bar':
      'tempo di lettura…2#{-,}{min,minuto,minuti}|#{-,}{min,min.,minuto,minuti} di lettura',
  },
  credits: {
    author: 'di|autore|autrice|autori|testo|testi|scritto da|a cura di|pubblicato da|intervista di',
    photographer: 'foto|fotografie|fotografo|fotografia|foto di',
    source: 'fonte|fonti',
    translator: 'traduzione|traduzione di|tradotto da',
    illustrator: 'illustrazione|illustrazioni',
  },
  says: {
    summaryLabel: 'i punti chiave|in breve|in sintesi|punti chiave',
    agency:
      'adnkronos|agi|askanews|italpress|lapresse|la presse|radiocor|dire|agenzia dire|agenzie',
    noNameHolds: 'redazione|la redazione|redazione online|redazione web|commenti',
    interface: {
      is: 'commenti|commenta|condividi|salva|stampa|ascolta|segui|leggi dopo|copia link|regala',
      opens: 'commenti (|tempo di lettura',
      closes: '*commenti|*commento',
    },
    office:
      'giornalista|redattore|redattrice|inviato|inviata|corrispondente|caporedattore|caporedattrice|editorialista|cronista',
    beforeClock: 'ore|alle|alle ore|h|h.',
    dateLabel:
      '{pubblicato,aggiornato,modificato,modifica,pubblicata}{ il,}|ultimo aggiornamento|ultima modifica|data di pubblicazione|aggiornato alle|creato il',
    updated: 'aggiornat*|modific*|aggiornamento',
    published: 'pubblicato|pubblicata|pubblicazione',
    by: 'di|{scritto da,a cura di,pubblicato da,tradotto da}|{testo,testi,foto,intervista,traduzione} di|{dal nostro,dalla nostra} {inviato,inviata,corrispondente}',
    and: 'e|con',
    particle: 'da|di|de|la|della|dei|degli|dalla|lo',
    notFoundTitle: 'pagina non trovata',
    nextPage: 'pagina successiva|successiva|avanti',
    previousPage: 'pagina precedente|precedente|indietro',
    pageWord: 'pagina',
    aboutAuthor: "l'autore",
    bio: 'è|scrive|lavora',
  },
} satisfies LanguagePack;
