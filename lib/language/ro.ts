// Romanian.
import type { LanguagePack } from './language-pack';

export const ro = {
  code: 'ro',
  months:
    'ianuarie ian|februarie|martie|aprilie|mai|iunie iun|iulie iul|august|septembrie|octombrie|noiembrie noi|decembrie',
  names: { comments: 'comentarii' },
  lines: {
    share: 'distribuie|distribuie articolul|trimite pe whatsapp',
    related:
      '{citește,citeşte} {și,şi}|vezi {și,şi}|citiți și|pe aceeași temă:|articole similare|știri similare',
    teaser: 'citește mai mult|citeşte mai mult|citește mai departe|articolul complet',
    prompt:
      'urmărește-ne pe|urmăriți-ne pe|abonează-te la|abonați-vă la|dacă ți-a plăcut articolul',
    ad: 'reclamă|publicitate|articolul continuă după reclamă',
    disclaimer: 'toate drepturile rezervate',
    comments: { is: 'comentarii', opens: 'comentarii (' },
    tags: 'etichete:',
    'reading-bar': 'timp de {citire,lectură}…2#{-,}{min,minute}|#{-,}{min,minute} de citit',
  },
  credits: {
    author: 'autori|autoare|scris de|publicat de|articol de|text de|un articol de',
    photographer: 'fotografii|fotograf|foto de',
    source: 'sursa|sursă',
    editor: 'redactor|editat de',
    translator: 'traducere|traducere de|traducător',
  },
  says: {
    by: '{scris,publicat,editat} de|autori|{articol,text,un articol,traducere,foto} de',
    and: 'și|şi',
    office:
      'jurnalist|jurnalistă|redactor|redactor-șef|redactoare|reporter|reporteră|corespondent|corespondentă|editorialist|editorialistă',
    noNameHolds: 'redacția|redacţia|redactia|comentarii',
    agency: 'agerpres|mediafax|news.ro|agenții',
    interface: {
      is: 'comentarii|comentează|distribuie|salvează|ascultă|urmărește|tipărește|printează',
      opens: 'comentarii (',
      closes: '*comentarii|*vizualizări',
    },
    dateLabel:
      'publicat|publicat la|publicat în|publicat pe|data publicării|actualizat|actualizat la|ultima actualizare|data actualizării',
    updated: 'actualizat|actualizare|actualizării|modificat',
    published: 'publicat|publicării',
    beforeClock: 'ora|orele|la ora|la',
    notFoundTitle: 'pagina nu a fost găsită|pagina nu există|pagină inexistentă',
    paywall: 'acest articol este disponibil doar pentru abonați',
    nextPage: 'pagina următoare|următoarea pagină|următoarea',
    previousPage: 'pagina anterioară|anterioara',
    pageWord: 'pagina',
    aboutAuthor: 'despre autor|despre autoare',
    bio: 'este|scrie|lucrează',
  },
} satisfies LanguagePack;
