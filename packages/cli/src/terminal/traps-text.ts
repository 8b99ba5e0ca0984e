import {
  archetypes,
  signs,
  type SignReading,
  type TrapFinding,
  type TrapResult,
} from '@burnout/engine'
import { decimal, interval, numberStyle } from './numbers.ts'
import type { Screen } from './screen.ts'
import { wrap } from './wrap.ts'

const held = ({ signs: read }: TrapFinding): number => read.filter(({ holds }) => holds).length

/** A number of a sign with its unit: 4 %, 1.2 points, $3.4 M; small numbers keep two digits behind the point. */
const amount = (value: number, unit: string): string => {
  if (unit === 'levers') return decimal(value)
  const { format, unit: word } = numberStyle(unit)
  const small = Math.abs(value) < 1 && value !== 0 && unit !== 'share'
  const digits = small ? decimal(value, 2) : format(value)
  return ['$', '0–1', 'ratio'].includes(word) ? digits : `${digits} ${word}`
}

const signText = ({ sign, value, interval: ends, threshold, unit, holds }: SignReading): string => {
  const { format } = numberStyle(unit)
  const { about, side } = signs[sign]
  const sure = ends === null ? '' : `${interval(format(ends[0]), format(ends[1]))}; `
  const counts = `${side === 'below' ? 'below' : 'from'} ${amount(threshold, unit)}`
  return `${holds ? '+' : '·'} ${about}: ${amount(value, unit)} (${sure}counts ${counts})`
}

/** What was found of each trap that is shown, with its reasons and the way out; and how near the others came. */
export const trapsText = (
  { scenario, replicates, months, findings }: TrapResult,
  { width, colours }: Screen,
): string => {
  const { bold, dim } = colours
  const room = Math.min(width, 100)
  const shown = findings.filter(finding => finding.shown)
  const others = findings.filter(finding => !finding.shown)
  const stories = shown.map(finding => {
    const { label, story, wayOut } = archetypes[finding.trap]
    return [
      bold(`${label}: ${held(finding)} of ${finding.signs.length} signs`),
      wrap(story, room),
      ...finding.signs.map(sign => wrap(signText(sign), room, '  ')),
      wrap(`Way out: ${wayOut}`, room),
      '',
    ].join('\n')
  })
  const near = others.map(
    finding => `${archetypes[finding.trap].label} ${held(finding)} of ${finding.signs.length}`,
  )
  return [
    bold(scenario.name),
    dim(
      `months 0 to ${months} · ${replicates} pairs of runs, each with the same team and nothing done`,
    ),
    '',
    ...(shown.length === 0 ? ['None of these traps is shown.', ''] : stories),
    ...(near.length === 0 ? [] : [dim(wrap(`Signs of the others: ${near.join(', ')}.`, room))]),
    dim(
      wrap(
        'A sign counts from its threshold on, where the 95 % interval over the pairs leaves 0 out. Thresholds are assumed; signs are what goes together and prove no cause.',
        room,
      ),
    ),
  ].join('\n')
}
