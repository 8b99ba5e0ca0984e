import { unfitRuns } from './unfit.ts'

/** A point in a file; lines and columns count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** One thing that is wrong with a scenario, and where it is written. */
export interface Fault extends Place {
  /** Where in the scenario, as `policies[0].to`; empty for the file as a whole. */
  readonly path: string
  /** `fault: value; expected …` */
  readonly message: string
  /** Set when the fault is a file that could not be found. */
  readonly missingFile?: boolean
}

/** Faults that one message lists before it only counts the rest. */
const mostListed = 50

/** One line for a person or an editor: `file:line:column path: message`. */
export const formatFault = ({ file, line, column, path, message }: Fault): string =>
  `${file}:${line}:${column}${path === '' ? '' : ` ${path}`}: ${message}`

const list = (faults: readonly Fault[]): string => {
  const lines = faults.slice(0, mostListed).map(formatFault)
  const left = faults.length - lines.length
  return left > 0 ? [...lines, `and ${left} more faults`].join('\n') : lines.join('\n')
}

/** Everything that is wrong with a scenario, all at once. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError'
  /** `missing` when a file it extends cannot be found, `invalid` for any other fault. */
  readonly kind: 'invalid' | 'missing'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(list(faults))
    this.faults = faults
    this.kind = faults.some(fault => fault.missingFile) ? 'missing' : 'invalid'
  }
}

/** `['policies', 0, 'to']` as `policies[0].to`. */
export const formatPath = (path: readonly PropertyKey[]): string =>
  path
    .map((step, i) =>
      typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${show(String(step))}`,
    )
    .join('')

const longest = 60

/** A value as it stands in a message: on one line, and short. */
export const show = (value: unknown, most: number = longest): string => {
  const text =
    typeof value === 'string'
      ? value
      : typeof value === 'number'
        ? String(value)
        : (JSON.stringify(value) ?? 'nothing')
  const line = text.slice(0, 4 * most).replace(unfitRuns, ' ')
  if (line.trim() === '') return '(empty)'
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}
