import { expect, test } from 'vitest'
import { ScenarioError } from '../fault.ts'
import type { Lesson } from './lesson.ts'
import { parseLessonWords } from './parse-words.ts'
import { lessonInWords } from './words.ts'

const lesson: Lesson = {
  version: 1,
  name: 'A trap',
  about: 'What is it about, in a sentence?',
  order: 3,
  replicates: 12,
  worlds: {
    relieved: {
      label: 'relief',
      scenario: 'relief',
      levers: { wellness: 0.8 },
      from: 183,
      until: null,
      shows: [],
    },
  },
  charts: { exhaustion: { axis: [10, 30], notice: 0.5 } },
  steps: [
    {
      stage: 'predict',
      title: 'A',
      minutes: 3,
      short: true,
      text: 'Draw what will come.',
      task: { kind: 'draw', world: 'relieved', series: 'exhaustion', known: 183 },
    },
    {
      stage: 'explain',
      title: 'B',
      minutes: 4,
      short: false,
      text: 'Uncover the loops.',
      task: {
        kind: 'reveal',
        diagram: 'd',
        pieces: [{ loops: ['l'], text: 'It turns round.' }],
      },
    },
    {
      stage: 'repair',
      title: 'C',
      minutes: 5,
      short: true,
      text: 'Move the levers.',
      task: {
        kind: 'move',
        world: 'relieved',
        series: 'exhaustion',
        levers: ['redesign'],
        goal: [{ series: 'exhaustion', at: 365, below: 20, by: 0 }],
        hint: 'Which lever is it?',
        answer: { redesign: 1 },
      },
    },
    {
      stage: 'transfer',
      title: 'D',
      minutes: 2,
      short: true,
      text: 'Look elsewhere.',
      task: {
        kind: 'choose',
        question: 'Where is it, too?',
        look: null,
        options: [
          { text: 'Here', right: true, why: 'It is here.' },
          { text: 'There', right: false, why: 'It is not there.' },
        ],
      },
    },
  ],
  guide: {
    goals: ['See it'],
    misconceptions: [{ belief: 'It is not so.', reply: 'It is so here.' }],
    debrief: [{ question: 'What was it then?', answer: 'It was this and that.' }],
  },
}

const german = `version: 1
name: Eine Falle
about: Worum geht es, in einem Satz?
worlds:
  relieved: { label: Linderung }
steps:
  - { title: E, text: Zeichnen Sie es. }
  - { title: F, text: Decken Sie es auf., reveal: { pieces: [{ text: Es dreht sich. }] } }
  - title: G
    text: Bewegen Sie die Hebel.
    move: { hint: Welcher ist es? }
  - title: H
    text: Suchen Sie anderswo.
    choose:
      question: Wo ist es noch?
      options: [{ text: Hier, why: Es ist hier. }, { text: Dort, why: Es ist nicht dort. }]
guide:
  goals: [Es sehen]
  misconceptions: [{ belief: So ist es nicht., reply: Hier ist es so. }]
  debrief: [{ question: Was war es also?, answer: Es war dies und das. }]
`

const read = (text: string) => parseLessonWords(text, { file: 'de/trap.yaml', lesson })

const faultsOf = (text: string): string => {
  try {
    read(text)
  } catch (error) {
    if (error instanceof ScenarioError) return error.message
    throw error
  }
  return 'no fault'
}

/** Every text below a value. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []

test('says every text of the lesson in other words, and leaves what is run as it is', () => {
  const said = lessonInWords(lesson, read(german))
  const spoken = textsIn(said)
  for (const text of textsIn(read(german))) expect(spoken).toContain(text)
  const { worlds, charts, order, replicates, steps } = said
  expect({ charts, order, replicates }).toEqual({
    charts: lesson.charts,
    order: lesson.order,
    replicates: lesson.replicates,
  })
  expect(worlds).toEqual({ relieved: { ...lesson.worlds['relieved'], label: 'Linderung' } })
  expect(
    steps.map(({ stage, minutes, short, task }) => [stage, minutes, short, task.kind]),
  ).toEqual(
    lesson.steps.map(({ stage, minutes, short, task }) => [stage, minutes, short, task.kind]),
  )
  expect(steps[0].task).toEqual(lesson.steps[0].task)
  expect(steps[1].task).toMatchObject({
    diagram: 'd',
    pieces: [{ loops: ['l'], text: 'Es dreht sich.' }],
  })
  expect(steps[2].task).toEqual({ ...lesson.steps[2].task, hint: 'Welcher ist es?' })
  expect(steps[3].task).toEqual({
    kind: 'choose',
    question: 'Wo ist es noch?',
    look: null,
    options: [
      { text: 'Hier', right: true, why: 'Es ist hier.' },
      { text: 'Dort', right: false, why: 'Es ist nicht dort.' },
    ],
  })
  expect(said.guide.goals).toEqual(['Es sehen'])
})

test('wants a counterpart for each text, and nothing else', () => {
  expect(faultsOf(german.replace('relieved:', 'releived:'))).toMatchInlineSnapshot(`
    "de/trap.yaml:4:1 worlds: missing key: relieved; expected the label of that world
    de/trap.yaml:5:3 worlds.releived: unknown world: releived; expected relieved; did you mean relieved?"
  `)
  expect(
    faultsOf(german.replace(', { text: Dort, why: Es ist nicht dort. }', '')),
  ).toMatchInlineSnapshot(
    `"de/trap.yaml:16:7 steps[3].choose.options: too few: 1; expected 2, as in the lesson"`,
  )
  expect(faultsOf(german.replace('[{ text: Es dreht sich. }]', '[]'))).toMatchInlineSnapshot(
    `"de/trap.yaml:8:53 steps[1].reveal.pieces: too few: 0; expected 1, as in the lesson"`,
  )
  expect(
    faultsOf(german.replace('    move: { hint: Welcher ist es? }\n', '')),
  ).toMatchInlineSnapshot(
    `"de/trap.yaml:9:5 steps[2]: missing key: move; expected the words of that task"`,
  )
  expect(
    faultsOf(
      german.replace('Zeichnen Sie es. }', 'Zeichnen Sie es., move: { hint: Welcher ist es? } }'),
    ),
  ).toMatchInlineSnapshot(
    `"de/trap.yaml:7:41 steps[0].move: words of another task: move; expected those of draw"`,
  )
  expect(faultsOf(german.replace(/ {2}- \{ title: E.*\n/, ''))).toMatchInlineSnapshot(
    `"de/trap.yaml:6:1 steps: too few: 3; expected 4, as in the lesson"`,
  )
  expect(faultsOf(german.replace('[Es sehen]', '[Es sehen, Es lösen]'))).toMatchInlineSnapshot(
    `"de/trap.yaml:18:3 guide.goals: too many: 2; expected 1, as in the lesson"`,
  )
})

test('refuses what is no text, and texts that are too long in that language, too', () => {
  expect(faultsOf(german.replace('title: H', 'title: H\n    minutes: 3'))).toMatchInlineSnapshot(
    `"de/trap.yaml:13:5 steps[3].minutes: unknown key: minutes; expected title, text, choose, move or reveal"`,
  )
  expect(
    faultsOf(german.replace('Suchen Sie anderswo.', 'Wort '.repeat(61))),
  ).toMatchInlineSnapshot(
    `"de/trap.yaml:13:11 steps[3].text: too long: 61 words; expected at most 60"`,
  )
  expect(faultsOf('- a')).toMatchInlineSnapshot(
    `"de/trap.yaml:1:1: not the words of a lesson: a list; expected keys such as version and name"`,
  )
  expect(faultsOf(german.replace('version: 1', 'version: 9'))).toMatchInlineSnapshot(
    `"de/trap.yaml:1:10 version: unsupported version: written for version 9; expected version 1, which this engine reads"`,
  )
})
