/** The words of dates in English, Spanish, Portuguese and French, without accents and in lower case. */

/** Names and abbreviations by month, January first. */
export const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene', 'janeiro', 'janvier', 'janv'],
  ['february', 'feb', 'febr', 'febrero', 'fevereiro', 'fev', 'fevrier', 'fevr'],
  ['march', 'mar', 'marzo', 'marco', 'mars'],
  ['april', 'apr', 'abril', 'abr', 'avril', 'avr'],
  ['may', 'mayo', 'maio', 'mai'],
  ['june', 'jun', 'junio', 'junho', 'juin'],
  ['july', 'jul', 'julio', 'julho', 'juillet', 'juil'],
  ['august', 'aug', 'agosto', 'ago', 'aout'],
  ['september', 'sep', 'sept', 'septiembre', 'setiembre', 'set', 'setembro', 'septembre'],
  ['october', 'oct', 'octubre', 'outubro', 'out', 'octobre'],
  ['november', 'nov', 'noviembre', 'novembro', 'novembre'],
  ['december', 'dec', 'diciembre', 'dic', 'dezembro', 'dez', 'decembre'],
]

/** Weekdays say nothing that the date does not. */
export const WEEKDAYS: readonly string[] = [
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun'],
  ...[
    'lunes',
    'martes',
    'miercoles',
    'jueves',
    'viernes',
    'sabado',
    'domingo',
    'lun',
    'mie',
    'jue',
    'vie',
    'sab',
    'dom',
  ],
  ...[
    'segunda',
    'terca',
    'quarta',
    'quinta',
    'sexta',
    'segunda-feira',
    'terca-feira',
    'quarta-feira',
    'quinta-feira',
    'sexta-feira',
  ],
  ...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
]

/** Words that join the parts of a date and say nothing. */
export const PARTICLES: readonly string[] = [
  'of',
  'the',
  'on',
  'in',
  'de',
  'del',
  'do',
  'da',
  'dia',
  'dias',
  'el',
  'le',
  'o',
  'en',
  'em',
  'from',
  'desde',
  'du',
  'des',
  'los',
  'os',
  'les',
]

/** Words that stand between the first and the last day of a period. */
export const RANGE_WORDS: readonly string[] = [
  'to',
  'until',
  'till',
  'through',
  'thru',
  'a',
  'al',
  'ao',
  'as',
  'au',
  'hasta',
  'ate',
  'jusqu',
  'and',
  'y',
  'e',
  'et',
  '&',
]

/** What makes a number an ordinal: 1st, 23rd, 1er, 1º, 2ª. */
export const ORDINALS: readonly string[] = [
  'st',
  'nd',
  'rd',
  'th',
  'er',
  'ere',
  'eme',
  'e',
  'o',
  'a',
  'º',
  'ª',
  '°',
  'ro',
  'do',
  'ero',
]
