import { expect, test } from 'vitest'
import { compileScenario } from '../scenario/index.ts'
import { compareBusinessCases } from './business-case-of-run.ts'
import { ensembleBlocks } from './ensemble.ts'
import { parseScenario } from './scenario-language.ts'

const scenario = parseScenario(
  `version: 1
name: Small
run: { horizon: 1 year, record: 1 week, replicates: 6 }
organisation: { clinics: [{ name: A, physicians: 8 }] }
policies: [{ lever: redesign, to: 60 % }]
`,
  { file: 'small.yaml' },
)
const run = compileScenario(scenario)
const idle = compileScenario({ ...scenario, policies: [] })
const decided = [...ensembleBlocks(run, 6)]
const left = [...ensembleBlocks(idle, 6)]
const rows = compareBusinessCases(run, decided, left)
const row = (name: string) => rows.find(each => each.row === name)!

// Shanafelt, Goh & Sinsky 2017: $5.6 million lost, $1,125,000 saved of $1 million spent, 12.5 %
test('the published example stands beside as printed', () => {
  expect(row('attributableCost').published).toBeCloseTo(5_625_000, 6)
  expect(row('costTurnover').published).toBeCloseTo(1_125_000, 6)
  expect(row('netBenefit').published).toBeCloseTo(125_000, 6)
  expect(row('returnOnInvestment').published).toBeCloseTo(0.125, 12)
})

test('what the simulation books adds up to its net benefit', () => {
  const saved = rows.filter(({ row: name }) => name.startsWith('cost') && name !== 'costPerLeaver')
  const sum = saved.reduce(
    (total, { row: name, simulated }) =>
      total + (name === 'costProgrammes' ? -1 : 1) * (simulated ?? NaN),
    0,
  )
  const { simulated, interval } = row('netBenefit')
  expect(simulated).toBeCloseTo(sum, 3)
  expect(interval![0]).toBeLessThan(simulated!)
  expect(interval![1]).toBeGreaterThan(simulated!)
})

test('the worksheet is fed with what the run shows', () => {
  expect(row('clinicians').worksheet).toBeGreaterThan(14)
  expect(row('clinicians').worksheet).toBeLessThan(20)
  expect(row('costProgrammes').worksheet).toBe(row('costProgrammes').simulated)
  // between that of support staff and that of physicians
  expect(row('riskRatio').worksheet).toBeGreaterThan(1)
  expect(row('costPerLeaver').worksheet).toBeLessThan(500_000)
})

test('policies that are none save nothing and return nothing', () => {
  const same = compareBusinessCases(idle, left, left)
  const booked = same.filter(({ interval }) => interval !== null)
  expect(booked.length).toBeGreaterThan(5)
  const stray = booked.filter(({ simulated, interval }) =>
    [simulated, ...interval!].some(value => value !== 0),
  )
  expect(stray).toEqual([])
  expect(same.at(-1)).toMatchObject({ worksheet: null, simulated: null })
})

test('a run that the worksheet has no answer for is refused', () => {
  const staying = { quitMultiplierPhysician: 0, quitMultiplierAdvancedPractice: 0 }
  const others = { quitMultiplierNurse: 0, quitMultiplierSupport: 0 }
  const parameters = { ...idle.parameters, ...staying, ...others }
  expect(() =>
    compareBusinessCases({ ...idle, parameters }, left, left),
  ).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid riskRatio: 0; expected a ratio above 0]`,
  )
})
