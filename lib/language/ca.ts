// Catalan.
import type { LanguagePack } from './language-pack';

export const ca = {
  code: 'ca',
  months: 'gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre',
  names: { comments: 'comentaris' },
  boxes: { byline: '*redacci* *signatura*' },
  folders: { author: 'autor autors autora' },
  lines: {
    share: 'comparteix|comparteix a facebook|compartir',
    related:
      'llegeix també|llegiu també|et pot interessar|també et pot interessar|notícies relacionades|més informació:',
    teaser: 'llegeix més|més informació|continua llegint',
    prompt: 'subscriu-te|segueix-nos|uneix-te al canal',
    ad: 'publicitat|continua després de la publicitat',
    disclaimer: 'tots els drets reservats',
    comments: { is: 'comentaris|comenta', opens: 'comentaris (' },
    tags: '{etiquetes,temes,arxivat a}:',
    'reading-bar': 'temps de lectura…2#{-,}{min,minut,minuts}',
  },
  credits: {
    author: 'autor|autora|autors|text|escrit per|redactat per|entrevista de',
    photographer: 'foto|fotos|fotografia|fotografies|fotògraf|fotògrafa|imatge',
    source: 'fonts',
    translator: 'traducció|traduït per',
  },
  says: {
    by: 'escrit per|redactat per|traduït per',
    office:
      'periodista|redactor|redactora|corresponsal|enviat especial|enviada especial|columnista|articulista|reporter|reportera',
    noNameHolds: 'redacció|redaccio|comentaris',
    agency: 'acn|agència catalana de notícies|agències',
    interface: {
      is: 'comentaris|comenta|comparteix|desa|imprimeix|escolta|segueix|guardar',
      opens: 'comentaris (',
    },
    dateLabel:
      'publicat|publicat el|publicada|actualitzat|actualitzat el|actualitzada|última actualització|darrera actualització|data de publicació',
    updated: 'actualitzat|actualitzada|actualització|modificat',
    published: 'publicat|publicada|publicació',
    beforeClock: 'a les|a la',
    notFoundTitle: 'pàgina no trobada|la pàgina no existeix',
    paywall: 'contingut exclusiu per a subscriptors',
    nextPage: 'pàgina següent|següent',
    previousPage: 'pàgina anterior',
    pageWord: 'pàgina',
    aboutAuthor: "sobre l'autor|sobre l'autora",
    bio: 'és|escriu|treballa',
  },
} satisfies LanguagePack;
