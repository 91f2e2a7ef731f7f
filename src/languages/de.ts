import {each, type Language, list} from './language.js'

export const de: Language = {
  code: 'de',
  code3: 'deu',
  name: 'German',
  months: [
    ['Januar', 'Jänner', 'Jan', 'Jän'],
    ['Februar', 'Feber', 'Feb'],
    ['März', 'Maerz', 'Mrz', 'Mär'],
    ['April', 'Apr'],
    ['Mai'],
    ['Juni', 'Jun'],
    ['Juli', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sept', 'Sep'],
    ['Oktober', 'Okt'],
    ['November', 'Nov'],
    ['Dezember', 'Dez'],
  ],
  weekdays: [
    ['Montag', 'Mo'],
    ['Dienstag', 'Di'],
    ['Mittwoch', 'Mi'],
    ['Donnerstag', 'Do'],
    ['Freitag', 'Fr'],
    ['Samstag', 'Sonnabend', 'Sa'],
    ['Sonntag', 'So'],
  ],
  ordinals: ['ter', 'te', 'ten'],
  dates: {
    particles: list('der, den, dem, am, im, vom, von, des, Tag, Tage, Jahr, Jahre, zum'),
    ranges: list('bis, zum'),
    untils: ['bis'],
    openings: list('ab, seit'),
    betweens: ['zwischen'],
    joins: ['und', 'sowie'],
    vague: list('vor, nach, etwa, ungefähr, zirka, Anfang, Mitte, Ende, nicht, oder, rund'),
    parts: list(
      'Quartal, Halbjahr, Semester, Trimester, Frühling, Frühjahr, Sommer, Herbst, Winter, Woche, KW, Jahrhundert',
    ),
    openEnds: list('heute, jetzt, laufend, fortlaufend, Gegenwart, offen'),
    hours: ['Uhr', 'h'],
    counters: ['Tag'],
  },
  numbers: {
    decimal: ',',
    grouping: ['.', "'", '’'],
    durations: [
      ['Sekunde', 'Sekunden', 'Sek', 's'],
      ['Minute', 'Minuten', 'min'],
      ['Stunde', 'Stunden', 'Std', 'h'],
      ['Tag', 'Tage', 'Tagen'],
      ['Woche', 'Wochen'],
      ['Monat', 'Monate', 'Monaten'],
      ['Jahr', 'Jahre', 'Jahren'],
    ],
    scales: {
      tausend: 1e3,
      tsd: 1e3,
      million: 1e6,
      millionen: 1e6,
      mio: 1e6,
      milliarde: 1e9,
      milliarden: 1e9,
      mrd: 1e9,
      billion: 1e12,
      billionen: 1e12,
    },
  },
  yes: ['ja', 'wahr', 'j'],
  no: ['nein', 'falsch', 'noch nicht'],
  absence: {
    phrases: list(`
      keine, keiner, keines, kein, keine Angabe, keine Angaben, k. A, k.A, ka, nicht angegeben, nicht verfügbar
      nicht zutreffend, nicht bekannt, nicht genannt, nicht erwähnt, nicht bestimmt, nicht festgelegt, nicht vorhanden
      entfällt, unbekannt, undatiert, ohne Datum, ohne Angabe, o. D, o.D, o. J, o.J, offen, noch offen, nichts
      wird noch bekannt gegeben, keine Informationen, keine Daten, keine Antwort, noch festzulegen, noch zu bestimmen
      noch auszufüllen, noch zu ergänzen, wird ergänzt, wird noch ergänzt, folgt noch`),
    openings: list('kein, keine, keinen, nicht'),
    endings: list(`
      identifiziert, gefunden, verfügbar, erwähnt, genannt, angegeben, spezifiziert, bereitgestellt, ermittelt
      festgestellt, vorhanden, aufgeführt, beschrieben, enthalten, bekannt, definiert, festgelegt`),
    adverbs: list('ausdrücklich, explizit, derzeit, momentan, bisher, konkret, bislang'),
    sentences: list(`
      kein, keine, keinen, es werden keine, im Dokument werden keine, im Text werden keine, es gibt keine, es gibt kein, es gibt keinen, es liegen keine, es wurden keine
      es wurde kein, es wurde keine, ich konnte keine, ich konnte keinen, ich habe keine, es konnten keine, es konnte keine
      konnte ich keine, konnten keine`),
    subjects: list('das Dokument, das Quelldokument, dieses Dokument, der Text, die Quelle, der Bericht'),
    predicates: each(
      list('nennt, erwähnt, enthält, identifiziert, beschreibt, spezifiziert'),
      list('kein, keine, keinen'),
    ),
    words: list(`
      Merkmale, Merkmal, Akteure, Themen, Unterthemen, Anwendungen, Verpflichtungen, Verpflichtung, Ziele
      Informationen, Information, Daten, Angaben, Details, Zusammenfassung, Datum, Ort, wesentlichen, wichtigen
      konkreten, konkrete, spezifischen, spezifische, quantifizierbaren, quantifizierbare, bestehenden, praktischen
      praktische, verbindlichen, verbindliche, neuen, neue, eingegangen, relevanten, relevante, weiteren, weitere, formellen, Beschlüsse, Beschluss, Entscheidungen
      Entscheidung, Aufgaben, Aufgabe, Maßnahmen, Maßnahme, wurde, wurden, gefasst, getroffen, vergeben, vor, und, oder
      hierzu, dazu, im, Dokument, Text, finden, identifizieren, ermitteln, feststellen, gefunden, identifiziert, ermittelt, festgestellt
      werden`),
    tails: list(`
      im Dokument, im Quelldokument, im Text, in der Quelle, in diesem Dokument, im Bericht, zum jetzigen Zeitpunkt
      zurzeit, in dieser Sitzung, in der Sitzung, diese Woche, diesen Monat, diesmal, heute`),
    negations: list('nicht, keine'),
    values: list('nicht mehr, nicht weniger, nicht später, nicht nur, kein einziger'),
    leads: list('leider, es tut mir leid, es tut mir leid aber, als KI, als Sprachmodell, als KI-Sprachmodell'),
    reasons: list('da, weil, denn'),
    refusals: list('ich kann keine, kann ich keine'),
    failures: list(
      'Verarbeitung fehlgeschlagen, Analyse fehlgeschlagen, Fehler bei der Verarbeitung, Verarbeitungsfehler',
    ),
    instructions: list('einfügen, eintragen, ausfüllen'),
    failureTails: ['oder Verarbeitung fehlgeschlagen'],
  },
  places: {
    modes: list(`
      online, virtuell, virtuelle, hybrid, Videokonferenz, Telefonkonferenz, Webkonferenz, digital, remote, Internet
      vor Ort, Präsenzveranstaltung, Homeoffice`),
    modeWords: list(`
      Veranstaltung, Sitzung, Treffen, Format, Konferenz, per, über, und, im, in, Präsenz, als, via
      Onlineveranstaltung`),
    leads: list('abgehalten in, veranstaltet in, unterzeichnet in, verabschiedet in, angenommen in, in'),
    guesses: list('wahrscheinlich, vermutlich, möglicherweise, voraussichtlich'),
    sentences: list('ist, sind, war, waren, wurde, wurden, fand, fanden, statt, wahrscheinlich, vermutlich, wo'),
    venues: list(`
      Hauptsitz, Sitz, Zentrum, Palais, Schloss, Universität, Hotel, Saal, Raum, Halle, Gebäude, Campus, Museum, Bibliothek
      Ministerium, Botschaft, Institut, Schule, Rathaus, Haus`),
    regions: list(`
      Europäische Union, EU, Europa, Afrika, Asien, Amerika, Nordamerika, Südamerika, Mittelamerika, Zentralamerika
      Lateinamerika, Lateinamerika und Karibik, Lateinamerika und die Karibik, Karibik, die Karibik, Ozeanien
      verschiedene Orte, mehrere Orte, mehrere Länder, weitere Städte, weitere Orte, andere Städte, weltweit, bundesweit`),
    articles: list('die, der, das'),
    countries: {ARE: ['VAE'], VAT: ['Heiliger Stuhl']},
    joins: ['und'],
    alternatives: ['oder'],
  },
  names: {
    modifiers: list(`
      wichtige, wichtigste, wichtigsten, wesentliche, wesentlichen, zentrale, zentralen, ermittelte, ermittelten
      identifizierte, identifizierten, beteiligte, beteiligten, relevante, relevanten, bestehende, bestehenden
      künftige, künftigen, allgemeine, konkrete, konkreten, weitere, Liste, die, der, das, des, von, übrige
      vereinbarte, vereinbarten, eingegangene, eingegangenen, beschlossene, beschlossenen, behandelte, behandelten
      besprochene, besprochenen, angesprochene, angesprochenen, diskutierte, diskutierten, messbare, messbaren
      quantifizierbare, quantifizierbaren, bisherige, bisherigen, kurze, genannte, genannten`),
    tails: list(`
      des Dokuments, des Textes, des Berichts, des Treffens, der Veranstaltung, der Sitzung, der Konferenz, der Tagung
      der Quelle, im Dokument, im Text, im Überblick, auf einen Blick, im Einzelnen, nach Kategorie, nach Kategorien, nach Typ, nach Gruppe, nach Gruppen`),
    beforeYears: list('bis, für, ab, von, in'),
    counters: list('Abschnitt, Kapitel, Teil, Punkt'),
    annexes: list('Anhang'),
    numerals: list(`
      eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, erster, erste, erstes, zweiter
      zweite, zweites, dritter, dritte, drittes, vierter, vierte, viertes, fünfter, fünfte, fünftes, sechster, sechste
      sechstes, siebter, siebte, achter, achte, neunter, neunte, zehnter, zehnte`),
    joins: ['und', 'oder'],
    categories: list('Kategorie, Typ, Art, Gruppe, Sektor, Bereich'),
    sectors: list(`
      Regierungen, Regierung, öffentlicher Sektor, Privatsektor, privater Sektor, Zivilgesellschaft, Wissenschaft
      NGOs, NRO, Unternehmen, Wirtschaft, Politik, internationale Organisationen, Universitäten, Hochschulen, Medien
      Gemeinden, Behörden, Ministerien`),
    people: list(
      'wer, verantwortlich, verantwortliche, verantwortliche person, zuständig, zuständige person, bearbeiter, person',
    ),
    times: list('Uhrzeit, Zeit'),
    deadlines: list('bis, bis zum, vor dem, spätestens, spätestens am, fällig, fällig am, frist'),
    duties: list('soll, muss, übernimmt, kümmert sich um'),
    passives: list('werden'),
    belongings: list('von, teil von, mitglied von, gehört zu, innerhalb von'),
    remarks: list(`
      Rolle, Funktion, Aufgabe, Beschreibung, Anmerkung, Bemerkung, Hinweis, Land, Kontakt, Quelle, Seite, Nummer
      Status`),
    notes: list('Hinweis, Hinweise, Anmerkung, Anmerkungen, Bemerkung'),
    totals: list('Summe, Gesamt, Gesamtsumme, insgesamt'),
  },
  labels: {
    title: list('Titel, Titel des Dokuments, Titel der Veranstaltung, Name der Veranstaltung'),
    date: list(`
      Datum, Termin, Termine, Datum und Uhrzeit, Veranstaltungsdatum, Sitzungsdatum, Tagungsdatum, Konferenzdatum
      Veröffentlichungsdatum, Zeitraum, Wann`),
    startDate: list('Startdatum, Beginn, Anfang, Anfangsdatum'),
    endDate: list('Enddatum, Ende, Schluss'),
    place: list('Ort, Orte, Veranstaltungsort, Sitzungsort, Tagungsort, Konferenzort, Standort, Wo'),
    city: ['Stadt'],
    country: ['Land', 'Länder'],
    doubtful: ['Wo', 'Land'],
    secondary: ['Veröffentlichungsdatum', 'Zeitraum'],
  },
  documentKinds: list(`
    Zusammenfassung des Dokuments, Zusammenfassung, Dokument, Bericht, Protokoll, Sitzungsprotokoll
    Dokumentinformationen, Allgemeine Informationen, Notizen, Überblick`),
  fieldTableHeaders: list('Feld, Wert, Abschnitt, Inhalt, Angabe, Eigenschaft, Merkmal, Menge, Betrag'),
  farewells: list(`
    ich hoffe, lass mich wissen, lassen Sie mich wissen, wenn Sie, falls Sie, wenn du, falls du, möchten Sie
    möchtest du, gerne kann ich, Ende der Zusammenfassung, Ende des Dokuments, vielen Dank, sag mir, sagen Sie mir, sag gerne Bescheid
    gib mir Bescheid, geben Sie mir Bescheid, soll ich, melde dich, melden Sie sich, ich kann gerne, gern kann ich
    zögern Sie nicht, Hinweis: diese Zusammenfassung
    KI-generierte Inhalte können, von KI erzeugte Inhalte können, die KI kann Fehler, KI kann Fehler
    Schlagwörter:, Schlagworte:
    Dokument generiert, automatisch generiert, automatisch erstellt, dieses Dokument wurde`),
  references: list('Quellen, Quelle, Quellenangaben, Referenzen, Fußnoten'),
  closings: list(
    'Viele Grüße, Mit freundlichen Grüßen, Freundliche Grüße, Beste Grüße, Herzliche Grüße, Liebe Grüße, Gruß, MfG',
  ),
  conclusions: list(`
    zusammenfassend lässt, zusammenfassend zeigt, zusammenfassend kann, insgesamt zeigt, insgesamt lässt, alles in allem, zusammengefasst, kurz gesagt`),
  introductions: list('hier ist, hier sind, nachfolgend, gerne, natürlich, im Folgenden, anbei'),
  frequent: list(
    'der, die, das, und, den, dem, des, ist, für, mit, auf, im, ein, eine, von, zu, sich, wurde, werden, nicht',
  ),
  telling: list('zum, zur, bei, nach, wird, sind, oder, ja, nein'),
}
