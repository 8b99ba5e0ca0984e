import type { LeverName } from '@burnout/engine'
import { entriesOf } from '../record.ts'
import { latestEnd, latestStart, type LeverTerm } from '../settings/settings.ts'
import { longestRamp, termOf, usualRamp } from '../settings/terms.ts'
import { leverValueText } from '../text/levers.ts'
import { toDays, toMonths } from '../time.ts'
import { mostRows, type NamedSpell, type TimelineData } from '../views/timeline.ts'
import type { Handle } from '../views/timeline-handles.ts'
import { scenarioRun, type Scene } from './scene.ts'

const named = (scene: Scene): readonly NamedSpell[] =>
  scene.spells.map(spell => ({
    ...spell,
    text: spell.detail === null ? spell.label : textOf(scene, spell.label, spell.detail, spell.own),
  }))

const textOf = (
  { settings }: Scene,
  label: string,
  { lever, to }: { readonly lever: LeverName; readonly to: number },
  own: boolean,
): string => {
  const text = `${label} ${leverValueText(lever, to)}`
  const clinics = own ? (settings.terms?.[lever]?.clinics ?? null) : null
  return clinics === null ? text : `${text} (${clinics.join(', ')})`
}

/** Those that are drawn: the reader’s own in any case, then the others in order, as far as there is room. */
const inSight = (spells: readonly NamedSpell[]): readonly NamedSpell[] => {
  const own = spells.filter(each => each.own)
  const room = Math.max(0, mostRows - own.length)
  const others = spells.filter(each => !each.own)
  const drawn = new Set([...own, ...others.slice(0, room)])
  return [...spells.filter(each => drawn.has(each)), ...others.slice(room)]
}

/** The months over which a lever comes into force in the run. */
const rampOf = (scene: Scene, lever: LeverName, { from, ramp }: LeverTerm): number => {
  if (ramp !== null) return ramp
  const own = scenarioRun(scene).policies.find(
    policy => policy.lever === lever && policy.from === toDays(from),
  )
  return own === undefined ? usualRamp : Math.round(toMonths(own.ramp))
}

const handlesOf = (scene: Scene, lever: LeverName, row: number): readonly Handle[] => {
  const term = termOf(scene.settings, lever)
  const { from, until } = term
  const { end } = scene
  const last = Math.min(until ?? end, end)
  const full = Math.min(from + rampOf(scene, lever, term), last)
  return [
    {
      lever,
      part: 'from',
      month: from,
      least: 0,
      most: Math.min(latestStart, until === null ? end : until - 1),
      row,
    },
    {
      lever,
      part: 'ramp',
      month: full,
      least: from,
      most: Math.min(from + longestRamp, last),
      row,
    },
    {
      lever,
      part: 'until',
      month: until !== null && until >= end ? null : until,
      least: from + 1,
      most: Math.min(latestEnd, end),
      row,
    },
  ]
}

/** The strip of policies and events, with the ends of the reader’s own changes to be moved. */
export const stripOf = (scene: Scene): Pick<TimelineData, 'spells' | 'handles'> => {
  const spells = inSight(named(scene))
  const handles = entriesOf(scene.settings.levers).flatMap(([lever]) => {
    const row = spells.findIndex(({ own, detail }) => own && detail?.lever === lever)
    return row < 0 || row >= mostRows ? [] : handlesOf(scene, lever, row)
  })
  return { spells, handles }
}

/** What moving an end of a change to a month does to its term. */
export const termChange = (
  scene: Scene | null,
  lever: LeverName,
  part: Handle['part'],
  month: number | null,
): Partial<LeverTerm> => {
  if (scene === null) return {}
  const term = termOf(scene.settings, lever)
  if (part === 'until') return { until: month }
  if (month === null) return {}
  return part === 'from' ? { from: month } : { ramp: month - term.from }
}
