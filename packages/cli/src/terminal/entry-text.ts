import { formatQuantity } from '@burnout/engine'
import type { Entry } from '../catalogue.ts'
import { decimal } from './numbers.ts'
import type { Screen } from './screen.ts'
import { setInColumns } from './table.ts'
import { cut, wrap } from './wrap.ts'

const dollarsExactly = (value: number): string =>
  `${value < 0 ? '−' : ''}$${decimal(Math.abs(value))}`

const costText = ({ cost }: Entry): string | null => {
  if (cost === undefined) return null
  if (cost === null) return 'none counted'
  const per =
    cost.per === 'clinician-year' ? 'a year for each clinician' : 'a year for each extra post'
  return `${dollarsExactly(cost.dollars)} for one unit, ${per}`
}

/** How a scenario or a flag sets it. */
const useText = ({ kind, name, default: usual = 0, unit, range }: Entry): string | null => {
  if (kind === 'series') return `expect: - { series: ${name}, at: 5 years, below: { at: 0 days } }`
  if (kind === 'table') return null
  if (kind === 'loop') return `burnout loops my.yaml --cut ${name}`
  const path = kind === 'lever' ? `levers.${name}` : `assumptions.${name}`
  const [low, high] = range ?? [usual, usual]
  const value = high === usual ? low : high
  return `--set '${path}=${formatQuantity(value, unit)}'`
}

const facts = (entry: Entry): (readonly [string, string | null | undefined])[] => {
  const { kind, unit, range, default: usual, points, timeToEffect, evidence, sources } = entry
  const amount = (value: number) => formatQuantity(value, unit)
  return [
    ['unit', unit],
    ['better', entry.better],
    ['default', usual === undefined ? null : amount(usual)],
    [
      kind === 'parameter' ? 'plausible' : 'range',
      range === undefined ? null : `${amount(range[0])} to ${amount(range[1])}`,
    ],
    ['points', points?.map(([x, y]) => `${x} → ${y}`).join(', ')],
    ['cost', costText(entry)],
    ['', entry.cost?.about],
    ['time to effect', timeToEffect],
    ['evidence', evidence],
    [
      'sources',
      sources &&
        (sources.join(', ') ||
          (evidence === 'assumed' ? 'none found: the number is a choice' : 'none')),
    ],
    ['use', useText(entry)],
  ]
}

/** Everything known about one entry. */
export const entryText = (entry: Entry, { width, colours }: Screen): string => {
  const { bold, dim } = colours
  const { name, label, kind, group, about } = entry
  const title = label === undefined ? bold(name) : `${bold(name)}  ${label}`
  const rows = facts(entry).flatMap(([word, fact]) => {
    if (fact === null || fact === undefined || fact === '') return []
    return wrap(fact, Math.min(width, 100) - 18)
      .split('\n')
      .map((line, i) => [`  ${dim(i === 0 ? word : '')}`, line])
  })
  return [
    `${title}  ${dim(`${kind}, ${group}`)}`,
    wrap(about, Math.min(width, 100), '  '),
    '',
    setInColumns(rows, ['left', 'left']),
  ].join('\n')
}

const kinds = {
  lever: 'Levers',
  parameter: 'Parameters',
  table: 'Tables',
  series: 'Series',
  loop: 'Loops',
}

/** Every entry in a line of its own, by kind and group. */
export const entryList = (entries: readonly Entry[], { width, colours }: Screen): string => {
  const { bold, dim } = colours
  const longest = Math.max(...entries.map(({ name }) => name.length))
  const amounts = entries.map(({ default: value, unit }) =>
    value === undefined ? unit : formatQuantity(value, unit),
  )
  const widest = Math.min(22, Math.max(...amounts.map(amount => amount.length)))
  const room = width - longest - widest - 6
  const rows: string[][] = []
  let heading = ''
  entries.forEach(({ kind, group, name, label, about }, i) => {
    const next = `${kinds[kind]}: ${group}`
    if (next !== heading) rows.push(...(heading === '' ? [] : [[' ']]), [bold(next)])
    heading = next
    rows.push([`  ${name}`, dim(cut(amounts[i]!, widest)), cut(label ?? about, room)])
  })
  return setInColumns(rows, ['left', 'right', 'left'])
}
