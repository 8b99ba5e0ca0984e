import { namedLoops, type KnockOutEffect, type KnockOutResult } from '@burnout/engine'
import { decimal, interval } from './numbers.ts'
import type { Screen } from './screen.ts'
import { setInColumns } from './table.ts'
import { wrap } from './wrap.ts'

const signed = (value: number): string => {
  const text = decimal(value, 2)
  return Number(value.toFixed(2)) > 0 ? `+${text}` : text
}

const effectText = ({ mean, low, high }: KnockOutEffect): string =>
  `${signed(mean)} (${interval(decimal(low, 2), decimal(high, 2))})`

/** What the interval of an effect allows one to say. */
const reading = ({ low, high }: KnockOutEffect): string =>
  low > 0
    ? 'raises'
    : high < 0
      ? 'lowers'
      : low === 0 && high === 0
        ? 'nothing'
        : 'not told from chance'

/** Loops that were cut, and what each does to exhaustion, after every horizon. */
export const knockOutTable = (
  { scenario, month, replicates, coverage, loops }: KnockOutResult,
  { width, colours }: Screen,
): string => {
  const { bold, dim } = colours
  const horizons = loops[0]?.effects ?? []
  const last = horizons.length - 1
  return [
    bold(scenario.name),
    dim(`cut in month ${month} · ${replicates} runs with each loop and without it`),
    '',
    setInColumns(
      [
        [
          '',
          'name',
          'loop',
          ...horizons.map(({ months }) => `after ${months} months`),
          'in the end',
        ].map(cell => dim(cell)),
        ...loops.map(({ loop, effects }) => [
          bold(namedLoops[loop].id),
          loop,
          namedLoops[loop].label,
          ...effects.map(effectText),
          effects[last] === undefined ? '' : reading(effects[last]),
        ]),
      ],
      ['left', 'left', 'left', ...horizons.map(() => 'right' as const), 'left'],
    ),
    '',
    dim(
      wrap(
        `What the loop adds to mean exhaustion, in points of 0–54, with its ${decimal(100 * coverage)} % interval: the run with the loop less the run with its link held from that month on. Effects of two loops do not add up.`,
        Math.min(width, 100),
      ),
    ),
  ].join('\n')
}
