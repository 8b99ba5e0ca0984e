import { expect, test } from 'vitest'
import type { Experiment } from './experiment.ts'
import { parseExperiment } from './parse.ts'
import { experimentTemplate } from './template.ts'
import { experimentToYaml } from './write.ts'

const series = { exhaustion: { unit: 'points (0–54)' }, burnedOut: { unit: 'share' } }

const small = `version: 1
name: Small
run: { horizon: 5 years }
organisation: { clinics: [{ name: Riverside, physicians: 4 }] }
`

const parse = (text: string): Experiment =>
  parseExperiment(text, {
    file: 'trial.yaml',
    series,
    read: name => ({ file: `${name}.yaml`, text: small }),
  })

test('an experiment is written as people write one', () => {
  expect(experimentToYaml(parse(experimentTemplate()), ['my-scenario'])).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=./experiment.schema.json

    version: 1
    name: My experiment
    about: Are AI scribes and more support staff worth more together than the sum of both?
    scenario: my-scenario
    design: grid
    points: 3
    seed: design
    over:
      levers.scribes: { range: [ 0 %, 100 % ], from: 3 months, ramp: 2 months }
      levers.supportStaff: { values: [ 0 %, 20 % ], from: 3 months }
    replicates: 10
    luck: same
    measure:
      exhaustion: [ 1 year, 5 years ]
      burnedOut: [ 5 years ]
    "
  `)
})

test.each([
  [
    'a list with values that are unusual',
    `design: list
over: { assumptions.wearRate: { values: { unusual: [0.14 points/day, 5 points/day] } }, levers.scribes: { values: [0 %, 33.3 %], from: 8 weeks } }
luck: own
survey: [1 year, 30 days]`,
  ],
  [
    'a sample over whole ranges, and one that is unusual',
    `design: sobol
points: 8
seed: other
over: { levers.scribes: {}, assumptions.wearRate: {}, assumptions.rumination: { range: { unusual: [0, 1.5] } } }
replicates: 7`,
  ],
  [
    'a grid with a switch and steps in days',
    `design: grid
points: 5
over: { levers.supportStaff: { range: [-10 %, 12.5 %], from: 45 days, ramp: 100 days } }`,
  ],
])('%s reads back as the same experiment', (_, layout) => {
  const experiment = parse(`version: 1
name: "Trial: of 3"
scenario: [one, other]
measure: { burnedOut: [2 years, 100 days], exhaustion: 1 year }
${layout}
`)
  expect(parse(experimentToYaml(experiment, ['one', 'other']))).toEqual(experiment)
})
