import { expect, test } from 'vitest'
import { loopNames } from '../loops/named-loops.ts'
import { scoreLoops, loopScores, type LoopScoreResult } from './loop-scores.ts'
import { parseScenario } from './scenario-language.ts'

const parse = (lines: string) =>
  parseScenario(
    `version: 1
name: Small
run: { start: 2026-01-01, horizon: 18 months, record: 1 week, seed: small }
organisation: { clinics: [{ name: A, physicians: 4 }, { name: B, physicians: 3 }] }
${lines}
`,
    { file: 'small.yaml' },
  )

const wellness = 'policies: [{ lever: wellness, to: 100 %, from: 3 months }]'
const every = 3
const scores = scoreLoops(parse(wellness), { replicates: 2, every })!

const sizes = ({ loops }: LoopScoreResult, k: number) =>
  loopNames.map(name => Math.abs(loops[name][k]))

test('shares of the named loops add up to no more than the whole, and what is not named is said', () => {
  expect(scores.months).toEqual([0, 3, 6, 9, 12, 15, 18])
  scores.months.forEach((_, k) => {
    const whole = sizes(scores, k).reduce((sum, size) => sum + size, 0)
    expect(whole).toBeGreaterThan(0.5)
    expect(whole).toBeLessThanOrEqual(1 + 1e-9)
    for (const share of [scores.coverage[k], scores.activity[k], scores.outside[k]]) {
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThanOrEqual(1)
    }
  })
  expect(Math.max(...scores.activity)).toBe(1)
})

test('loops of programmes are silent where there are none, and heard where there are', () => {
  const none = scoreLoops(parse(''), { replicates: 1, every: 6 })!
  for (const name of [
    'symptomaticFix',
    'budgetCrowdOut',
    'capabilityErosion',
    'tolerance',
  ] as const) {
    expect(none.loops[name].every(share => share === 0)).toBe(true)
    expect(scores.loops[name].some(share => share !== 0)).toBe(true)
  }
})

test('contagion has a share, and none at all when it is cut', () => {
  expect(scores.loops.contagion.some(share => share > 0)).toBe(true)
  const cut = scoreLoops(parse(`${wellness}\nloops: { cut: [contagion] }`), {
    replicates: 1,
    every: 6,
  })!
  expect(cut.loops.contagion.every(share => share === 0)).toBe(true)
})

test('the headline covers every month and names loops of one polarity', () => {
  expect(scores.dominance.at(-1)!.to).toBe(18)
  scores.dominance.forEach(({ from, to, loops }, at) => {
    expect(from).toBe(at > 0 ? scores.dominance[at - 1].to : 0)
    expect(to).toBeGreaterThan(from - 1)
    expect(loops.length).toBeGreaterThan(0)
  })
})

test('what is known after some replicates is what fewer replicates would have said', () => {
  const one = scoreLoops(parse(wellness), { replicates: 1, every })!
  let sofar: LoopScoreResult | undefined
  for (const progress of loopScores(parse(wellness), { replicates: 2, every }))
    sofar ??= progress.sofar
  expect(sofar).toEqual(one)
})

test('progress reaches the end, and the reader may stop on the way', () => {
  const seen: number[] = []
  const stopped = scoreLoops(parse(wellness), { replicates: 1, every: 6 }, ({ done, total }) => {
    seen.push(done / total)
    return done / total < 0.5
  })
  expect(stopped).toBeNull()
  expect(seen).toEqual([0.25, 0.5])
  expect(() => scoreLoops(parse(wellness), { every: 0 })).toThrow('months between looks')
})

test('a link from recruits to headcount is that, and not how recruits grow fewer', () => {
  const [first] = scores.links['recruits –starts'] ?? []
  expect(first).toBeGreaterThan(0)
})
