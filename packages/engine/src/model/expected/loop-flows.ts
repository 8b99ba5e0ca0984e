import type { ClinicColumn, ClinicianColumn, OrganisationColumn } from '../../state/columns.ts'
import type { ExpectedWorld } from './expected-world.ts'
import type { LoopStockName } from './loop-stocks.ts'
import { brought } from './newcomer.ts'

/** A pathway into or out of a stock of the condensed model. */
export interface LoopFlow {
  readonly name: string
  readonly to: LoopStockName
  readonly sign: 1 | -1
  /** Flows of the model that it joins. */
  readonly columns: readonly string[]
  /** Its size once the day has been evaluated, in the stock's unit a day; `heads` is the expected headcount. */
  readonly read: (expected: ExpectedWorld, heads: number) => number
}

/** Σ over seats of weight · column, over the expected headcount. */
const meanOf = ({ world }: ExpectedWorld, column: Float64Array, heads: number): number => {
  const { employed } = world.clinicians
  let sum = 0
  for (let i = 0; i < employed.length; i++) sum += employed[i] * column[i]
  return heads > 0 ? sum / heads : 0
}

export const total = (column: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < column.length; i++) sum += column[i]
  return sum
}

const people =
  (to: LoopStockName) =>
  (name: string, sign: 1 | -1, ...columns: readonly ClinicianColumn[]): LoopFlow => ({
    name,
    to,
    sign,
    columns,
    read: (expected, heads) => {
      let sum = 0
      for (const column of columns)
        sum += meanOf(expected, expected.world.clinicians[column], heads)
      return sum
    },
  })

/** Rise of a mean because those who go have less of it than those who stay. */
const leavers = (name: string, to: LoopStockName, column: (typeof brought)[number]): LoopFlow => ({
  name,
  to,
  sign: -1,
  columns: [],
  read: (expected, heads) => {
    const { left } = expected
    const values = expected.world.clinicians[column]
    const mean = meanOf(expected, values, heads)
    let sum = 0
    for (let i = 0; i < values.length; i++) sum += left[i] * (values[i] - mean)
    return sum / Math.max(1, heads)
  },
})

/** Rise of a mean because those who come have more of it than those who are there. */
const newcomers = (name: string, to: LoopStockName, column: (typeof brought)[number]): LoopFlow => {
  const at = brought.indexOf(column)
  return {
    name,
    to,
    sign: 1,
    columns: [],
    read: (expected, heads) => {
      const above =
        expected.newcomer[at] - meanOf(expected, expected.world.clinicians[column], heads)
      return (total(expected.started) * above) / Math.max(1, heads)
    },
  }
}

const clinics =
  (to: LoopStockName) =>
  (name: string, sign: 1 | -1, ...columns: readonly ClinicColumn[]): LoopFlow => ({
    name,
    to,
    sign,
    columns,
    read: ({ world }) => {
      let sum = 0
      for (const column of columns) sum += total(world.clinics[column])
      return sum
    },
  })

const organisation = (name: string, to: LoopStockName, column: OrganisationColumn): LoopFlow => ({
  name,
  to,
  sign: 1,
  columns: [column],
  read: ({ world }) => total(world.organisations[column]),
})

const exhaustion = people('exhaustion')
const trust = people('trust')
const quality = clinics('work-system quality')
const backlog = clinics('backlog')

/** Every pathway, each of them scored by itself. Names are unique, but for the two ends of one flow. */
export const loopFlows: readonly LoopFlow[] = [
  exhaustion('wear', 1, 'wear', 'imbalanceWear'),
  exhaustion('recovery', -1, 'recovery'),
  exhaustion('relief', -1, 'relief'),
  exhaustion('relief by programmes', -1, 'programmeRelief'),
  exhaustion('contagion', 1, 'contagion'),
  leavers('exits of the most exhausted', 'exhaustion', 'exhaustion'),
  newcomers('rested newcomers', 'exhaustion', 'exhaustion'),
  trust('trust', 1, 'trustChange'),
  leavers('exits of the trusting', 'trust', 'trust'),
  newcomers('trusting newcomers', 'trust', 'trust'),
  people('experience')('learning', 1, 'learning'),
  leavers('exits of the experienced', 'experience', 'experience'),
  newcomers('newcomers', 'experience', 'experience'),
  { name: 'quits', to: 'headcount', sign: -1, columns: [], read: ({ left }) => total(left) },
  { name: 'starts', to: 'headcount', sign: 1, columns: [], read: ({ started }) => total(started) },
  { name: 'starts', to: 'recruits', sign: -1, columns: [], read: ({ started }) => total(started) },
  { name: 'hires', to: 'recruits', sign: 1, columns: [], read: ({ signed }) => total(signed) },
  quality('improvement', 1, 'improvement'),
  quality('friction removed', 1, 'frictionRemoval'),
  quality('decay', -1, 'decay'),
  backlog('asking', 1, 'requests', 'returns'),
  backlog('giving up', -1, 'givingUp'),
  backlog('throughput', -1, 'completions'),
  clinics('access standard')('getting used', 1, 'standardChange'),
  clinics('reported visits')('reports', 1, 'reportChange'),
  organisation('surveys', 'perceived burnout', 'perceptionChange'),
  organisation('alarm', 'urgency', 'urgencyChange'),
  organisation('programmes', 'wellness', 'wellnessChange'),
  organisation('forgetting', 'capability', 'capabilityChange'),
  organisation('accounts', 'losses', 'lossesChange'),
]
