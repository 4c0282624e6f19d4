// French.
import type { LanguagePack } from './language-pack';

export const fr = {
  code: 'fr',
  common: 'le la les des et est une dans que pour du',
  months:
    'janvier janv|février févr fevrier fevr|mars|avril avr|mai|juin|juillet juil|août aout|septembre|octobre|novembre|' +
    'décembre déc decembre',
  names: { comments: 'commentaires' },
  boxes: { byline: '*auteur*', lead: 'chapo' },
  folders: { author: 'auteur auteurs signataires' },
  lines: {
    share: "partager|partager l'article|partager cet article|envoyer par mail",
    related: 'lire aussi|{à,a} lire aussi|lire également|voir aussi|sur le même sujet',
    teaser: "à lire|lire|voir|plus d'infos|pour aller plus loin",
    prompt:
      "ce contenu {est bloqué,n’a pas pu être affiché,n'a pas pu être affiché}|pour afficher ce contenu|abonnez-vous|inscrivez-vous|recevez {chaque,nos,toute,gratuitement}|{cet ,}article {est ,}réservé {aux,à nos} abonnés|" +
      'il vous reste #|{ce contenu,cette vidéo} {provient,est hébergé,est hébergée,est fourni} …60|{contenu,vidéo} bloqué{e,}|afficher le contenu',
    newsletter:
      "newsletter…100{abonn*,inscri*,gratuit*}|{abonn*,inscri*,gratuit*}…100{newsletter,newsletters,lettre d'information}",
    disclaimer: 'tous droits réservés',
    comments: { is: 'commentaires|commenter|réagir', opens: 'commentaires (' },
    ad: 'publicité|la suite après cette publicité',
    player: "écouter {l',cet }article",
    gallery: '{diaporama,en images}:…50|# sur #|crédit photo…40',
    tags: 'mots{-, }clés:',
    'reading-bar':
      'temps de lecture…2#{-,}{min,minute,minutes}|#{-,}{min,min.,minute,minutes} de lecture',
    navigation: 'sommaire',
  },
  credits: {
    author:
      'par|auteur|auteure|autrice|auteurs|auteur(e)|propos recueillis par|texte|textes|publié par|écrit par|rédigé par|reportage de|entretien avec|recueilli par',
    photographer: 'photo|photos|photographe|photographies|photo de|photographie|crédits photo',
    editor: 'édité par|secrétariat de rédaction',
    translator: 'traduction|traduit par',
    source: 'sources',
    illustrator: 'illustration de|infographie',
  },
  says: {
    summaryLabel: "l'essentiel|l’essentiel|en bref|à retenir|ce qu'il faut retenir|les points clés",
    office:
      'journaliste|correspondant|correspondante|{envoyé,envoyée} spécial*|rédacteur|rédactrice|chroniqueur|chroniqueuse|éditorialiste',
    noNameHolds:
      "rédaction|la rédaction|redaction web|commentaires|service sports|avec {afp,reuters,ap}|l'équipe de rédaction",
    agency: 'agences|avec agences|ats|keystone-ats|la presse canadienne|relaxnews',
    interface: {
      is: 'commentaires|commenter|réagir|partager|enregistrer|sauvegarder|imprimer|écouter|suivre|offrir|ajouter à vos favoris|copier le lien|classer',
      opens: 'commentaires (|temps de lecture',
      closes: '*commentaires|*commentaire|*réactions',
    },
    atPlace: 'à|pour|depuis',
    headingTool: 'modifier|modifier le code',
    beforeClock: 'à|a|vers',
    dateLabel:
      '{publié,publiée,mis à jour,mise à jour,modifié,modifiée,posté,créé,paru}{ le,}|mis en ligne|mis en ligne le|dernière mise à jour|date de publication',
    updated: '{mis,mise} à jour|modifi*',
    published: 'publié|publiée|posté|créé|paru|mis en ligne|publication',
    by: 'par|{un ,}{texte,reportage,dossier,récit,article,entretien,portrait} {de,signé}|{propos recueillis,publié,écrit,rédigé,texte,recueilli,traduit,édité} par',
    and: 'et|avec',
    particle: 'de|du|la|le|des',
    notFoundTitle: 'page introuvable',
    buy: 'ajouter au panier',
    paywall: 'article réservé {à nos,aux} abonnés|il vous reste #%',
    readOn: 'lire la suite…12',
    nextPage: 'page suivante|suivant|suivante',
    previousPage: 'précédent|précédente',
    aboutAuthor: "à propos de l'auteur|à propos de l'autrice|à propos des auteurs",
    pageWord: 'page',
    bio: 'est|écrit|travaille',
  },
} satisfies LanguagePack;
