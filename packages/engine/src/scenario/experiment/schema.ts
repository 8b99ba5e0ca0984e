import * as z from 'zod'
import type { SeriesUnits } from '../expectation.ts'
import { count, expecting, fault, group, line, list, oneOf, text } from '../fields.ts'
import { limits } from '../limits.ts'
import { formatVersion, seedText } from '../schema.ts'
import { designKinds } from './experiment.ts'
import type { DesignKind, Factor } from './experiment.ts'
import { factors } from './factor.ts'
import { measures, surveyDays } from './measure.ts'
import { pathOf } from './subject.ts'

const mostScenarios = 50

const scenarioName = line('the name of a scenario', 120)

/** The parts of an experiment that have to fit together. */
interface Layout {
  readonly design: DesignKind
  readonly points?: number | undefined
  readonly over: readonly Factor[]
}

const valuesIn = ({ spread }: Factor): number | null =>
  spread !== null && 'values' in spread ? spread.values.length : null

const checkList = ({ points, over }: Layout, context: z.core.$RefinementCtx): void => {
  if (points !== undefined)
    fault(context, `points of a list: ${points}; expected none, as its values are the points`, [
      'points',
    ])
  const length = over.map(valuesIn).find(own => own !== null) ?? 0
  for (const factor of over) {
    const own = valuesIn(factor)
    if (own === null)
      fault(context, 'no values: a range; expected values, one for each point of the list', [
        'over',
        pathOf(factor.subject),
      ])
    else if (own !== length)
      fault(context, `list of another length: ${own} values; expected ${length}, as above it`, [
        'over',
        pathOf(factor.subject),
      ])
  }
}

const checkGrid = ({ points, over }: Layout, context: z.core.$RefinementCtx): void => {
  const isRange = (factor: Factor) => valuesIn(factor) === null
  if (points === undefined && over.some(isRange)) {
    fault(context, 'missing key: points; expected the number of levels of a range', ['points'])
    return
  }
  if (points !== undefined && points < 2)
    fault(context, `too few levels: ${points}; expected at least 2`, ['points'])
  const cells = over.reduce((product, factor) => product * (valuesIn(factor) ?? points ?? 1), 1)
  if (cells > limits.points)
    fault(context, `too many points: ${cells}; expected at most ${limits.points} cells of a grid`, [
      'over',
    ])
}

const checkSample = ({ design, points, over }: Layout, context: z.core.$RefinementCtx): void => {
  if (points === undefined)
    fault(context, 'missing key: points; expected the number of points of the design', ['points'])
  if (design === 'sobol' && over.length > limits.sobolFactors)
    fault(
      context,
      `too many to vary: ${over.length}; expected at most ${limits.sobolFactors} for sobol, or latin-hypercube`,
      ['over'],
    )
}

const checkLayout = (layout: Layout, context: z.core.$RefinementCtx): void => {
  if (layout.design === 'list') checkList(layout, context)
  else if (layout.design === 'grid') checkGrid(layout, context)
  else checkSample(layout, context)
}

/** What an experiment file may say; the scenarios it names are read elsewhere. */
export const experimentSchema = (series: SeriesUnits) =>
  group(
    {
      version: z
        .literal(formatVersion, expecting(`${formatVersion}`))
        .describe('Version of the file format.'),
      name: line('the name of the experiment', 120).describe('Shown wherever the experiment is.'),
      about: text('the question', 0, 2000).describe('The question that is asked.').prefault(''),
      scenario: z
        .union(
          [
            scenarioName.transform(name => [name]),
            list(scenarioName, 'a list of names', mostScenarios).min(
              1,
              'no scenarios: []; expected at least one name',
            ),
          ],
          expecting('the name of a scenario, or a list of them'),
        )
        .describe(
          'Name of a scenario beside this file or in the folder above it, without .yaml, or several; each is run at every point.',
        ),
      design: oneOf('design', designKinds).describe(
        'grid: every combination; list: the values side by side; latin-hypercube: a sample with one point in every stratum; sobol: a sequence that fills the space evenly, best with a power of two.',
      ),
      points: count('dmnl', [1, limits.points])
        .describe(
          'Points of a latin-hypercube or sobol; levels of each range of a grid; none of a list.',
        )
        .optional(),
      seed: seedText
        .describe('Seed of the design; the runs have that of the scenario.')
        .prefault('design'),
      over: factors().describe(
        'What is varied: paths into a scenario, each with values or a range.',
      ),
      replicates: count('dmnl', [1, limits.replicates])
        .describe('Runs at each point; as many as the scenario says when left out.')
        .optional(),
      luck: oneOf('luck', ['same', 'own'])
        .describe(
          'same: all points have the same luck and differ by nothing else; own: each its own.',
        )
        .prefault('same'),
      measure: measures(series).describe('What is looked at, and when.'),
      survey: surveyDays()
        .describe('When every simulated clinician is asked: a row for each, run and time.')
        .optional(),
    },
    'an experiment',
  ).superRefine(checkLayout)

/** An experiment as the schema reads it, with the names of its scenarios. */
export type ReadExperiment = z.output<ReturnType<typeof experimentSchema>>
