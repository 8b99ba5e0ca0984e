import { archetypes, trapNames } from '@burnout/engine'
import { expect, it } from 'vitest'
import { trapChart } from './trap-data.ts'

it.each(trapNames)('draws %s between nothing done and the way out, all within the axis', trap => {
  const { movable, model } = archetypes[trap]
  const [first = ''] = movable
  const moved = { ...model.scenarios.trap, [first]: model.constants[first]?.range?.[1] ?? 0 }
  for (const constants of [model.scenarios.trap, moved]) {
    const { base, curves, domain, months } = trapChart(trap, constants, constants === moved)
    const values = [...(base?.values ?? []), ...curves.flatMap(curve => curve.values)]
    expect(values).toHaveLength(3 * months.length)
    expect(Math.min(...values)).toBeGreaterThan(domain[0])
    expect(Math.max(...values)).toBeLessThan(domain[1])
  }
})

it('says which curve the reader has moved, and how each ends', () => {
  const chart = trapChart('erodingGoals', { panelGrowth: 0.12, driftRate: 0.2 }, true)
  expect(chart.curves.map(({ label }) => label)).toEqual(['your trap', 'way out'])
  expect(chart.summary).toMatch(/^Days to next appointment, at the end: [\d.]+ days in the trap/)
})
