import {parseSummary} from 'summary-md'
import {measure, short, tableOf} from './measure.js'

/** Returns a document of about this length. Each of its parts grows with the whole. */
export function documentOf(length: number): string {
  const parts = {characteristics: '', actors: '', themes: '', commitments: ''}
  for (let n = 1, size = 0; size < length; n++) {
    const item = `- Region ${n} connects its schools to the network by the end of the year, at a cost that families can bear.\n`
    const row = `Ministry ${n} of Education; University ${n} of the North; Agency ${n} for Networks |\n`
    parts.characteristics += item
    parts.actors += `| Actors of Region ${n} | ${row}`
    parts.themes += `| Theme ${n} | ${row}`
    parts.commitments += item
    size = parts.characteristics.length * 2 + parts.actors.length * 2
  }
  const text = `# A long report

**Date**: 2024-10-23

**Location**: Madrid, Spain

## Executive Summary

It goes on for long.

## Characteristics

${parts.characteristics}
## Actors

| Category | Actor |
| --- | --- |
${parts.actors}
## Main Themes

| Category | Subcategory |
| --- | --- |
${parts.themes}
## Practical Applications

No existing practical applications or implementations identified.

## Commitments

${parts.commitments}`
  // Makes a flat string, as reading a file does.
  return Buffer.from(text).toString()
}

/** Table: how the time grows with the length of the document. */
export function growthTable(rounds: number): string {
  const rows = [1e3, 1e4, 1e5, 1e6, 1e7].map(length => {
    const markdown = documentOf(length)
    const options = {maxLength: Number.POSITIVE_INFINITY}
    const data = JSON.stringify(parseSummary(markdown, options).summary)
    const [time, json] = measure(
      [
        {name: 'parseSummary', run: () => parseSummary(markdown, options).summary.actors.length},
        {name: 'JSON.parse', run: () => JSON.parse(data).actors.length},
      ],
      length > 1e6 ? Math.ceil(rounds / 3) : rounds,
    ) as [number, number]
    const perCharacter = (ms: number) => short((ms * 1e6) / markdown.length)
    return [length.toLocaleString('en'), perCharacter(time), perCharacter(json), short(time / json)]
  })
  const header = ['characters', '`parseSummary`, ns per character', '`JSON.parse` of its summary', 'ratio']
  return tableOf(header, rows)
}
