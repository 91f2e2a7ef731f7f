import {each, type Language, list} from './language.js'

export const it: Language = {
  code: 'it',
  code3: 'ita',
  name: 'Italian',
  months: [
    ['gennaio', 'genn', 'gen'],
    ['febbraio', 'febbr', 'feb'],
    ['marzo', 'mar'],
    ['aprile', 'apr'],
    ['maggio', 'magg', 'mag'],
    ['giugno', 'giu'],
    ['luglio', 'lug'],
    ['agosto', 'ago'],
    ['settembre', 'sett', 'set'],
    ['ottobre', 'ott'],
    ['novembre', 'nov'],
    ['dicembre', 'dic'],
  ],
  weekdays: [
    ['lunedì', 'lun'],
    ['martedì'],
    ['mercoledì', 'mer'],
    ['giovedì', 'gio'],
    ['venerdì', 'ven'],
    ['sabato', 'sab'],
    ['domenica', 'dom'],
  ],
  ordinals: ['º', '°', 'o', 'a', 'ª'],
  dates: {
    particles: list('di, del, dell, il, lo, la, l, i, gli, nel, nei, in, dal, dall, da, dei, giorno, giorni, anno'),
    ranges: list('al, all, a, fino, sino'),
    untils: list('fino, sino'),
    openings: list('partire'),
    betweens: list('tra, fra'),
    joins: ['e', 'ed'],
    vague: list('prima, dopo, circa, verso, inizio, metà, fine, non, o, intorno, entro'),
    parts: list('trimestre, quadrimestre, semestre, primavera, estate, autunno, inverno, settimana, secolo, decennio'),
    openEnds: list('oggi, presente, avanti, corso'),
    hours: list('h, ora, ore'),
    counters: ['giorno'],
  },
  numbers: {
    decimal: ',',
    grouping: ['.', "'", '’'],
    durations: [
      ['secondo', 'secondi'],
      ['minuto', 'minuti'],
      ['ora', 'ore', 'h'],
      ['giorno', 'giorni'],
      ['settimana', 'settimane'],
      ['mese', 'mesi'],
      ['anno', 'anni'],
    ],
    scales: {mila: 1e3, milione: 1e6, milioni: 1e6, mln: 1e6, miliardo: 1e9, miliardi: 1e9, mld: 1e9},
  },
  yes: ['sì', 'vero'],
  no: ['no', 'falso', 'non ancora'],
  absence: {
    phrases: list(`
      nessuno, nessuna, nessun, non specificato, non specificata, non specificati, non specificate, non disponibile
      non applicabile, non indicato, non indicata, non menzionato, non menzionata, non pervenuto, n.d, sconosciuto
      sconosciuta, ignoto, ignota, senza data, senza informazioni, nessuna informazione, nessun dato, da determinare
      da definire, da confermare, da stabilire, da annunciare, da completare, da compilare
      da inserire, s.d, niente, nessuna risposta, non noto, non nota`),
    openings: list('nessun, nessuno, nessuna, non, senza'),
    endings: list(`
      identificato, identificata, identificati, identificate, individuato, individuata, individuati, individuate
      trovato, trovata, trovati, trovate, disponibile, disponibili, menzionato, menzionata, menzionati, menzionate
      specificato, specificata, specificati, specificate, indicato, indicata, indicati, indicate, fornito, fornita
      forniti, fornite, descritto, descritta, descritti, descritte, riportato, riportata, riportati, riportate`),
    adverbs: list('esplicitamente, espressamente, specificamente, chiaramente, direttamente, attualmente'),
    sentences: [
      ...each(
        ['non sono stati', 'non sono state'],
        list(`
          identificati, identificate, individuati, individuate, trovati, trovate, menzionati, menzionate, prese
          adottate, assegnate, presi, adottati, assegnati, assunti`),
      ),
      ...each(
        ['non è stato', 'non è stata'],
        list('identificato, identificata, individuato, individuata, trovato, trovata, presa, adottata, assegnata'),
      ),
      ...each(
        ['non ho potuto', 'non è stato possibile', 'non è possibile'],
        list('identificare, individuare, trovare'),
      ),
      ...list(
        "non ho trovato, non ho individuato, non ci sono, non c'è, non vi sono, non esistono, nessun, nessuno, nessuna, senza",
      ),
      ...each(['non si'], list('menziona, menzionano, identifica, identificano, specifica, specificano')),
    ],
    subjects: list('il documento, il documento di origine, questo documento, il testo, la fonte'),
    predicates: each(
      ['non'],
      list('menziona, specifica, identifica, fornisce, contiene, include, indica, riporta, descrive, presenta'),
    ),
    words: list(`
      caratteristiche, attori, temi, sottotemi, applicazioni, implementazioni, impegni, impegno, obiettivi, nuovi
      informazioni, informazione, dati, dettagli, sintesi, data, luogo, principali, chiave, specifici, specifiche
      quantificabili, quantificabile, vincolanti, esistenti, pratiche, rilevanti, ulteriori, concreti, concrete, futuri, decisioni, decisione
      delibere, delibera, risoluzioni, azioni, azione, compiti, compito, formali, è, stata, sono, state, presa, prese
      adottata, adottate, assegnata, assegnate, e, o, di`),
    tails: list(`
      nel documento, nel documento di origine, nel testo, nella fonte, in questo documento, al momento, finora
      in questa riunione, nella riunione, durante la riunione, questa settimana, questo mese, questa volta, oggi`),
    negations: ['non'],
    values: list('non oltre, non meno, non più, non solo, nessuno dei'),
    leads: list('purtroppo, mi dispiace, mi dispiace ma, come modello linguistico, come IA'),
    reasons: list('poiché, perché, dato che, in quanto'),
    refusals: each(['non posso', 'non è possibile', 'non è stato possibile'], list('determinare, estrarre, generare')),
    failures: list('elaborazione fallita, elaborazione non riuscita, analisi fallita, errore di elaborazione'),
    instructions: list('inserire, inserisci'),
    failureTails: ['o elaborazione fallita'],
  },
  places: {
    modes: list(`
      online, virtuale, virtualmente, ibrido, ibrida, remoto, videoconferenza, teleconferenza, digitale, a distanza
      in presenza, telelavoro`),
    modeWords: list(
      'evento, riunione, formato, sessione, conferenza, modalità, in, via, su, e, piattaforma, presenza, da',
    ),
    leads: list(
      'in presenza a, tenuto a, tenutosi a, tenuta a, tenutasi a, svolto a, svoltosi a, firmato a, firmata a, adottato a, adottata a, fatto a',
    ),
    guesses: list('probabilmente, forse, presumibilmente'),
    sentences: list('è, sono, era, erano, fu, tenuto, tenuta, svolto, svolta, probabilmente, dove'),
    venues: list(`
      sede, palazzo, università, hotel, sala, edificio, campus, museo, biblioteca, ministero, ambasciata, istituto
      scuola, auditorium, casa, centro, villa`),
    regions: list(`
      Unione europea, UE, Europa, Africa, Asia, America, Americhe, le Americhe, America del Nord, Nord America
      America del Sud, Sud America, America centrale, America latina, America latina e Caraibi, Caraibi, i Caraibi
      Oceania, varie località, diversi luoghi, vari paesi, altre città, altri paesi`),
    articles: list('il, lo, la, i, gli, le, l'),
    countries: {ARE: ['EAU'], GBR: ['Gran Bretagna'], USA: ['Stati Uniti'], VAT: ['Santa Sede']},
    joins: ['e', 'ed'],
    alternatives: list('o, oppure'),
  },
  names: {
    modifiers: list(`
      principale, principali, chiave, identificato, identificata, identificati, identificate, individuati
      individuate, coinvolto, coinvolta, coinvolti, coinvolte, risultante, risultanti, rilevante, rilevanti
      specifico, specifici, specifiche, esistente, esistenti, futuro, futuri, generale, generali, elenco, lista, i
      gli, le, il, la, lo, l, di, del, della, dei, delle, degli, altri, altre, più, importanti, presi, prese
      assunto, assunti, assunta, assunte, concordati, concordate, adottati, adottate, trattato, trattati, trattata
      trattate, affrontato, affrontati, affrontata, affrontate, discussi, discusse, centrale, centrali, concreto
      concreti, concreta, quantificabile, quantificabili, narrativa, breve, menzionati, menzionate`),
    tails: [
      ...each(['del', 'nel'], list('documento, testo, rapporto, progetto, vertice')),
      ...each(['della', 'nella'], list('riunione, conferenza, fonte')),
      ...list(
        "ad oggi, finora, dell'evento, dell'incontro, dell'accordo, per categoria, per categorie, per tipo, per gruppo, per settore",
      ),
    ],
    beforeYears: list('per, entro, al, di, del, nel'),
    counters: list('sezione, capitolo, parte, punto'),
    annexes: list('allegato, appendice'),
    numerals: list(`
      uno, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, primo, prima, secondo, seconda
      terzo, terza, quarto, quarta, quinto, quinta, sesto, sesta, settimo, settima, ottavo, ottava, nono, nona, decimo
      decima`),
    joins: ['e', 'ed', 'o'],
    categories: list('categoria, tipo, gruppo, settore, classe, area, asse'),
    sectors: list(`
      governi, governo, settore pubblico, settore privato, società civile, mondo accademico, ong, imprese, aziende
      organizzazioni internazionali, università, media, comunità, autorità locali, autorità, ministeri, istituzioni
      associazioni`),
    people: list('chi, responsabile, persona responsabile, incaricato, assegnato a, a cura di, referente, persona'),
    times: list('ora, orario'),
    deadlines: list('entro, entro il, prima del, fino al, non oltre il, scadenza'),
    duties: list('deve, dovrà, si occupa di, si impegna a'),
    passives: list('essere'),
    belongings: list("di, parte di, membro di, appartiene a, all'interno di"),
    remarks: list(`
      ruolo, funzione, descrizione, nota, commento, osservazione, dettaglio, paese, contatto, fonte, pagina, numero
      stato`),
    notes: list('nota, osservazione, avvertenza'),
    totals: list('totale, somma'),
  },
  labels: {
    title: list("Titolo, Titolo del documento, Titolo dell'evento, Nome dell'evento"),
    date: list(`
      Data, Date, Data dell'evento, Data della riunione, Data di svolgimento, Date di svolgimento, Data e ora
      Data di pubblicazione, Data di adozione, Data di firma, Periodo, Quando`),
    startDate: list('Data di inizio, Inizio'),
    endDate: list('Data di fine, Fine'),
    place: list("Luogo, Luoghi, Sede, Luogo dell'evento, Luogo di svolgimento, Località, Dove"),
    city: ['Città', 'Città ospitante'],
    country: ['Paese', 'Paesi', 'Paese ospitante'],
    doubtful: ['Data'],
    secondary: ['Data di pubblicazione', 'Data di adozione', 'Data di firma', 'Periodo'],
  },
  documentKinds: list(`
    Sintesi del documento, Sintesi, Riassunto, Riassunto del documento, Documento, Rapporto, Verbale
    Verbale della riunione, Informazioni sul documento, Informazioni generali, Appunti`),
  fieldTableHeaders: list('campo, valore, sezione, contenuto, dato, dettaglio, dettagli, quantità, importo'),
  farewells: list(`
    spero che, fammi sapere, mi faccia sapere, se hai bisogno, se ha bisogno, se desideri, se desidera, vuoi che
    non esitare, fine della sintesi, fine del documento, grazie, dimmi se, mi dica se, se vuoi, se vuole, desideri che, desidera che
    posso anche, resto a disposizione, nota: questo riassunto, nota: questa sintesi
    i contenuti generati dall'IA, contenuti generati dall'IA, l'IA può commettere
    etichette:, parole chiave:
    documento generato, riassunto generato, generato da, generato automaticamente, questo documento è stato`),
  references: list('Fonti, Fonte, Riferimenti, Citazioni, Note a piè di pagina'),
  closings: list('Cordiali saluti, Distinti saluti, Saluti, Un saluto, Cordialmente, A presto'),
  conclusions: list(`
    in sintesi, in conclusione, in breve, in sostanza, per riassumere, per concludere, nel complesso`),
  introductions: list('ecco, di seguito, certo, certamente, qui di seguito'),
  frequent: list('il, gli, della, dei, delle, di, che, è, per, con, una, sono, nel, alla, ha, non, si, dal, sul'),
  telling: list('nella, dalla, dell, anche, più, sì'),
}
