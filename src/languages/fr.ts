import {each, type Language, list} from './language.js'

export const fr: Language = {
  code: 'fr',
  code3: 'fra',
  name: 'French',
  months: [
    ['janvier', 'janv', 'jan'],
    ['février', 'févr', 'fév'],
    ['mars', 'mar'],
    ['avril', 'avr'],
    ['mai'],
    ['juin', 'jun'],
    ['juillet', 'juil', 'jul'],
    ['août'],
    ['septembre', 'sept', 'sep'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'déc'],
  ],
  weekdays: [
    ['lundi', 'lun'],
    ['mardi'],
    ['mercredi', 'mer'],
    ['jeudi', 'jeu'],
    ['vendredi', 'ven'],
    ['samedi', 'sam'],
    ['dimanche', 'dim'],
  ],
  ordinals: ['er', 'ère', 're', 'ème', 'e', 'nd', 'nde'],
  dates: {
    particles: list('de, d, le, les, la, l, en, du, des, jour, jours, année, an'),
    ranges: list('au, aux, à, jusque, jusqu'),
    untils: list('jusque, jusqu'),
    openings: list('depuis, dès, partir'),
    betweens: ['entre'],
    joins: ['et'],
    vague: list('avant, après, vers, environ, début, mi, fin, courant, non, ou, autour'),
    parts: list('trimestre, semestre, printemps, été, automne, hiver, semaine, siècle, décennie, moitié'),
    openEnds: list('présent, ce jour, aujourd, maintenant, cours'),
    hours: list('h, heure, heures'),
    counters: ['jour'],
  },
  numbers: {
    decimal: ',',
    grouping: ['.'],
    durations: [
      ['seconde', 'secondes'],
      ['minute', 'minutes', 'mn'],
      ['heure', 'heures', 'h'],
      ['jour', 'jours', 'j'],
      ['semaine', 'semaines'],
      ['mois'],
      ['an', 'ans', 'année', 'années'],
    ],
    scales: {mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, billion: 1e12, billions: 1e12},
  },
  yes: ['oui', 'vrai'],
  no: ['non', 'faux', 'pas encore'],
  absence: {
    phrases: list(`
      aucun, aucune, néant, non spécifié, non spécifiée, non spécifiés, non spécifiées, non précisé, non précisée
      non disponible, non applicable, non indiqué, non indiquée, non mentionné, non mentionnée, non communiqué
      non communiquée, non renseigné, non renseignée, sans objet, sans date, sans réponse, inconnu, inconnue, à déterminer, à confirmer, à définir
      à préciser, à annoncer, à compléter, à remplir, à venir, s.d, s.o, rien`),
    openings: list('aucun, aucune, pas'),
    endings: list(`
      identifiés, identifiées, identifié, identifiée, trouvés, trouvées, trouvé, trouvée, mentionnés, mentionnées
      mentionné, mentionnée, spécifiés, spécifiées, spécifié, spécifiée, indiqué, indiquée, indiqués, indiquées, fourni
      fournie, fournis, fournies, disponible, disponibles, précisé, précisée, précisés, précisées`),
    adverbs: list('explicitement, expressément, spécifiquement, clairement, directement'),
    sentences: list(`
      je n'ai trouvé aucun, je n'ai trouvé aucune, je n'ai pas trouvé de, je n'ai pas trouvé d'
      je n'ai pu identifier aucun, je n'ai pu identifier aucune, je n'ai pas pu identifier de, je n'ai pas pu identifier d'
      aucun, aucune, pas de, pas d', il n'y a pas de, il n'y a pas d', il n'y a aucun, il n'y a aucune`),
    subjects: list('le document, le document source, ce document, le texte, la source, le rapport, ce rapport'),
    predicates: list('mentionne, spécifie, identifie, fournit, contient, indique, précise, décrit, présente').flatMap(
      verb => ['pas de', "pas d'", 'pas', 'aucun', 'aucune'].map(none => `ne ${verb} ${none}`),
    ),
    words: list(`
      caractéristiques, acteurs, acteur, thèmes, application, applications, engagements, engagement, données, objectifs, lieu, date
      résumé, informations, information, détails, clés, principaux, principales, spécifiques, quantifiables
      existantes, pratique, pratiques, pertinents, pris, nouveaux, supplémentaires, précise, décisions, décision, résolutions, résolution, actions
      action, tâches, tâche, formelle, n'a, n'ont, été, prise, prises, adoptée, adoptées, attribuée, attribuées, reçue
      reçues, chiffré, chiffrée, chiffrés, chiffrées, concret, concrets, et, ou, de`),
    tails: list(`
      dans le document, dans le document source, dans le texte, dans la source, dans ce document, pour le moment
      à ce stade, lors de cette réunion, lors de la réunion, pendant la réunion, cette semaine, ce mois-ci
      cette fois, aujourd'hui`),
    negations: list('non, pas'),
    values: list('pas plus, pas moins, pas seulement'),
    leads: list(`
      malheureusement, désolé, désolé mais, je suis désolé, je suis désolé mais, en tant que modèle de langage
      en tant qu'IA`),
    reasons: list('car, puisque, étant donné que, parce que'),
    refusals: each(
      ['je ne peux pas', 'je ne suis pas en mesure de', 'impossible de', "il n'est pas possible de"],
      list('déterminer, générer'),
    ),
    failures: list('échec du traitement, erreur de traitement, le traitement a échoué'),
    instructions: list('insérer, insérez, saisir, saisissez, indiquez'),
    failureTails: [],
  },
  places: {
    modes: list(`
      en ligne, ligne, virtuel, virtuelle, virtuellement, hybride, distanciel, à distance, distance, visioconférence
      visio, webinaire, numérique, présentiel, en présentiel, télétravail`),
    modeWords: list(
      'événement, réunion, format, session, conférence, par, via, et, en, sur, plateforme, présentiel, la, le, de, à',
    ),
    leads: list('tenu à, tenue à, organisé à, organisée à, signé à, signée à, adopté à, adoptée à, fait à, à'),
    guesses: list('probablement, vraisemblablement'),
    sentences: list('est, sont, était, étaient, eu, tenue, tenu, déroulé, déroulée, probablement, où'),
    venues: list(`
      siège, palais, université, hôtel, salle, bâtiment, campus, musée, bibliothèque, ministère, ambassade, institut
      école, auditorium, maison, centre`),
    regions: list(`
      Union européenne, UE, Europe, Afrique, Asie, Amérique, Amériques, les Amériques, Amérique du Nord
      Amérique du Sud, Amérique centrale, Amérique latine, Amérique latine et Caraïbes
      Amérique latine et les Caraïbes, Caraïbes, les Caraïbes, Océanie, divers lieux, plusieurs pays, plusieurs villes
      d'autres villes, d'autres pays, autres villes, autres pays`),
    articles: list('le, la, les, l'),
    countries: {ARE: ['EAU'], VAT: ['Saint-Siège']},
    joins: ['et'],
    alternatives: ['ou'],
  },
  names: {
    modifiers: list(`
      principal, principale, principaux, principales, clé, clés, clef, clefs, identifié, identifiée, identifiés
      identifiées, impliqué, impliquée, impliqués, impliquées, résultant, résultants, pertinents, pertinentes
      spécifique, spécifiques, existant, existants, existantes, futur, futurs, futures, général, générale, généraux
      liste, les, le, la, l, de, des, du, d, autres, concernés, concernées, pris, prises, convenus, convenues
      adoptés, adoptées, souscrits, majeurs, majeures, traités, traitées, abordés, abordées, discutés, discutées
      centraux, centrales, essentiels, essentielles, concret, concrets, concrète, concrètes, chiffré, chiffrés
      chiffrée, chiffrées, quantifiables, narratif, bref, mentionnés, mentionnées, évoqués, évoquées`),
    tails: [
      ...each(['du', 'dans le'], list('document, texte, rapport, sommet, projet')),
      ...each(['de la', 'dans la'], list('réunion, conférence, rencontre, source')),
      ...list('à ce jour, à ce stade, en bref'),
      ...list("de l'événement, de l'évènement, de l'accord, par catégorie, par type, par groupe, par secteur"),
    ],
    beforeYears: list("pour, d'ici, de, en"),
    counters: list('section, chapitre, partie, point'),
    annexes: list('annexe'),
    numerals: list(`
      un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, premier, première, deuxième, second
      seconde, troisième, quatrième, cinquième, sixième, septième, huitième, neuvième, dixième`),
    joins: ['et', 'ou'],
    categories: list('catégorie, type, groupe, secteur, classe, domaine, axe'),
    sectors: list(`
      gouvernements, gouvernement, secteur public, secteur privé, société civile, milieu universitaire, ong
      entreprises, organisations internationales, universités, médias, communautés, autorités locales, autorités
      ministères, bailleurs, institutions`),
    people: list('qui, responsable, personne responsable, chargé, attribué à, pilote, personne'),
    times: list('heure, horaire'),
    deadlines: list("avant, avant le, jusqu'au, au plus tard le, d'ici le, d'ici au, d'ici, pour le, échéance"),
    duties: list("doit, devra, va, se charge de, s'engage à"),
    passives: list('être'),
    belongings: list('de, fait partie de, membre de, appartient à, au sein de'),
    remarks: list(
      'rôle, fonction, description, note, commentaire, remarque, détail, pays, contact, source, page, numéro, statut',
    ),
    notes: list('note, notes, remarque, avertissement'),
    totals: list('total, somme'),
  },
  labels: {
    title: list("Titre, Titre du document, Titre de l’événement, Titre de l'événement, Nom de l'événement"),
    date: list(`
      Date, Dates, Date de l'événement, Date de la réunion, Date de tenue, Dates de tenue, Date et heure
      Date de publication, Date d'adoption, Date de signature, Période, Quand`),
    startDate: list('Date de début, Début'),
    endDate: list('Date de fin, Fin'),
    place: list("Lieu, Lieux, Lieu de l'événement, Lieu de la réunion, Lieu de tenue, Emplacement, Endroit, Où"),
    city: ['Ville', 'Ville hôte'],
    country: ['Pays', 'Pays hôte'],
    doubtful: [],
    secondary: ['Date de publication', "Date d'adoption", 'Date de signature', 'Période'],
  },
  documentKinds: list(`
    Résumé du document, Résumé, Document, Rapport, Compte rendu, Compte-rendu, Procès-verbal
    Informations sur le document, Informations générales, Synthèse, Notes`),
  fieldTableHeaders: list('champ, valeur, section, contenu, détail, détails, information, quantité, montant'),
  farewells: list(`
    j'espère que, n'hésitez pas, n'hésite pas, si vous avez besoin, si vous souhaitez, si tu veux, voulez-vous
    souhaitez-vous, fin du résumé, fin du document, merci, dites-moi si, dis-moi si, si vous voulez, si vous désirez, voulez vous
    veux-tu, je peux aussi, je peux également, je reste à votre disposition, note : ce résumé, note : cette synthèse
    le contenu généré par l'IA, contenu généré par l'IA, l'IA peut faire
    mots-clés:, étiquettes:
    document généré, résumé généré, généré par, généré automatiquement, ce document a été`),
  references: list('Sources, Source, Références, Citations, Notes de bas de page'),
  closings: list(`
    Cordialement, Bien cordialement, Bien à vous, Bien à toi, Meilleures salutations, Salutations, À bientôt
    Amicalement`),
  conclusions: list(`
    en résumé, en conclusion, en somme, en bref, pour résumer, pour conclure, dans l'ensemble, au total`),
  introductions: list('voici, ci-dessous, bien sûr, vous trouverez, certainement'),
  frequent: list('le, les, des, du, et, une, est, dans, pour, par, avec, sur, au, aux, ce, cette, ont, été'),
  telling: list('ses, leur, leurs, sans, chez, oui'),
}
