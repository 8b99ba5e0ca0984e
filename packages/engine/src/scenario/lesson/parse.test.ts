import { expect, test } from 'vitest'
import { ScenarioError } from '../fault.ts'
import { lessonsInOrder, type Lesson } from './lesson.ts'
import { parseLesson } from './parse.ts'

const series = { exhaustion: { unit: 'points (0–54)' }, burnedOut: { unit: 'share' } }

const parse = (text: string): Lesson =>
  parseLesson(text, { file: 'trap.yaml', series, scenarios: ['baseline', 'relief'] })

const faultsOf = (text: string): string => {
  try {
    parse(text)
  } catch (error) {
    if (error instanceof ScenarioError) return error.message
    throw error
  }
  return 'no fault'
}

const minimal = `version: 1
name: A trap
about: What is it about, in a sentence or two?
worlds:
  relieved:
    label: relief
    scenario: relief
    levers: { wellness: 80 % }
    shows:
      - { series: exhaustion, at: 1 year, below: { world: baseline }, by: 1 point }
charts:
  exhaustion: { axis: [10 points, 30 points], notice: 0.5 points }
steps:
  - { stage: predict, title: A, minutes: 3, text: Draw what will come., draw: { world: relieved, series: exhaustion, known: 6 months } }
  - { stage: run, title: B, minutes: 3, text: See what came of it., show: { worlds: [relieved], series: exhaustion, forecast: true } }
  - { stage: explain, title: C, minutes: 3, text: Uncover the loops., reveal: { diagram: d, pieces: [{ loops: [l], text: It turns round. }] } }
  - stage: repair
    title: D
    minutes: 3
    short: false
    text: Move the levers.
    move:
      world: relieved
      series: exhaustion
      levers: [redesign]
      goal: [{ series: exhaustion, at: 1 year, below: 20 points }]
      hint: Which lever is it?
      answer: { redesign: 100 % }
  - stage: transfer
    title: E
    minutes: 3
    text: Look elsewhere.
    choose:
      question: Where is it, too?
      options: [{ text: Here, right: true, why: It is here. }, { text: There, why: It is not there. }]
guide:
  goals: [See it]
  misconceptions: [{ belief: It is not so., reply: It is so here. }]
  debrief: [{ question: What was it then?, answer: It was this and that. }]
`

test('reads every kind of step into the units of the model', () => {
  const { replicates, worlds, charts, steps } = parse(minimal)
  expect(replicates).toBe(12)
  expect(worlds).toEqual({
    relieved: {
      label: 'relief',
      scenario: 'relief',
      levers: { wellness: 0.8 },
      from: 183,
      until: null,
      shows: [{ series: 'exhaustion', at: 365, below: { scenario: 'baseline' }, by: 1 }],
    },
  })
  expect(charts).toEqual({ exhaustion: { axis: [10, 30], notice: 0.5 } })
  expect(steps.map(({ stage, task }) => [stage, task.kind])).toEqual([
    ['predict', 'draw'],
    ['run', 'show'],
    ['explain', 'reveal'],
    ['repair', 'move'],
    ['transfer', 'choose'],
  ])
  expect(steps.map(({ short }) => short)).toEqual([true, true, true, false, true])
  expect(steps[0].task).toMatchObject({ world: 'relieved', known: 183 })
  expect(steps[4].task).toMatchObject({ look: null, options: [{ right: true }, { right: false }] })
})

test('says where something is named that there is not', () => {
  expect(
    faultsOf(minimal.replace('scenario: relief\n', 'scenario: releif\n')),
  ).toMatchInlineSnapshot(
    `"trap.yaml:7:15 worlds.relieved.scenario: unknown scenario: releif; expected baseline or relief; did you mean relief?"`,
  )
  expect(faultsOf(minimal.replace('world: baseline', 'world: nowhere'))).toMatchInlineSnapshot(
    `"trap.yaml:10:59 worlds.relieved.shows[0].below.world: unknown world: nowhere; expected baseline or relieved"`,
  )
  expect(
    faultsOf(minimal.replace('worlds: [relieved]', 'worlds: [releived]')),
  ).toMatchInlineSnapshot(
    `"trap.yaml:15:69 steps[1].show: unknown world: releived; expected baseline or relieved; did you mean relieved?"`,
  )
  expect(
    faultsOf(minimal.replace('answer: { redesign', 'answer: { wellness')),
  ).toMatchInlineSnapshot(
    `"trap.yaml:28:27 steps[3].move.answer.wellness: unknown lever: wellness; expected redesign"`,
  )
})

test('wants the arc whole and in order, one forecast, and an answer that fits', () => {
  expect(faultsOf(minimal.replace('stage: transfer', 'stage: repair'))).toMatchInlineSnapshot(
    `"trap.yaml:13:1 steps: no step of the stage: transfer; expected all five"`,
  )
  expect(faultsOf(minimal.replace('stage: transfer', 'stage: run'))).toMatchInlineSnapshot(`
    "trap.yaml:13:1 steps: no step of the stage: transfer; expected all five
    trap.yaml:29:12 steps[4].stage: out of order: run; expected stages in the order predict, run, explain, repair, transfer"
  `)
  expect(faultsOf(minimal.replace('right: true, ', ''))).toMatchInlineSnapshot(
    `"trap.yaml:35:7 steps[4].choose.options: no right answer: none; expected at least one"`,
  )
  expect(
    faultsOf(
      minimal.replace(/draw: \{.*\} \}/, 'show: { worlds: [relieved], series: exhaustion } }'),
    ),
  ).toMatchInlineSnapshot(`
    "trap.yaml:13:1 steps: forecasts drawn: 0; expected exactly one
    trap.yaml:15:69 steps[1].show: forecast shown before it is drawn: true; expected a draw step above"
  `)
})

test('offers lessons by their place, those without one last, and equals by name', () => {
  const placed = minimal.replace('worlds:', 'order: 2\nworlds:')
  const names = lessonsInOrder([
    { name: 'b', lesson: parse(minimal) },
    { name: 'c', lesson: parse(placed) },
    { name: 'a', lesson: parse(minimal) },
  ]).map(({ name }) => name)
  expect(names).toEqual(['c', 'a', 'b'])
})

test('wants one task a step, and few words', () => {
  expect(
    faultsOf(
      minimal.replace(
        ', reveal: {',
        ', show: { worlds: [relieved], series: exhaustion }, reveal: {',
      ),
    ),
  ).toMatchInlineSnapshot(
    `"trap.yaml:16:5 steps[2]: 2 tasks in a step; expected exactly one of draw, show, choose, move, reveal"`,
  )
  expect(faultsOf(minimal.replace('Look elsewhere.', 'word '.repeat(61)))).toMatchInlineSnapshot(
    `"trap.yaml:32:11 steps[4].text: too long: 61 words; expected at most 60"`,
  )
})

test('refuses what is no lesson at all', () => {
  expect(faultsOf('- a')).toMatchInlineSnapshot(
    `"trap.yaml:1:1: not a lesson: a list; expected keys such as version and name"`,
  )
  expect(faultsOf(minimal.replace('version: 1', 'version: 9'))).toMatchInlineSnapshot(
    `"trap.yaml:1:10 version: unsupported version: written for version 9; expected version 1, which this engine reads"`,
  )
})
