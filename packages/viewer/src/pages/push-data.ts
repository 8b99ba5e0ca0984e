import { redesignChange, redesignFactors, type Scenario } from '@burnout/engine'
import { pushesAt } from '../reading/pushes.ts'
import { factorWords, loopPage, termWords } from '../text/loop-page.ts'
import { toMonths } from '../time.ts'
import type { BarsData } from '../views/bars.ts'
import type { Scene } from './scene.ts'

/** Points below which a term is not worth a bar. */
const worthABar = 0.005

/** What is pushing exhaustion in the month looked at. */
export const pushBars = ({ month, study: { attribution } }: Scene): BarsData => {
  const { title, unit, sum, value } = loopPage.pushing
  const pushes = attribution === null ? [] : pushesAt(attribution, month)
  return {
    title,
    unit: unit(month),
    bars: pushes
      .filter(({ by }) => Math.abs(by) >= worthABar)
      .map(({ name, by }) => ({ id: name, label: termWords[name], value: by, text: value(by) })),
    sum: attribution === null ? '' : sum(pushes.reduce((whole, { by }) => whole + by, 0)),
  }
}

/** The month in which the first policy begins; the start when there is none. */
const firstPolicy = ({ policies }: Scenario): number =>
  policies.length === 0 ? 0 : Math.round(Math.min(...policies.map(({ from }) => toMonths(from))))

/** Why redesign effort is not what it was when the first policy began. */
export const redesignBars = ({ month, answer, study: { attribution } }: Scene): BarsData => {
  const { title, unit, sum, value, note } = loopPage.redesign
  const since = firstPolicy(answer.result.scenario)
  const heading = { title, unit: `${note}, ${unit(since, month)}` }
  if (attribution === null) return { ...heading, bars: [], sum: '' }
  const last = attribution.t.length - 1
  const change = redesignChange(attribution, Math.min(since, last), Math.min(month, last))
  return {
    ...heading,
    bars: redesignFactors.map(name => ({
      id: name,
      label: factorWords[name],
      value: change.parts[name],
      text: value(change.parts[name]),
    })),
    sum: sum(change.before, change.after),
  }
}
