import { expect, test } from 'vitest'
import { archetypes } from './archetypes/index.ts'
import { besideOfModel } from './beside-of-model.ts'
import { detectTraps } from './detect-traps.ts'
import type { Beside, HalfYears } from './signs/beside.ts'
import { signatures } from './signs/signatures.ts'
import { trapNames, type TrapName } from './trap-names.ts'

const shownIn = (beside: Beside): readonly TrapName[] =>
  detectTraps(beside)
    .filter(({ shown }) => shown)
    .map(({ trap }) => trap)

test.each(trapNames)('the small model of %s shows its own trap and no other', trap => {
  const expected = signatures[trap].length > 0 ? [trap] : []
  expect(shownIn(besideOfModel(archetypes[trap], 'trap'))).toEqual(expected)
})

test.each(trapNames)(
  'with nothing done, and on the way out, the model of %s shows no trap',
  trap => {
    expect(shownIn(besideOfModel(archetypes[trap], 'alone'))).toEqual([])
    expect(shownIn(besideOfModel(archetypes[trap], 'wayOut'))).toEqual([])
  },
)

/** Four half-years of two pairs: the wait taken for normal grows, and with it the wait. */
const drifting = (later: readonly [number, number]): Beside => {
  const rows = (...values: readonly (readonly [number, number])[]): HalfYears =>
    values.map(pair => Float64Array.from(pair))
  const idle = rows([21, 21], [21, 21], [21, 21], [21, 21])
  const own = rows([21, 21], [22, 22], later, later)
  return {
    months: 24,
    levers: ['panel'],
    own: name => (name === 'accessStandard' || name === 'waitDays' ? own : null),
    alone: name => (name === 'accessStandard' || name === 'waitDays' ? idle : null),
    scores: null,
  }
}

test('a finding comes with every sign that could be read, its value, interval and threshold', () => {
  const [finding] = detectTraps(drifting([25.9, 26.1]))
  expect(finding).toMatchObject({ trap: 'erodingGoals', shown: true, strength: 1 })
  expect(finding.signs.map(({ sign, value, threshold }) => [sign, value, threshold])).toEqual([
    ['goalDrifts', 5, 2],
    ['goalDriftsMore', 5, 1],
    ['longerWait', 5, 1],
  ])
  // t of one degree of freedom is 12.706, and the standard error of 4.9 and 5.1 is 0.1
  expect(finding.signs[0].interval?.[0]).toBeCloseTo(5 - 1.2706, 3)
})

test('what luck may have made is no sign, however large', () => {
  // the mean is as large as above, and the pairs differ too much
  expect(shownIn(drifting([17, 35]))).toEqual([])
  expect(shownIn(drifting([26, 26]))).toEqual(['erodingGoals'])
})

test('a difference below its threshold is no sign, however sure', () => {
  expect(shownIn(drifting([22.5, 22.5]))).toEqual([])
})
