import {
  nearest,
  seriesCatalogue,
  seriesNames,
  type PrecisionGoal,
  type SeriesName,
} from '@burnout/engine'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'

/** What `--precision 0.5pp` is about. */
const usual = 'burnedOut'

const number = /^(\$?) *(\d+\.?\d*|\.\d+) *(.*)$/
const pointsOfPercent = ['pp', 'percentage points']

const wrong = (fault: string, hint: string | null = null): Failure =>
  new Failure(exitCode.usage, `invalid precision: ${fault}`, hint)

const seriesOf = (name: string): SeriesName => {
  const series = seriesNames.find(each => each === name)
  if (series !== undefined) return series
  const guess = nearest(name, seriesNames)
  throw wrong(
    `unknown series: ${name || '(empty)'}; expected the name of a series${guess === null ? '' : `; did you mean ${guess}?`}`,
    'List them all: burnout explain',
  )
}

/** Units that may stand behind a number, the usual one first, without the ends of a scale. */
const unitsOf = (series: SeriesName): readonly string[] => {
  const { unit } = seriesCatalogue[series]
  if (unit === 'share') return pointsOfPercent
  return ['ratio', '0–1'].includes(unit) ? [] : [unit.replace(/ \(.*\)$/, '')]
}

const expected = (series: SeriesName): string => {
  const [unit] = unitsOf(series)
  if (unit === 'pp') return `percentage points, such as ${series}=0.5pp`
  if (unit?.startsWith('$')) return `dollars, such as ${series}=$5000`
  return `${unit ?? 'a number without a unit'}, such as ${series}=0.2`
}

const readGoal = (given: string): PrecisionGoal => {
  const [name, amount] = given.includes('=') ? given.split(/=(.*)/s) : [usual, given]
  const series = seriesOf(name!.trim())
  const [, dollar, digits, unit] = number.exec(amount!.trim()) ?? []
  if (digits === undefined)
    throw wrong(`not a number: ${amount || '(empty)'}; expected ${expected(series)}`)
  const units = unitsOf(series)
  const isShare = units === pointsOfPercent
  const written = `${dollar}${unit}`.toLowerCase()
  if (written === '' && isShare)
    throw wrong(`missing unit: ${amount}; expected ${expected(series)}`)
  if (written !== '' && !units.some(each => each.toLowerCase() === written))
    throw wrong(`wrong unit: ${amount}; expected ${expected(series)}`)
  const halfWidth = isShare ? Number(digits) / 100 : Number(digits)
  if (halfWidth === 0) throw wrong(`no width: ${amount}; expected more than 0`)
  return { series, halfWidth }
}

/** Reads what `--precision` was given: half-widths such as `0.5pp`, `exhaustion=0.2`, `leavers=1`. */
export const readPrecision = (given: readonly string[]): readonly PrecisionGoal[] => {
  const goals = given.map(readGoal)
  const twice = goals.find((goal, i) => goals.findIndex(({ series }) => series === goal.series) < i)
  if (twice !== undefined) throw wrong(`given twice: ${twice.series}; expected each series once`)
  return goals
}
