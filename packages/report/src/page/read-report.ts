import { seriesNames, type Scenario } from '@burnout/engine'
import { reportedFormats, type Reported } from '../report-data.ts'
import { dataId } from './data-block.ts'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

const hasScenario = ({ scenario, version, seed }: Json): boolean =>
  isObject(scenario) &&
  isObject(scenario['run']) &&
  isObject(scenario['organisation']) &&
  isList(scenario['policies']) &&
  typeof version === 'string' &&
  typeof seed === 'string'

/** Whether every series is there, with a value for each record. */
const hasColumns = (series: unknown, t: readonly unknown[]): boolean =>
  isObject(series) &&
  seriesNames.every(name => {
    const band = series[name]
    return isObject(band) && isList(band['mean']) && band['mean'].length === t.length
  })

const isResult = (value: Json): boolean =>
  hasScenario(value) &&
  isList(value['t']) &&
  value['t'].length > 0 &&
  hasColumns(value['series'], value['t'])

const isCompared = (value: unknown): boolean =>
  isObject(value) &&
  isResult(value) &&
  isList(value['t']) &&
  hasColumns(value['difference'], value['t']) &&
  isObject(value['ledger']) &&
  isObject(value['differsIn'])

const isWhole: Readonly<Record<Reported['format'], (value: Json) => boolean>> = {
  'burnout-result/1': isResult,
  'burnout-comparison/1': ({ reference, comparisons, failures }) =>
    isObject(reference) &&
    isResult(reference) &&
    isList(comparisons) &&
    comparisons.length > 0 &&
    comparisons.every(isCompared) &&
    isList(failures),
  'burnout-sweep/1': ({ experiment, scenarios, factors, measures, points }) =>
    typeof experiment === 'string' && [scenarios, factors, measures, points].every(isList),
  'burnout-sensitivity/1': value =>
    hasScenario(value) && isList(value['inputs']) && isList(value['runs']),
  'burnout-loops/1': ({ scores, explanation }) =>
    isObject(scores) &&
    hasScenario(scores) &&
    isList(scores['months']) &&
    isObject(scores['loops']) &&
    isObject(explanation) &&
    isList(explanation['sentences']),
}

/** A number that does not exist is `null` in JSON; in a column it is one that is not finite. */
function revived(this: unknown, _: string, value: unknown): unknown {
  return value === null && Array.isArray(this) ? Number.NaN : value
}

/**
 * The result in a text of JSON; `null` for text that is none of which a report can be made, or that lacks what this
 * version of the engine records.
 */
export const parseReported = (text: string): Reported | null => {
  try {
    const value: unknown = JSON.parse(text, revived)
    if (!isObject(value)) return null
    const format = reportedFormats.find(each => each === value['format'])
    return format !== undefined && isWhole[format](value) ? (value as unknown as Reported) : null
  } catch {
    return null
  }
}

const block = new RegExp(`<script type="application/json" id="${dataId}">([^<]*)</script>`)

/** The result that a report carries; `null` for a page that is none, or is damaged. */
export const readReport = (page: string): Reported | null => {
  const text = block.exec(page)?.[1]
  return text === undefined ? null : parseReported(text)
}

/** The scenarios that a result is of, the reference first. */
export const scenariosOf = (result: Reported): readonly Scenario[] => {
  if (result.format === 'burnout-comparison/1')
    return [result.reference, ...result.comparisons].map(({ scenario }) => scenario)
  if (result.format === 'burnout-sweep/1') return result.scenarios
  return [result.format === 'burnout-loops/1' ? result.scores.scenario : result.scenario]
}
