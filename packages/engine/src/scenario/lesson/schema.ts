import * as z from 'zod'
import { leverNames, levers } from '../../levers/index.ts'
import { expectation, plainUnit } from '../expectation.ts'
import type { SeriesUnits } from '../expectation.ts'
import { count, expecting, fault, group, line, list, moment, oneOf, quantity } from '../fields.ts'
import { defaults } from '../limits.ts'
import { readQuantity } from '../quantity.ts'
import { formatVersion } from '../schema.ts'
import { lessonStages } from './lesson.ts'
import type { LessonTask } from './lesson.ts'
import { checkParts } from './parts.ts'
import { guide, mostOptions, mostPieces, mostSteps, texts } from './texts.ts'

/** Most runs of one world: learners wait for them. */
const mostReplicates = 60

/** Place of a lesson that names none: behind all that do. */
const lastPlace = 99

const name = (what: string) => line(what, 60)

const leverValues = () =>
  group(
    Object.fromEntries(
      leverNames.map(lever => {
        const { unit, range, about } = levers[lever]
        return [lever, quantity(unit, { range }).describe(about).optional()]
      }),
    ),
    'levers and their values',
    'lever',
  )

/** Quantities of lessons are read without a start date of their own. */
const { start } = defaults.run

const expectations = (series: SeriesUnits) =>
  list(expectation(start, series, 'world'), 'a list of claims', 40)

const world = (series: SeriesUnits) =>
  group({
    label: texts.label().describe('What its curve is called.'),
    scenario: name('the name of a scenario').describe('A shipped scenario, without .yaml.'),
    levers: leverValues().describe('Levers that are moved.').prefault({}),
    from: moment(start).describe('When the levers are moved.').prefault('6 months'),
    until: moment(start).describe('When they go back; they stay when left out.').optional(),
    shows: expectations(series).describe('What its run shows; checked by the tests.').prefault([]),
  }).transform(({ until = null, ...given }) => ({ ...given, until }))

const amount = z.union([z.string(), z.number()], expecting('a quantity'))

const chart = (unit: string) =>
  group({
    axis: z
      .tuple([amount, amount], expecting('[low, high]'))
      .describe('Both ends of the axis, wide enough to tell nothing beforehand.'),
    notice: amount.describe('Least change that counts as one.'),
  }).transform(({ axis, notice }, context) => {
    const read = (value: string | number, ...path: PropertyKey[]): number => {
      const reading = readQuantity(value, unit, { bare: true })
      return 'fault' in reading ? fault(context, reading.fault, path) : reading.value
    }
    const [low, high] = axis.map((end, i) => read(end, 'axis', i))
    if (!(low < high))
      fault(context, `ends out of order: ${low}, ${high}; expected [low, high]`, ['axis'])
    return { axis: [low, high] as const, notice: read(notice, 'notice') }
  })

const curves = {
  worlds: list(name('the name of a world'), 'a list of worlds', 4).min(
    1,
    'no worlds: []; expected at least one',
  ),
  series: name('the name of a series'),
}

const option = group({
  text: texts.answer(),
  right: z.boolean(expecting('true or false')).prefault(false),
  why: texts.why(),
})

const piece = group({
  loops: list(name('the name of a loop'), 'a list of loops', 12),
  text: texts.piece(),
})

const tasks = (series: SeriesUnits) => ({
  draw: group({
    world: curves.worlds.element,
    series: curves.series,
    known: moment(start).describe('Day up to which the curve is shown beforehand.'),
  })
    .describe('The learner draws the curve that they expect.')
    .optional(),
  show: group({
    ...curves,
    forecast: z
      .boolean(expecting('true or false'))
      .describe('Whether the forecast is drawn, too.')
      .prefault(false),
  })
    .describe('The learner looks at curves.')
    .optional(),
  choose: group({
    question: texts.question(),
    options: list(option, 'a list of answers', mostOptions),
    look: group(curves).describe('Curves to look at meanwhile.').optional(),
  })
    .describe('The learner chooses an answer.')
    .optional(),
  move: group({
    world: curves.worlds.element,
    series: curves.series,
    levers: list(oneOf('lever', leverNames), 'a list of levers', 6),
    goal: expectations(series).min(1, 'no goal: []; expected at least one claim'),
    hint: texts.hint(),
    answer: leverValues(),
  })
    .describe('The learner moves levers until the run does what is asked.')
    .optional(),
  reveal: group({
    diagram: name('the name of a diagram'),
    pieces: list(piece, 'a list of pieces', mostPieces),
  })
    .describe('The learner uncovers a causal loop diagram.')
    .optional(),
})

const kinds = ['draw', 'show', 'choose', 'move', 'reveal'] as const

const step = (series: SeriesUnits) =>
  group({
    stage: oneOf('stage', lessonStages),
    title: texts.title(),
    minutes: count('dmnl', [1, 30]).describe('Minutes that a class takes for it.'),
    short: z
      .boolean(expecting('true or false'))
      .describe('Whether a class of 20 minutes takes it, too.')
      .prefault(true),
    text: texts.step(),
    ...tasks(series),
  }).transform((given, context) => {
    const { stage, title, minutes, short, text: said, draw, show, choose, move, reveal } = given
    const asked: readonly (LessonTask | undefined)[] = [
      draw && { kind: 'draw', ...draw },
      show && { kind: 'show', ...show },
      choose && { kind: 'choose', ...choose, look: choose.look ?? null },
      move && { kind: 'move', ...move },
      reveal && { kind: 'reveal', ...reveal },
    ]
    const [task, ...more] = asked.filter(each => each !== undefined)
    if (task === undefined || more.length > 0)
      return fault(
        context,
        `${more.length + (task === undefined ? 0 : 1)} tasks in a step; expected exactly one of ${kinds.join(', ')}`,
      )
    return { stage, title, minutes, short, text: said, task }
  })

/** What a lesson file may say. */
export const lessonSchema = (series: SeriesUnits) =>
  group(
    {
      version: z.literal(formatVersion, { error: () => `expected version ${formatVersion}` }),
      name: texts.name(),
      about: texts.about(),
      order: count('dmnl', [1, lastPlace])
        .describe('Its place in the list of lessons, from 1; the last where it is left out.')
        .prefault(lastPlace),
      replicates: count('dmnl', [2, mostReplicates])
        .describe('Runs of every world; learners wait for them.')
        .prefault(12),
      worlds: z.record(z.string(), world(series)).describe('What is run, by name.'),
      charts: group(
        Object.fromEntries(
          Object.entries(series).map(([key, { unit }]) => [key, chart(plainUnit(unit)).optional()]),
        ),
        'series and how they are drawn',
        'series',
      ),
      steps: list(step(series), 'a list of steps', mostSteps),
      guide: guide.describe('What teachers are told.'),
    },
    'a lesson',
  ).superRefine(checkParts)
