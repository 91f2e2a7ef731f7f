#!/usr/bin/env node
import process from 'node:process'
import {run} from './run.js'

// Whoever reads our output may stop reading: `summary-md parse *.md | head -1`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await run(process.argv.slice(2), process)
