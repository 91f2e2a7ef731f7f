import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {mayBePhrase} from '../../src/grammar/phrase/look.js'
import {LONGEST_PHRASE, readPhrase, wordsOf} from '../../src/grammar/phrases.js'
import {LANGUAGES} from '../../src/languages/index.js'

/** The steps of a reader: a quick check, then the phrase itself. */
function phrase(text: string, nouns?: ReadonlySet<string>) {
  return mayBePhrase(`- ${text}\n`, 2, text.length + 2) ? readPhrase(text, nouns) : null
}

describe('absence', () => {
  it.each([
    ['English', 'None'],
    ['English', 'none.'],
    ['English', 'N/A'],
    ['English', 'Not specified'],
    ['English', 'Not available.'],
    ['English', 'n.d.'],
    ['English', 'No response'],
    ['English', '—'],
    ['any language', '…'],
    ['any language', '...'],
    ['any language', '[…]'],
    ['any language', '(...)'],
    ['any language', '.....'],
    ['English', '[None]'],
    ['English', '[Insert location]'],
    ['English', '[Commitment 1]'],
    ['English', '[Actor 1; Actor 2]'],
    ['German', '[Ort einfügen]'],
    ['Spanish', '[Insertar lugar aquí]'],
    ['English', '(not specified)'],
    ['English', '[To be completed]'],
    ['English', 'To be agreed.'],
    ['English', '[TODO]'],
    ['Spanish', '(por completar)'],
    ['Spanish', 'A definir'],
    ['Portuguese', 'Por preencher'],
    ['French', 'À compléter'],
    ['German', 'Noch auszufüllen'],
    ['Italian', 'Da compilare'],
    ['English', 'N/A (not specified)'],
    ['English', 'N/A – none mentioned'],
    ['English', 'N/A – no commitments were made.'],
    ['English', 'n/a - there are no actors'],
    ['English', 'N/A: no commitments were made'],
    ['English', 'None: no targets identified.'],
    ['English', 'Not applicable: none mentioned'],
    ['Spanish', 'N/A: no se identificaron compromisos'],
    ['Spanish', 'Ninguno: no especificado'],
    ['English', 'Unknown — no date'],
    ['English', 'TBD – no targets were agreed'],
    ['Spanish', 'N/A – no se identificaron compromisos'],
    ['Spanish', 'Ninguno - no especificado'],
    ['English', 'None specified (informational document only)'],
    ['English', 'Not specified (likely Brussels)'],
    ['English', 'No themes identified.'],
    ['English', 'No cases of scrapie identified'],
    ['English', 'None mentioned explicitly in the text.'],
    ['English', 'Location not specified'],
    ['English', 'Dates have not been provided'],
    ['English', 'No further information'],
    ['English', 'None to report'],
    ['English', 'No content'],
    ['English', 'No identified commitments'],
    ['English', 'No clear commitments.'],
    ['French', 'Aucun engagement chiffré'],
    ['French', 'Aucun engagement concret.'],
    ['English', 'There are no specific commitments in the document.'],
    ['English', 'The document does not mention any commitments.'],
    ['Spanish', 'Ninguno'],
    ['Spanish', 'No especificado'],
    ['Spanish', 'Sin compromisos cuantificables.'],
    ['Spanish', 'No se identificaron compromisos específicos'],
    ['Spanish', 'El documento no menciona compromisos.'],
    ['Spanish', 's/f'],
    ['Portuguese', 'Não especificado'],
    ['Portuguese', 'Nenhum compromisso identificado no documento.'],
    ['Portuguese', 'Sem informações'],
    ['French', 'Aucun engagement identifié.'],
    ['French', 'Non précisé'],
    ['French', "Il n'y a pas d’engagements"],
    ['French', 'Le document ne mentionne pas d’engagements spécifiques.'],
    ['German', 'Keine'],
    ['German', 'Keine Angabe'],
    ['German', 'k. A.'],
    ['German', 'Nicht angegeben'],
    ['German', 'Datum nicht angegeben'],
    ['German', 'Keine Verpflichtungen identifiziert.'],
    ['German', 'Es wurden keine quantifizierbaren Ziele gefunden.'],
    ['German', 'Das Dokument nennt keine konkreten Verpflichtungen.'],
    ['German', 'Keine Informationen verfügbar im Dokument'],
    ['Italian', 'Nessuno'],
    ['Italian', 'Non specificato'],
    ['Italian', 'Luogo non specificato'],
    ['Italian', 'Nessun impegno identificato nel documento.'],
    ['Italian', 'Non sono stati individuati impegni specifici.'],
    ['Italian', 'Il documento non menziona impegni.'],
    ['Italian', 'Da definire'],
    ['English', 'No decisions were taken.'],
    ['English', 'No formal decisions were made at this meeting.'],
    ['English', 'No action items were assigned.'],
    ['Spanish', 'No se tomaron decisiones.'],
    ['Spanish', 'No se adoptaron acuerdos en esta reunión.'],
    ['Portuguese', 'Nenhuma decisão foi tomada.'],
    ['Portuguese', 'Não foram tomadas decisões.'],
    ['French', 'Aucune décision n’a été prise.'],
    ['German', 'Keine Beschlüsse gefasst.'],
    ['German', 'Es wurden keine Entscheidungen getroffen.'],
    ['Italian', 'Nessuna decisione presa.'],
    ['Italian', 'Non sono state prese decisioni in questa riunione.'],
    ['English', 'The text does not describe any practical applications.'],
    ['English', 'The report does not outline specific commitments.'],
    ['English', 'The parties made no binding commitments.'],
    ['English', 'There is no information about practical applications.'],
    ['English', 'Not mentioned in the summary.'],
    ['English', 'No specific commitments, targets, or deadlines were mentioned.'],
    ['Spanish', 'No se describen aplicaciones prácticas.'],
    ['Spanish', 'El informe no recoge compromisos.'],
    ['Spanish', 'No se asumieron compromisos vinculantes.'],
    ['Spanish', 'No procede.'],
    ['Portuguese', 'O texto não descreve aplicações práticas.'],
    ['Portuguese', 'Não foram assumidos compromissos.'],
    ['French', 'Le document ne mentionne aucune application pratique.'],
    ['French', 'Aucun engagement n’a été pris.'],
    ['German', 'Im Dokument werden keine Anwendungen erwähnt.'],
    ['Italian', 'Il documento non descrive applicazioni pratiche.'],
    ['English', 'I could not find any practical applications in the provided text.'],
    ['English', 'I was unable to identify any commitments.'],
    ['English', "The document doesn't specify any commitments."],
    ['English', 'Sorry, no commitments were found.'],
    ['English', 'Unfortunately, the text does not mention any commitments.'],
    ['English', 'No specific commitments or targets were mentioned; the document focuses on a vote.'],
    ['English', 'None identified, as the document is descriptive.'],
    ['English', 'n/d'],
    ['English', 'The document contains no executive summary.'],
    ['English', 'The document does not contain an executive summary.'],
    ['English', 'None [4]'],
    ['English', 'N/A [1][2]'],
    ['two languages', 'Ninguna / None'],
    ['Spanish', 'No se pudo identificar ningún compromiso.'],
    ['Spanish', 'Lamentablemente, el documento no menciona compromisos.'],
    ['Portuguese', 'Infelizmente, não foi possível identificar compromissos.'],
    ['Portuguese', 'Não há compromissos explícitos no documento.'],
    ['French', "Je n'ai pas trouvé d’engagements dans le document."],
    ['French', 'Malheureusement, le document ne mentionne aucun engagement.'],
    ['German', 'Leider konnte ich keine Verpflichtungen im Dokument finden.'],
    ['German', 'Keine Verpflichtungen, da das Dokument nur berichtet.'],
    ['Italian', 'Non ho trovato impegni nel documento.'],
  ])('%s: %s', (_, text) => {
    expect(phrase(text)).toBe('absent')
  })

  it('with the names of the parts of a form', () => {
    expect(phrase('No open burrows.')).toBeNull()
    expect(phrase('No open burrows.', wordsOf(['Open burrows', 'Decisions']))).toBe('absent')
    expect(phrase('Keine Anträge.', wordsOf(['Anträge']))).toBe('absent')
  })
})

describe('failure', () => {
  it.each([
    'Processing failed',
    'parsing failed.',
    'No themes found or parsing failed',
    'Error processing document',
    'Verarbeitung fehlgeschlagen',
    'Elaborazione fallita.',
    'Error al procesar',
    'Échec du traitement',
    'Unable to extract commitments.',
    'As an AI language model, I cannot determine specific commitments from this document.',
    "I'm sorry, but I can’t extract commitments from this document.",
    'No puedo determinar los compromisos',
    'Desculpe, não consigo extrair compromissos.',
  ])('%s', text => {
    expect(phrase(text)).toBe('failed')
  })
})

describe('a value', () => {
  it.each([
    ['text after a phrase and a colon', 'None: the towns refused'],
    ['another word before a phrase', 'Note: no dates were given'],
    ['a target after a phrase and a colon', 'N/A: 12 kilns by 2029'],
    ['a limit', 'No later than 2026'],
    ['a limit in German', 'Nicht mehr als 5 Prozent'],
    ['a limit in Italian', 'Non oltre il 2026'],
    ['a rule', 'No fences'],
    ['a subject', 'Nobody was available'],
    ['a name', 'Nonesuch Press'],
    ['a name that begins like a word', 'Singapore Ports'],
    ['a name in German', 'Keimblatt Verein'],
    ['a place', 'Nice'],
    ['a comma', 'No, not specified'],
    ['a list of other things', 'No boats, nets or lines'],
    ['what is not new', 'Nothing new'],
    ['what was not met', 'None of the targets were met'],
    ['an exception in brackets', 'No targets (except 40 % by 2030)'],
    ['ending like a phrase', 'The harbour plan was specified'],
    ['without', 'Without further delay, ports close'],
    ['a Spanish rule', 'Sin peajes en los puentes'],
    ['brackets around more', '[Provide water]'],
    ['a word of a template outside of brackets', 'Insert two piles'],
    ['a reason with a number', 'No commitments, as the document lists 40 MW'],
    ['more than a reason', 'No commitments, but the ports pay for nets'],
    ['another thing with a reason', 'No boats, as the document says'],
    ['a lead alone', 'Sorry towns will pay'],
    ['a model as a thing', 'As an AI policy, ten labs open'],
    ['what a person could not do', 'I could not agree more'],
    ['nothing', ''],
  ])('%s: %s', (_, text) => {
    expect(phrase(text)).toBeNull()
  })
})

describe('properties', () => {
  it('a phrase of every language is known, in any case and with a full stop', () => {
    for (const {absence, name} of LANGUAGES) {
      for (const text of absence.phrases) {
        expect(phrase(text), `${name}: ${text}`).toBe('absent')
        expect(phrase(text.toUpperCase()), `${name}: ${text}`).toBe('absent')
        if (text.length > 1) expect(phrase(`${text}.`), `${name}: ${text}`).toBe('absent')
      }
      for (const text of absence.failures) expect(phrase(text), `${name}: ${text}`).toBe('failed')
    }
  })

  it('the quick check misses no phrase', () => {
    const words = fc.constantFrom(
      ...LANGUAGES.flatMap(({absence}) => [
        ...absence.openings,
        ...absence.endings,
        ...absence.tails,
        ...absence.words,
        ...absence.leads,
      ]),
      ...LANGUAGES.flatMap(({absence}) => [
        ...absence.sentences,
        ...absence.refusals,
        ...absence.subjects,
        ...absence.predicates,
      ]),
    )
    const around = fc.constantFrom(
      ['', ''],
      ['', '.'],
      ['(', ')'],
      ['[', '.]'],
      ['“', '”'],
      ['', ' (Brussels)'],
      ['', '!'],
    )
    fc.assert(
      fc.property(
        fc.array(words, {minLength: 1, maxLength: 5}),
        fc.boolean(),
        around,
        (all, capital, [before, after]) => {
          const joined = all.join(' ')
          const text = `${before}${capital ? joined.charAt(0).toUpperCase() + joined.slice(1) : joined}${after}`
          if (text.length <= LONGEST_PHRASE && readPhrase(text) !== null) expect(phrase(text), text).not.toBeNull()
        },
      ),
      {numRuns: 3000},
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({maxLength: LONGEST_PHRASE}), text => void phrase(text)))
  })
})
