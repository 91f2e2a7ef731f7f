import {describe, expect, it} from 'vitest'
import {defineForm, type Form, fixSummary, parseSummary} from '../../src/index.js'

/*
 * How people and programs depart from a form, for two forms that the code does not know. Each row has the values that a
 * careful reader finds. The built-in form has the same ones in `test/cases`.
 */

const workshop: Form = defineForm({
  name: 'workshop',
  fields: {
    held: {kind: 'date', end: 'heldEnd', names: ['Held on', 'Date']},
    venue: {kind: 'place', names: ['Venue', 'Location']},
    host: {kind: 'text', names: ['Host', 'Hosted by']},
    seats: {kind: 'number', optional: true},
    format: {kind: 'choice', options: {onsite: ['in person'], online: []}, optional: true},
  },
  sections: {
    account: {kind: 'prose', names: ['Account', 'Narrative']},
    lessons: {kind: 'list', names: ['Lessons', 'Lessons learned']},
    partners: {
      kind: 'groups',
      names: ['Partners'],
      category: ['Role', 'Kind'],
      values: ['Partner', 'Organisation'],
      key: 'partners',
    },
    costs: {
      kind: 'table',
      names: ['Costs', 'Budget'],
      columns: {
        item: {kind: 'text', names: ['Item', 'What for']},
        amount: {kind: 'number', names: ['Amount', 'Sum']},
      },
    },
    actions: {kind: 'list', of: 'task', names: ['Actions', 'To do']},
    terms: {kind: 'list', of: 'entry', names: ['Terms', 'Glossary']},
  },
})

const informe: Form = defineForm({
  name: 'informe',
  fields: {
    fecha: {kind: 'date', end: 'fechaFin', names: ['Fecha']},
    sede: {kind: 'place', names: ['Sede', 'Lugar']},
    ponente: {kind: 'text', names: ['Ponente']},
    plazas: {kind: 'number', optional: true},
  },
  sections: {
    relato: {kind: 'prose', names: ['Relato']},
    acuerdos: {kind: 'list', names: ['Acuerdos']},
    socios: {kind: 'groups', names: ['Socios'], category: ['Tipo'], values: ['Socio'], key: 'socios'},
    gastos: {
      kind: 'table',
      names: ['Gastos'],
      columns: {concepto: {kind: 'text', names: ['Concepto']}, importe: {kind: 'number', names: ['Importe']}},
    },
    tareas: {kind: 'list', of: 'task', names: ['Tareas']},
    glosario: {kind: 'list', of: 'entry', names: ['Glosario']},
  },
})

const outage: Form = defineForm({
  name: 'outage',
  fields: {date: {kind: 'date', names: ['Date', 'Datum']}, scribe: {kind: 'text', names: ['Scribe', 'Note taker']}},
  sections: {
    present: {kind: 'list', separator: ','},
    timeline: {kind: 'table', columns: {time: 'text', event: 'text', who: {kind: 'text', optional: true}}},
    reviews: {kind: 'list', of: 'date'},
    costs: {kind: 'table', columns: {month: 'date', what: 'text'}},
    terms: {kind: 'list', of: 'entry'},
    counts: {kind: 'list', of: 'number'},
    measures: {kind: 'parts', names: ['Measures'], heading: {pattern: '{id}: {task}'}, fields: {owner: 'text'}},
  },
})

const event = (time: string, what: string, who: string | null = null) => ({time, event: what, who})

type Row = readonly [kind: string, form: Form, markdown: string, expected: Readonly<Record<string, unknown>>]

const partners = (...groups: [string, ...string[]][]) => ({
  partners: groups.map(([category, ...values]) => ({category, partners: values})),
})
const socios = (...groups: [string, ...string[]][]) => ({
  socios: groups.map(([category, ...values]) => ({category, socios: values})),
})
const place = (city: string | null, country: string | null, countryCode: string | null) => ({
  city,
  country,
  countryCode,
})
const places = (...all: ReturnType<typeof place>[]) => ({places: all})

const rows: readonly Row[] = [
  [
    'sub-headings in groups',
    workshop,
    '# T\n\n## Partners\n\n### Ports\n- Port of Bergen\n\n### Yards\n- Nordlys\n',
    partners(['Ports', 'Port of Bergen'], ['Yards', 'Nordlys']),
  ],
  [
    'sub-headings in groups',
    informe,
    '# T\n\n## Socios\n\n### Puertos\n- Puerto de Vigo\n\n### Astilleros\n- Norte\n',
    socios(['Puertos', 'Puerto de Vigo'], ['Astilleros', 'Norte']),
  ],
  [
    'a bold line in prose',
    workshop,
    '# T\n\n## Account\n\nWardens count.\n\n**Key findings**\n\nBurrows doubled.\n',
    {account: 'Wardens count.\n\nKey findings\n\nBurrows doubled.'},
  ],
  [
    'a bold line in prose',
    informe,
    '# T\n\n## Relato\n\nCuentan.\n\n**Hallazgos**\n\nHay más.\n',
    {relato: 'Cuentan.\n\nHallazgos\n\nHay más.'},
  ],
  [
    'headings with modifiers and joins',
    workshop,
    '# T\n\n## Key Lessons Learned\n\n- One\n\n## Costs and Next Steps\n\n| Item | Amount |\n| --- | --- |\n| Rope | 4 |\n',
    {lessons: ['One'], costs: [{item: 'Rope', amount: 4}]},
  ],
  ['headings with modifiers', informe, '# T\n\n## Principales acuerdos (continuación)\n\n- Uno\n', {acuerdos: ['Uno']}],
  [
    'a title in a label',
    workshop,
    '**Title:** Rope Day\n\n**Held on:** 2024-03-14\n\n## Account\n\nText.\n',
    {title: 'Rope Day', held: '2024-03-14'},
  ],
  [
    'a title in a label',
    informe,
    '**Título:** Día de la Cuerda\n\n**Fecha:** 2024-03-14\n\n## Relato\n\nTexto.\n',
    {title: 'Día de la Cuerda', fecha: '2024-03-14'},
  ],
  [
    'a first heading that is a section',
    workshop,
    '# Account\n\nTowns share.\n\n## Lessons\n\n- One\n',
    {title: null, account: 'Towns share.', lessons: ['One']},
  ],
  [
    'a first heading that is a section',
    informe,
    '# Relato\n\nComparten.\n\n## Acuerdos\n\n- Uno\n',
    {title: null, relato: 'Comparten.', acuerdos: ['Uno']},
  ],
  [
    'a subtitle above the header lines',
    workshop,
    '# T\n### Briefing\n\n**Date:** 10 November 2024\n**Host:** Ada\n\n## Account\n\nText.\n',
    {held: '2024-11-10', host: 'Ada'},
  ],
  [
    'a subtitle above the header lines',
    informe,
    '# T\n### Nota\n\n**Fecha:** 10 de noviembre de 2024\n**Ponente:** Ada\n\n## Relato\n\nTexto.\n',
    {fecha: '2024-11-10', ponente: 'Ada'},
  ],
  [
    'several places',
    workshop,
    '# T\n\n**Venue**: Madrid, Spain and Bogotá, Colombia\n',
    {venue: expect.objectContaining(places(place('Madrid', 'Spain', 'ESP'), place('Bogotá', 'Colombia', 'COL')))},
  ],
  [
    'several places',
    informe,
    '# T\n\n**Sede**: Madrid, España y Bogotá, Colombia\n',
    {sede: expect.objectContaining(places(place('Madrid', 'España', 'ESP'), place('Bogotá', 'Colombia', 'COL')))},
  ],
  ['no place', workshop, '# T\n\n**Venue**: Online\n', {venue: expect.objectContaining(places())}],
  ['no place', informe, '# T\n\n**Sede**: En línea\n', {sede: expect.objectContaining(places())}],
  [
    'a country in brackets',
    workshop,
    '# T\n\n**Venue**: Lima (Perú)\n',
    {venue: expect.objectContaining(places(place('Lima', 'Perú', 'PER')))},
  ],
  [
    'a country after a dash',
    informe,
    '# T\n\n**Sede**: Bruselas – Bélgica\n',
    {sede: expect.objectContaining(places(place('Bruselas', 'Bélgica', 'BEL')))},
  ],
  [
    'a flag',
    workshop,
    '# T\n\n**Venue**: 🇧🇪 Brussels, Belgium.\n',
    {venue: expect.objectContaining(places(place('Brussels', 'Belgium', 'BEL')))},
  ],
  ['a time beside the date', workshop, '# T\n\n**Held on**: 23 October 2024, 09:00–17:00 CET\n', {held: '2024-10-23'}],
  ['a remark beside the date', informe, '# T\n\n**Fecha**: 23 de octubre de 2024 (híbrido)\n', {fecha: '2024-10-23'}],
  [
    'a period of several days',
    workshop,
    '# T\n\n**Held on**: 12, 13 and 14 May 2024\n',
    {held: '2024-05-12', heldEnd: '2024-05-14'},
  ],
  [
    'a period in numbers',
    informe,
    '# T\n\n**Fecha**: 27/11/2023 - 29/11/2023\n',
    {fecha: '2023-11-27', fechaFin: '2023-11-29'},
  ],
  ['other hyphens', workshop, '# T\n\n**Held on**: 17‑18 July 2023\n', {held: '2023-07-17', heldEnd: '2023-07-18'}],
  ['other hyphens', informe, '# T\n\n**Fecha**: 2023‑07‑17\n', {fecha: '2023-07-17'}],
  ['a short year', workshop, '# T\n\n**Held on**: 23-Oct-24\n', {held: '2024-10-23'}],
  [
    'two days that are no period',
    workshop,
    '# T\n\n**Held on**: 15 March and 20 November 2024\n',
    {held: null, heldEnd: null},
  ],
  ['a year and a year or a month', informe, '# T\n\n**Fecha**: 2011/12\n', {fecha: null}],
  [
    'sentences around a list',
    workshop,
    '# T\n\n## Lessons\n\nThe group learned:\n\n- One.\n\nI hope this summary helps!\n',
    {lessons: ['One.']},
  ],
  [
    'sentences around a list',
    informe,
    '# T\n\n## Acuerdos\n\nSe acordó lo siguiente:\n\n- Uno.\n\nEspero que este resumen sea útil.\n',
    {acuerdos: ['Uno.']},
  ],
  [
    'a rule right below header lines',
    workshop,
    '# T\n**Date:** 23 October 2024\n**Host:** Ada\n---\n## Account\nText.\n',
    {held: '2024-10-23', host: 'Ada', account: 'Text.'},
  ],
  [
    'a rule right below prose',
    informe,
    '# T\n\n## Relato\nDos puertos comparten grúas.\n---\n## Acuerdos\n- Uno\n',
    {relato: 'Dos puertos comparten grúas.', acuerdos: ['Uno']},
  ],
  [
    'HTML',
    workshop,
    '# T\n\n## Costs\n\n<table><tr><th>Item</th><th>Amount</th></tr><tr><td>Rope</td><td>4</td></tr></table>\n\n## Lessons\n\n<ul><li>One</li></ul>\n',
    {costs: [{item: 'Rope', amount: 4}], lessons: ['One']},
  ],
  [
    'HTML',
    informe,
    '# T\n\n## Gastos\n\n<table><tr><th>Concepto</th><th>Importe</th></tr><tr><td>Cuerda</td><td>4</td></tr></table>\n\n## Acuerdos\n\n<ul><li>Uno</li></ul>\n',
    {gastos: [{concepto: 'Cuerda', importe: 4}], acuerdos: ['Uno']},
  ],
  [
    'inline HTML',
    workshop,
    '# T\n\n## Lessons\n\n- Cut CO<sub>2</sub> by <b>40 %</b>.\n',
    {lessons: ['Cut CO2 by 40 %.']},
  ],
  ['inline HTML', informe, '# T\n\n**Ponente**: <b>Ada</b> Lund\n', {ponente: 'Ada Lund'}],
  [
    'escapes of exporters',
    workshop,
    '# T\n\n## 1\\. Account\n\nText.\n\n## 2\\. To do\n\n\\- \\[x\\] One\n',
    {account: 'Text.', actions: [{text: 'One', done: true}]},
  ],
  ['escapes of exporters', informe, '# T\n\n## 1\\. Acuerdos\n\n\\- Uno\n\\- Dos\n', {acuerdos: ['Uno', 'Dos']}],
  [
    'marks of exporters in headings',
    workshop,
    '# T\n\n## <span id="page-3-1"></span>**2 Lessons**\n\n- One\n\n## Account {#account .unnumbered}\n\nText.\n',
    {lessons: ['One'], account: 'Text.'},
  ],
  [
    'marks of exporters in headings',
    informe,
    '# T\n\n## <a id="x"></a>**2 Acuerdos** {#acuerdos}\n\n- Uno\n',
    {acuerdos: ['Uno']},
  ],
  [
    'a simple table of pandoc',
    workshop,
    '# T\n\n## Costs\n\n  Item      Amount\n  --------- --------\n  Rope      4\n  Bolts     7\n',
    {
      costs: [
        {item: 'Rope', amount: 4},
        {item: 'Bolts', amount: 7},
      ],
    },
  ],
  [
    'a grid',
    informe,
    '# T\n\n## Gastos\n\n+----------+---------+\n| Concepto | Importe |\n+==========+=========+\n| Cuerda   | 4       |\n+----------+---------+\n',
    {gastos: [{concepto: 'Cuerda', importe: 4}]},
  ],
  [
    'an empty header',
    workshop,
    '# T\n\n## Costs\n\n| | |\n| --- | --- |\n| **Item** | **Amount** |\n| Rope | 4 |\n',
    {costs: [{item: 'Rope', amount: 4}]},
  ],
  [
    'an empty header',
    informe,
    '# T\n\n## Gastos\n\n| | |\n| --- | --- |\n| **Concepto** | **Importe** |\n| Cuerda | 4 |\n',
    {gastos: [{concepto: 'Cuerda', importe: 4}]},
  ],
  [
    'a joined header above the real one',
    workshop,
    '# T\n\n## Partners\n\n| PARTNERS | |\n| --- | --- |\n| Role | Partner |\n| Host | Mines Office |\n',
    partners(['Host', 'Mines Office']),
  ],
  [
    'a header of categories',
    workshop,
    '# T\n\n## Partners\n\n| Port partners | Yard partners |\n| --- | --- |\n| Port of Scheld | Nordsee |\n',
    partners(['Port partners', 'Port of Scheld'], ['Yard partners', 'Nordsee']),
  ],
  [
    'a column that says something about the values',
    workshop,
    '# T\n\n## Partners\n\n| Partner | Notes |\n| --- | --- |\n| Hut Keepers | Lead the project |\n',
    partners(['Uncategorised', 'Hut Keepers']),
  ],
  [
    'a further column',
    informe,
    '# T\n\n## Gastos\n\n| Concepto | Importe | Notas |\n| --- | --- | --- |\n| Cuerda | 4 | nueva |\n',
    {gastos: [{concepto: 'Cuerda', importe: 4}]},
  ],
  [
    'values with descriptions',
    workshop,
    '# T\n\n## Partners\n\n- **Mangrove Trust** – plants seedlings\n- **Delta University** – monitors growth\n',
    partners(['Uncategorised', 'Mangrove Trust', 'Delta University']),
  ],
  [
    'values with descriptions',
    informe,
    '# T\n\n## Socios\n\n- **Fundación Mar** – planta semillas\n- **Universidad Delta** – mide el crecimiento\n',
    socios(['Uncategorised', 'Fundación Mar', 'Universidad Delta']),
  ],
  [
    'semicolons in brackets',
    workshop,
    '# T\n\n## Partners\n\n| Role | Partner |\n| --- | --- |\n| Host | Ministries (Chile; Peru); Port |\n',
    partners(['Host', 'Ministries (Chile; Peru)', 'Port']),
  ],
  [
    'a cell over two lines',
    informe,
    '# T\n\n## Socios\n\n| Tipo | Socio |\n| --- | --- |\n| Puertos | Vigo;\nMarín |\n',
    socios(['Puertos', 'Vigo', 'Marín']),
  ],
  [
    'ditto marks',
    workshop,
    '# T\n\n## Partners\n\n| Role | Partner |\n| --- | --- |\n| Host | Alpine Club |\n| " | Hikers Union |\n',
    partners(['Host', 'Alpine Club', 'Hikers Union']),
  ],
  [
    'values numbered in a cell',
    informe,
    '# T\n\n## Socios\n\n| Tipo | Socio |\n| --- | --- |\n| Puertos | 1. Vigo 2. Marín |\n',
    socios(['Puertos', 'Vigo', 'Marín']),
  ],
  [
    'an outline in a list',
    workshop,
    '# T\n\n- **Date:** 2024-10-23\n- **Account:** Three stations.\n- **Lessons:**\n  - One.\n',
    {held: '2024-10-23', account: 'Three stations.', lessons: ['One.']},
  ],
  [
    'an outline in a list',
    informe,
    '# T\n\n- **Fecha:** 2024-10-23\n- **Relato:** Tres estaciones.\n- **Acuerdos:**\n  - Uno.\n',
    {fecha: '2024-10-23', relato: 'Tres estaciones.', acuerdos: ['Uno.']},
  ],
  [
    'sections after labels without bold',
    workshop,
    '# T\n\nDate: 2024-10-23\n\nAccount: Pits become lakes.\n\nLessons:\n- One\n',
    {held: '2024-10-23', account: 'Pits become lakes.', lessons: ['One']},
  ],
  [
    'sections after labels without bold',
    informe,
    '# T\n\nFecha: 2024-10-23\n\nRelato: Las minas son lagos.\n\nAcuerdos:\n- Uno\n',
    {fecha: '2024-10-23', relato: 'Las minas son lagos.', acuerdos: ['Uno']},
  ],
  [
    'headings without markup',
    workshop,
    'Rope Day\n\nDate: 23 October 2024\n\nAccount\n\nA route.\n\nLessons\n\n• One\n',
    {title: 'Rope Day', held: '2024-10-23', account: 'A route.', lessons: ['One']},
  ],
  [
    'headings without markup',
    informe,
    'Día de la Cuerda\n\nFecha: 23 de octubre de 2024\n\nRelato\n\nUna ruta.\n\nAcuerdos\n\n• Uno\n',
    {title: 'Día de la Cuerda', fecha: '2024-10-23', relato: 'Una ruta.', acuerdos: ['Uno']},
  ],
  [
    'decorated headings',
    workshop,
    '# T\n\n## 6️⃣ Lessons\n\n- One\n\n## Section 2: Terms\n\n- **Hawser**: a rope\n\n## Account: Text.\n',
    {lessons: ['One'], terms: [{name: 'Hawser', text: 'a rope'}], account: 'Text.'},
  ],
  [
    'decorated headings',
    informe,
    '# T\n\n## 6️⃣ Acuerdos\n\n- Uno\n\n## Sección 2: Glosario\n\n- **Calabrote**: una cuerda\n\n## Relato: Texto.\n',
    {acuerdos: ['Uno'], glosario: [{name: 'Calabrote', text: 'una cuerda'}], relato: 'Texto.'},
  ],
  [
    'a second document',
    workshop,
    '# One\n\n## Lessons\n\n- Dredge.\n\n# Two\n\n## Lessons\n\n- Repair.\n',
    {title: 'One', lessons: ['Dredge.']},
  ],
  [
    'a second document',
    informe,
    '# Uno\n\n## Acuerdos\n\n- Dragar.\n\n# Dos\n\n## Acuerdos\n\n- Reparar.\n',
    {title: 'Uno', acuerdos: ['Dragar.']},
  ],
  [
    'findings that read like placeholders',
    workshop,
    '# T\n\n## Lessons\n\n- No cases of scrapie identified\n- No fences\n',
    {lessons: ['No cases of scrapie identified', 'No fences']},
  ],
  [
    'labels with more words',
    workshop,
    '# T\n\n**Date(s):** 20-21 March 2024\n**Event Location:** Sigri, Greece\n',
    {
      held: '2024-03-20',
      heldEnd: '2024-03-21',
      venue: expect.objectContaining(places(place('Sigri', 'Greece', 'GRC'))),
    },
  ],
  ['labels with more words', informe, '# T\n\n**Fecha del evento:** 20 de marzo de 2024\n', {fecha: '2024-03-20'}],
  [
    'lines joined on one',
    workshop,
    '# T\n\n**Date:** 21 November 2024, **Venue:** Stranraer, United Kingdom\n',
    {held: '2024-11-21', venue: expect.objectContaining(places(place('Stranraer', 'United Kingdom', 'GBR')))},
  ],
  [
    'a date and a place after one label',
    informe,
    '# T\n\n**Fecha y lugar:** 17 de marzo de 2024, Ronda, España\n',
    {fecha: '2024-03-17', sede: expect.objectContaining(places(place('Ronda', 'España', 'ESP')))},
  ],
  [
    'punctuation of full width',
    workshop,
    '# T\n\n**Held on**：2024-08-21\n\n## Lessons：\n\n- One\n',
    {held: '2024-08-21', lessons: ['One']},
  ],
  [
    'markers of word processors',
    workshop,
    '# T\n\n## Lessons\n\n\uf0b7 One thing\n\uf0b7 Two things\n',
    {lessons: ['One thing', 'Two things']},
  ],
  [
    'markers of word processors',
    informe,
    '# T\n\n## Tareas\n\n☑ Pagar\n☐ Pintar\n',
    {
      tareas: [
        {text: 'Pagar', done: true},
        {text: 'Pintar', done: false},
      ],
    },
  ],
  [
    'a table in place of a list',
    workshop,
    '# T\n\n## Lessons\n\n| Lesson | Year |\n| --- | --- |\n| Dry the rope | 2030 |\n',
    {lessons: ['Dry the rope']},
  ],
  [
    'indented text',
    workshop,
    '    # T\n\n    **Held on**: 2024-10-23\n\n    ## Lessons\n\n    - One\n',
    {title: 'T', held: '2024-10-23', lessons: ['One']},
  ],
  [
    'a list by four blanks',
    informe,
    '# T\n\n## Acuerdos\n\n    - Nueve castillos.\n',
    {acuerdos: ['Nueve castillos.']},
  ],
  [
    'a bold title with a colon',
    workshop,
    '**Rope Day: A Report**\n\n**Date:** 2024\n\n## Account\n\nText.\n',
    {title: 'Rope Day: A Report', held: '2024'},
  ],
  [
    'reasoning',
    workshop,
    '<think>\n\n# Plan\n\n**Date**: not sure\n\n</think>\n\n# Rope Day\n\n**Date**: 2025-05-10\n',
    {title: 'Rope Day', held: '2025-05-10'},
  ],
  [
    'front matter',
    workshop,
    '---\ntitle: Rope Day\nvenue:\n  city: Wooler\n  country: United Kingdom\nseats: 40\n---\n',
    {title: 'Rope Day', seats: 40, venue: expect.objectContaining(places(place('Wooler', 'United Kingdom', 'GBR')))},
  ],
  [
    'front matter',
    informe,
    '---\ntitulo: Día de la Cuerda\nsede:\n  ciudad: Ronda\n  pais: España\nplazas: 40\n---\n',
    {title: 'Día de la Cuerda', plazas: 40, sede: expect.objectContaining(places(place('Ronda', 'España', 'ESP')))},
  ],
  [
    'keys of the form in front matter',
    workshop,
    '---\ntitle: Rope Day\nheld: 2025-05-10\nheldEnd: 2025-05-12\nhost: Ann\nlessons: [Dry the rope.]\n---\n',
    {title: 'Rope Day', held: '2025-05-10', heldEnd: '2025-05-12', host: 'Ann', lessons: ['Dry the rope.']},
  ],
  ['a callout', workshop, '# T\n\n## Lessons\n\n> [!important]\n> Dry the rope.\n', {lessons: ['Dry the rope.']}],
  ['a definition list', informe, '# T\n\n## Socios\n\nPuertos\n:   Vigo\n', socios(['Puertos', 'Vigo'])],
  [
    'tabs',
    workshop,
    '# T\n\n## Costs\n\nItem\tAmount\nRope\t4\nBolts\t7\n',
    {
      costs: [
        {item: 'Rope', amount: 4},
        {item: 'Bolts', amount: 7},
      ],
    },
  ],
  ['one entry alone', workshop, '# T\n\n## Partners\n\nPorts: Oslo; Bergen\n', partners(['Ports', 'Oslo', 'Bergen'])],
  [
    'entries after dashes',
    informe,
    '# T\n\n## Socios\n\nPuertos — Vigo\nAstilleros — Norte\n',
    socios(['Puertos', 'Vigo'], ['Astilleros', 'Norte']),
  ],
  [
    'a placeholder in other words',
    workshop,
    '# T\n\n## Lessons\n\n- None specified (informational document only)\n',
    {lessons: []},
  ],
  ['a placeholder in other words', informe, '# T\n\n## Acuerdos\n\n- Sin acuerdos.\n', {acuerdos: []}],
  [
    'line breaks as escapes',
    workshop,
    '# Rope Day\\n\\n**Held on**: 2024-02-20\\n\\n## Lessons\\n\\n- One',
    {title: 'Rope Day', held: '2024-02-20', lessons: ['One']},
  ],
  [
    'garbled names',
    informe,
    '# T\n\n## Glosario\n\n- **NÃ¡utica**: de mar\n',
    {glosario: [{name: 'NÃ¡utica', text: 'de mar'}]},
  ],
  [
    'pipes without escapes',
    workshop,
    '# T\n\n## Partners\n\n| Role | Partner |\n| --- | --- |\n| Host | Saddle Works | Leather Union |\n',
    partners(['Host', 'Saddle Works', 'Leather Union']),
  ],
  ['an image in the title', workshop, '# ![logo](img/logo.png) Rope Day\n', {title: 'Rope Day'}],
  [
    'a place that was left open',
    workshop,
    '# T\n\n**Venue**: [City, Country]\n',
    {venue: expect.objectContaining(places())},
  ],
  [
    'a choice and a number on one line',
    workshop,
    '# T\n\n**Format:** In person | **Seats:** 40\n',
    {format: 'onsite', seats: 40},
  ],
  [
    'a number with a unit in a cell',
    informe,
    '# T\n\n## Gastos\n\n| Concepto | Importe |\n| --- | --- |\n| Cuerda | 1.200,50 € |\n',
    {gastos: [{concepto: 'Cuerda', importe: 1200.5}]},
  ],
  [
    'entries with a dash',
    workshop,
    '# T\n\n## Terms\n\n- **Hawser** – a thick rope\n- **Bollard** – a post\n',
    {
      terms: [
        {name: 'Hawser', text: 'a thick rope'},
        {name: 'Bollard', text: 'a post'},
      ],
    },
  ],
  [
    'entries as a definition list',
    informe,
    '# T\n\n## Glosario\n\nCalabrote\n:   una cuerda\n\nNoray\n:   un poste\n',
    {
      glosario: [
        {name: 'Calabrote', text: 'una cuerda'},
        {name: 'Noray', text: 'un poste'},
      ],
    },
  ],
  [
    'tasks numbered',
    workshop,
    '# T\n\n## To do\n\n1. [x] Pay\n2. [ ] Paint\n',
    {
      actions: [
        {text: 'Pay', done: true},
        {text: 'Paint', done: false},
      ],
    },
  ],
  [
    'tasks with words of their state',
    informe,
    '# T\n\n## Tareas\n\n- ✅ Pagar\n- ❌ Pintar\n',
    {
      tareas: [
        {text: 'Pagar', done: true},
        {text: 'Pintar', done: false},
      ],
    },
  ],
  [
    'rows as a list',
    workshop,
    '# T\n\n## Costs\n\n- Item: Rope; Amount: 4\n- Item: Bolts; Amount: 7\n',
    {
      costs: [
        {item: 'Rope', amount: 4},
        {item: 'Bolts', amount: 7},
      ],
    },
  ],
  [
    'a heading right below an item',
    workshop,
    '# T\n\n## Lessons\n- One\n**To do**\n- [ ] Pay\n',
    {lessons: ['One'], actions: [{text: 'Pay', done: false}]},
  ],
  [
    'header lines in brackets',
    informe,
    '# T\n(Fecha: 5 de mayo de 2021; Sede: Ronda, España)\n\n## Acuerdos\n\n- Uno\n',
    {fecha: '2021-05-05', acuerdos: ['Uno']},
  ],
  [
    'times of day before what happened',
    outage,
    '# T\n\n## Timeline\n\n- 10:02 Alarm rings\n- 10:15 UTC: Page answered – late\n- **10:30–10:40** – Reboot\n',
    {
      timeline: [
        event('10:02', 'Alarm rings'),
        event('10:15 UTC', 'Page answered – late'),
        event('10:30–10:40', 'Reboot'),
      ],
    },
  ],
  [
    'times of day in lines, and somebody after a dash',
    outage,
    '# T\n\n## Timeline\n\n10:02  Alarm – the pump – Ana\n10h15 Reboot – Bo\n',
    {timeline: [event('10:02', 'Alarm – the pump – Ana'), event('10h15', 'Reboot', 'Bo')]},
  ],
  [
    'bold times, the last column left out',
    outage,
    '# T\n\n## Timeline\n\n- **Monday 9 am** – Pumps stop\n- **Tuesday 8 am** – Pumps run\n',
    {timeline: [event('Monday 9 am', 'Pumps stop'), event('Tuesday 8 am', 'Pumps run')]},
  ],
  [
    'dates before a colon',
    outage,
    '# T\n\n## Costs\n\n- March 2024: Rope\n- 5 April 2024: Paint\n',
    {
      costs: [
        {month: '2024-03', what: 'Rope'},
        {month: '2024-04-05', what: 'Paint'},
      ],
    },
  ],
  [
    'days with a full stop in a list',
    outage,
    '# T\n\n## Reviews\n\n- 4. April 2025\n- 12. Mai 2025\n\n## Costs\n\n* 4. März 2025: Seil\n* 7. März 2025: Farbe\n',
    {
      reviews: ['2025-04-04', '2025-05-12'],
      costs: [
        {month: '2025-03-04', what: 'Seil'},
        {month: '2025-03-07', what: 'Farbe'},
      ],
    },
  ],
  [
    'days with a full stop on lines',
    outage,
    '# T\n\n### Datum\n\n3. Oktober 2025\n\n## Reviews\n\n4. April 2025\n12. Mai 2025\n',
    {date: '2025-10-03', reviews: ['2025-04-04', '2025-05-12']},
  ],
  [
    'days that only count',
    outage,
    '# T\n\n## Reviews\n\n1. April 2025\n2. May 2025\n3. June 2025\n',
    {reviews: ['2025-04', '2025-05', '2025-06']},
  ],
  [
    'entries in a table',
    outage,
    '# T\n\n## Terms\n\n| Term | Meaning |\n| --- | --- |\n| Datum | where depths *end* |\n| Page | |\n',
    {
      terms: [
        {name: 'Datum', text: 'where depths end'},
        {name: 'Page', text: ''},
      ],
    },
  ],
  [
    'tasks in a table with a column of their states',
    workshop,
    '# T\n\n## Actions\n\n| Action | Done |\n| --- | --- |\n| Pay | ✅ |\n| Paint | |\n| Sell | no |\n',
    {
      actions: [
        {text: 'Pay', done: true},
        {text: 'Paint', done: false},
        {text: 'Sell', done: false},
      ],
    },
  ],
  [
    'bold headings of parts by their pattern',
    outage,
    '# T\n\n## Measures\n\n**M1: Buy rope**\n\nOwner: Ana\n\n**M2: Sell paint**\n\n**Owner: Bo**\n',
    {
      measures: [
        {id: 'M1', task: 'Buy rope', owner: 'Ana'},
        {id: 'M2', task: 'Sell paint', owner: 'Bo'},
      ],
    },
  ],
  [
    'a section among the labels of a list',
    outage,
    '# T\n\n- Date: 2024-03-04\n- Present: Ana, Bo\n- Timeline: none\n- Note taker: Bo\n\n## Terms\n\n- **A**: b\n',
    {date: '2024-03-04', present: ['Ana', 'Bo'], timeline: [], scribe: 'Bo'},
  ],
  [
    'numbers in English with words that other languages have',
    outage,
    '# T\n\n## Counts\n\n- 12,400\n- 1,250\n\n## Terms\n\n- **A**: No rope, no paint, no pump; to do\n- **B**: as per OS, see example.com\n',
    {counts: [12400, 1250]},
  ],
]

describe('a document that departs from another form', () => {
  it.each(rows.map(row => [`${row[0]}, ${row[1].name}`, row] as const))('%s', (_name, [, form, markdown, expected]) => {
    const {summary} = parseSummary(markdown, {form})
    expect(summary).toMatchObject(expected)
  })

  it.each(rows.map(row => [`${row[0]}, ${row[1].name}`, row] as const))(
    '%s: fixed, it says the same',
    (_name, [, form, markdown, expected]) => {
      const {markdown: fixed, remaining} = fixSummary(markdown, {form})
      expect(remaining.filter(it => it.fix)).toEqual([])
      expect(parseSummary(fixed, {form}).summary).toMatchObject(expected)
    },
  )
})
