import { parseExperiment } from '@burnout/engine'
import { expect, test } from 'vitest'
import { tinyScenario } from '../../test-scenario.ts'
import { experimentBatch } from './experiment-batch.ts'

const experiment = (scenario: string) =>
  parseExperiment(
    `version: 1
name: Panels
scenario: ${scenario}
design: list
over:
  levers.scribes: { values: [0 %, 50 %, 100 %] }
replicates: 7
measure: { exhaustion: 4 weeks }
`,
    {
      file: 'panels.yaml',
      read: name => ({
        file: `${name}.yaml`,
        text: tinyScenario().replace('Tiny', name === 'tiny' ? 'Tiny' : 'The other, larger one'),
      }),
    },
  )
const all = { shard: null, traces: false }

test('points of one scenario are numbered, with what is varied as their settings', () => {
  const { points, name, precision } = experimentBatch(experiment('tiny'), all)
  expect([name, precision]).toEqual(['Panels', null])
  expect(points.map(({ id, settings }) => [id, settings])).toEqual([
    ['p001', { 'levers.scribes': 0 }],
    ['p002', { 'levers.scribes': 0.5 }],
    ['p003', { 'levers.scribes': 1 }],
  ])
  expect(points.map(({ scenario }) => scenario.run.replicates)).toEqual([7, 7, 7])
})

test('several scenarios at one place are paired by it', () => {
  const { points } = experimentBatch(experiment('[tiny, other]'), all)
  expect(points.slice(0, 2).map(({ id, settings }) => [id, settings])).toEqual([
    ['p001-1-tiny', { place: 'p001', scenario: 'Tiny', 'levers.scribes': 0 }],
    [
      'p001-2-the-other-larger-one',
      { place: 'p001', scenario: 'The other, larger one', 'levers.scribes': 0 },
    ],
  ])
})

test('shards have every point once, and keep the scenarios of a place together', () => {
  const idsOf = (number: number, of: number) =>
    experimentBatch(experiment('[tiny, other]'), { ...all, shard: { number, of } }).points.map(
      ({ id }) => id,
    )
  expect(idsOf(2, 2)).toEqual(['p002-1-tiny', 'p002-2-the-other-larger-one'])
  const whole = experimentBatch(experiment('[tiny, other]'), all).points.map(({ id }) => id)
  expect([...idsOf(1, 2), ...idsOf(2, 2)].sort()).toEqual(whole)
  expect(idsOf(4, 4)).toEqual([])
})
