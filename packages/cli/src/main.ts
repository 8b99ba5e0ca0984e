#!/usr/bin/env node
import yargs from 'yargs'
import * as businessCase from './commands/business-case.ts'
import * as check from './commands/check.ts'
import * as explain from './commands/explain.ts'
import * as exportCommand from './commands/export.ts'
import * as fit from './commands/fit.ts'
import * as compare from './commands/compare.ts'
import { dashInDisguise } from './commands/flags.ts'
import * as init from './commands/init.ts'
import * as loops from './commands/loops.ts'
import * as merge from './commands/merge.ts'
import * as query from './commands/query.ts'
import * as report from './commands/report.ts'
import * as run from './commands/run.ts'
import * as schema from './commands/schema.ts'
import * as sensitivity from './commands/sensitivity.ts'
import * as survey from './commands/survey.ts'
import * as sweep from './commands/sweep.ts'
import * as traps from './commands/traps.ts'
import * as validate from './commands/validate.ts'
import * as view from './commands/view.ts'
import * as version from './commands/version.ts'
import * as worker from './commands/worker.ts'
import { endWhenNobodyReads } from './terminal/output.ts'
import { reportError } from './terminal/report-error.ts'
import { usageFailure, UsageError } from './usage.ts'

const commands = [
  run,
  compare,
  sweep,
  merge,
  worker,
  query,
  report,
  check,
  survey,
  loops,
  traps,
  sensitivity,
  fit,
  validate,
  businessCase,
  view,
  init,
  schema,
  explain,
  exportCommand,
]

endWhenNobodyReads()
const args = process.argv.slice(2)

const parser = yargs(args.map(arg => (arg === '-' ? dashInDisguise : arg)))
  .scriptName('burnout')
  .locale('en')
  .usage('Burnout Dynamics: how burnout in clinical teams comes and goes.\n\n$0 <command>')
  .command(run)
  .command(compare)
  .command(sweep)
  .command(merge)
  .command(worker)
  .command(query)
  .command(report)
  .command(check)
  .command(survey)
  .command(loops)
  .command(traps)
  .command(sensitivity)
  .command(fit)
  .command(validate)
  .command(businessCase)
  .command(view)
  .command(init)
  .command(schema)
  .command(explain)
  .command(exportCommand)
  .command(version)
  .strict()
  .parserConfiguration({ 'boolean-negation': false, 'dot-notation': false })
  .help()
  .alias('h', 'help')
  .version(false)
  .wrap(Math.min(100, process.stdout.columns || 80))
  .epilogue(
    'Exit codes: 0 good, 1 failed, 2 usage, 3 some runs failed, 4 expectation or pattern not met, 65 invalid scenario, 66 missing file, 73 cannot write, 130 interrupted.',
  )
  .fail((message, error: Error | null) => {
    throw error === null || error === undefined || error.name === 'YError'
      ? new UsageError(message)
      : error
  })

try {
  await parser.parseAsync()
} catch (error) {
  const isUsage = error instanceof UsageError
  reportError(isUsage ? await usageFailure(error.message, args, commands) : error)
}
