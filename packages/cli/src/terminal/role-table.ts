import { formatDays, roles, type EnsembleResult, type Role } from '@burnout/engine'
import { numberStyle } from './numbers.ts'
import type { Screen } from './screen.ts'
import { seriesByRole } from './series-groups.ts'
import { seriesLabel } from './series-label.ts'
import { setInColumns, type Align } from './table.ts'
import { cut } from './wrap.ts'

/** Heads of the columns, short enough for 80 characters. */
const heads: Readonly<Record<Role, string>> = {
  physician: 'physicians',
  advancedPractice: 'adv. practice',
  nurse: 'nurses',
  support: 'support',
}

const aligns: readonly Align[] = ['left', 'left', 'right', 'right', 'right', 'right']
const longestLabel = 22

/** How the roles fare: the mean of each series at the horizon, a column for every role. */
export const roleTable = ({ series, scenario }: EnsembleResult, { colours }: Screen): string => {
  const { bold, dim } = colours
  const rows = seriesByRole.map(({ of, each }) => {
    const style = numberStyle(series[of].unit)
    const ends = each.map(name => style.format(series[name].mean.at(-1) ?? 0))
    return [cut(seriesLabel(of), longestLabel), dim(style.unit), ...ends]
  })
  const title = `By role, after ${formatDays(scenario.run.horizon)}`
  const head = ['', 'unit', ...roles.map(role => heads[role])].map(cell => dim(cell))
  return setInColumns([[bold(title)], head, ...rows], aligns)
}
