import type { Examples } from './examples';

export const fr: Examples = {
  lines: {
    related: { takes: ['À lire aussi : le port en hiver'] },
    teaser: {
      takes: ['Lire : le port en hiver'],
      leaves: [
        'À lire les journaux du matin, le pont tenait encore.',
        'Lire et écrire, il ne l’apprit qu’à trente ans.',
        'Voir le port sous la neige était son dernier souhait.',
      ],
    },
    prompt: {
      takes: [
        'Ce contenu provient d’un réseau social',
        'Vidéo bloquée',
        'Ce contenu est bloqué car vous n’avez pas accepté les traceurs.',
        'Pour afficher ce contenu, vous devez accepter les cookies.',
        'Recevez chaque matin les nouvelles du port',
        'Cet article est réservé à nos abonnés',
        'Il vous reste 3 articles à lire',
      ],
      leaves: ['Ce contenu provoque depuis hier un débat au conseil du port.'],
    },
    newsletter: {
      takes: [
        'Notre newsletter du port vous attend, inscrivez-vous',
        'Abonnez-vous à la newsletter du port',
      ],
      leaves: [
        'La newsletter de la mairie annonçait que le pont resterait fermé.',
        'Les abonnés de l’opéra ont payé la toiture neuve.',
      ],
    },
    player: { takes: ['Écouter l’article'] },
    gallery: {
      takes: ['En images : le port en hiver', '3 sur 12', 'Crédit photo, Getty Images'],
      leaves: [
        '3 sur 12 ne sont pas rentrés le soir.',
        'Crédit photographique et droits d’auteur étaient au centre du procès, qui dura trois longues années.',
      ],
    },
    tags: { takes: ['Mots-clés : port, pont'] },
    'reading-bar': { takes: ['Temps de lecture : 3 minutes', '3 min de lecture'] },
    comments: { takes: ['Commentaires (14)'] },
  },
  says: {
    summaryLabel: { takes: ['L’essentiel'] },
    by: {
      takes: ['Propos recueillis par Jeanne Dupont', 'Un texte de Jeanne Dupont'],
    },
    office: { takes: ['envoyé spécial'] },
    dateLabel: {
      takes: ['Publié le', 'Mise à jour', 'Mis en ligne le', 'Posté le'],
      leaves: ['Publiés à Lyon'],
    },
    updated: { takes: ['Mis à jour le', 'Modifié le'], leaves: ['Publié le'] },
    paywall: {
      takes: ['Article réservé aux abonnés', 'Il vous reste 80 % de cet article à lire'],
      leaves: ['Il vous reste du pain'],
    },
    readOn: {
      takes: ['Lire la suite »'],
      leaves: ['Lire la suite lui prit toute la nuit, et une bonne part du lendemain'],
    },
    interface: {
      takes: ['Commentaires (3)', '12 commentaires', '1 commentaire', '3 réactions'],
      leaves: ['Jeanne Dupont'],
    },
    noNameHolds: { takes: ['La rédaction', 'Le Courrier avec AFP'] },
    beforeClock: { takes: ['à 10:05'] },
    published: { takes: ['Mis en ligne le'] },
  },
};
