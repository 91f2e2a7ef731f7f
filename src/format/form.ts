/**
 * The form of a summary document, as data: its fields and sections in their order, the words they go by, and how an
 * absent value is written. The recogniser, the schema's descriptions, the writer and the documentation read it, so a
 * new alias is one more word here.
 */

/** A field that stands in a header line: `**Label**: value`. */
export interface HeaderField {
  readonly field: 'date' | 'location'
  /** The canonical label first, then the others that are understood. */
  readonly labels: readonly [string, ...string[]]
  readonly placeholder: string
  readonly description: string
}

interface SectionBase {
  /** The canonical heading first, then the others that are understood. */
  readonly headings: readonly [string, ...string[]]
  readonly placeholder: string
  readonly description: string
}

/** A section of paragraphs. */
export interface ProseSection extends SectionBase {
  readonly kind: 'prose'
  readonly field: 'executiveSummary'
}

/** A section that is a list, an item a value. */
export interface BulletSection extends SectionBase {
  readonly kind: 'bullets'
  readonly field: 'characteristics' | 'practicalApplications' | 'commitments'
}

/** A section that is a table of categories and their values. */
export interface GroupSection extends SectionBase {
  readonly kind: 'groups'
  readonly field: 'actors' | 'themes'
  /** The key of a group's values, beside `category`. */
  readonly valueKey: 'actors' | 'subcategories'
  /** Headers of the category column, the canonical one first. */
  readonly categoryHeaders: readonly [string, ...string[]]
  /** Headers of the value column, the canonical one first. */
  readonly valueHeaders: readonly [string, ...string[]]
  readonly categoryDescription: string
  readonly valuesDescription: string
}

export type Section = ProseSection | BulletSection | GroupSection
export type SectionField = Section['field']
export type Field = 'title' | HeaderField['field'] | SectionField

export const TITLE = {
  field: 'title',
  /** What front matter calls the title. */
  labels: ['Title', 'Título', 'Titre'],
  placeholder: 'Document Title Not Available',
  description: 'The title of the document, from its first level-1 heading. Null when the document names none.',
} as const

export const HEADER_FIELDS: readonly [HeaderField, HeaderField] = [
  {
    field: 'date',
    labels: ['Date', 'Dates', 'Event date', 'Fecha', 'Fechas', 'Data'],
    placeholder: 'Date not specified',
    description:
      'The date of the event or document, or the first day of its period: ISO 8601 at year, month or day precision. Null when it is not given or cannot be read with certainty.',
  },
  {
    field: 'location',
    labels: ['Location', 'Locations', 'Place', 'Venue', 'Lugar', 'Ubicación', 'Sede', 'Local', 'Localização', 'Lieu'],
    placeholder: 'Location not specified',
    description: 'Where it took place. Null when the document does not say.',
  },
]

export const SECTIONS: readonly [Section, ...Section[]] = [
  {
    field: 'executiveSummary',
    kind: 'prose',
    headings: [
      'Executive Summary',
      'Summary',
      'Narrative Summary',
      'Abstract',
      'Overview',
      'Resumen Ejecutivo',
      'Resumen',
      'Sumário Executivo',
      'Resumo Executivo',
      'Résumé exécutif',
    ],
    placeholder: 'Executive summary not available in the source document.',
    description: 'The summary in prose, its paragraphs joined by a blank line. Null when there is none.',
  },
  {
    field: 'characteristics',
    kind: 'bullets',
    headings: [
      'Characteristics',
      'Key Characteristics',
      'Main Characteristics',
      'Características',
      'Características principales',
      'Características principais',
      'Caractéristiques',
    ],
    placeholder: 'No key characteristics identified in the document.',
    description: 'What marks the event or document, an item a sentence.',
  },
  {
    field: 'actors',
    kind: 'groups',
    valueKey: 'actors',
    headings: [
      'Actors',
      'Actors and Stakeholders',
      'Key Actors',
      'Main Actors',
      'Stakeholders',
      'Actores',
      'Actores clave',
      'Atores',
      'Acteurs',
    ],
    categoryHeaders: ['Category', 'Type', 'Group', 'Actor category', 'Categoría', 'Categoria', 'Catégorie'],
    valueHeaders: [
      'Actor',
      'Actors',
      'Stakeholders',
      'Actors and Stakeholders',
      'Name',
      'Entity',
      'Organisation',
      'Organization',
      'Actores',
      'Atores',
      'Acteurs',
    ],
    placeholder: 'No actors identified.',
    description: 'Who takes part, grouped by category.',
    categoryDescription: 'The kind of actor.',
    valuesDescription: 'The actors of this category, each once, in the order of the document.',
  },
  {
    field: 'themes',
    kind: 'groups',
    valueKey: 'subcategories',
    headings: [
      'Main Themes',
      'Themes',
      'Key Themes',
      'Topics',
      'Temas principales',
      'Temas',
      'Temas principais',
      'Thèmes principaux',
    ],
    categoryHeaders: [
      'Category',
      'Theme',
      'Themes',
      'Main Theme',
      'Main Themes',
      'Categoría',
      'Tema',
      'Temas',
      'Categoria',
      'Thème',
    ],
    valueHeaders: [
      'Subcategory',
      'Sub-category',
      'Subcategories',
      'Subtheme',
      'Subthemes',
      'Sub-theme',
      'Subcategoría',
      'Subtema',
      'Sous-thème',
    ],
    placeholder: 'No themes identified.',
    description: 'What it is about, grouped by category.',
    categoryDescription: 'The main theme.',
    valuesDescription: 'The subthemes of this category, each once, in the order of the document.',
  },
  {
    field: 'practicalApplications',
    kind: 'bullets',
    headings: [
      'Practical Applications',
      'Applications',
      'Existing Applications',
      'Aplicaciones prácticas',
      'Aplicações práticas',
      'Applications pratiques',
    ],
    placeholder: 'No existing practical applications or implementations identified.',
    description: 'What is already put into practice.',
  },
  {
    field: 'commitments',
    kind: 'bullets',
    headings: [
      'Commitments',
      'Future Commitments',
      'Resulting Commitments',
      'Key Commitments',
      'Compromisos',
      'Compromisos resultantes',
      'Compromissos',
      'Engagements',
    ],
    placeholder: 'No specific quantifiable commitments or targets identified.',
    description: 'What the parties commit themselves to.',
  },
]

/** The level of the sections' headings; the title is at level 1. */
export const SECTION_LEVEL = 2

/** The marker of list items. */
export const LIST_MARKER = '-'

/** The category of values that are listed without one. */
export const UNCATEGORISED = 'Uncategorised'

/** The other fields of a summary, which stand in no place of their own in the form. */
export const OTHER_DESCRIPTIONS = {
  endDate: 'The last day of a period, in ISO 8601. Null when the date is no period.',
  locationText: 'The location as it is written.',
  places: 'The places the location names; none when the location is a sentence.',
  city: 'The city, or the place when it is no country.',
  country: 'The country as it is written. Null when none is named.',
  countryCode: 'ISO 3166-1 alpha-3 code of the country. Null when there is no country or it is not recognised.',
  metadata: 'Header lines beyond date and location, such as a score.',
  metadataName: 'The label of the header line.',
  metadataValue: 'Its value.',
  additionalSections: 'Sections outside the form, and text outside every section.',
  heading: 'The heading, empty for text outside every section.',
  level: 'The level of the heading, from 1 to 6.',
  within: 'The section of the form that it stands in. Null when it stands in none.',
  markdown: 'The content in markdown, as it stands in the document.',
} as const
