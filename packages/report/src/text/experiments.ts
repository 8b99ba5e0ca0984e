import type {
  CurveExplanation,
  Scenario,
  SensitivityMeasure,
  SensitivityResult,
} from '@burnout/engine'
import * as de from './de/experiments.ts'
import { inTongue } from './tongue.ts'

const measures: Readonly<Record<SensitivityMeasure, string>> = {
  muStar: 'μ*, mean size of effect',
  mu: 'μ, mean effect',
  sigma: 'σ, spread of effects',
  total: 'total share of variance',
  first: 'share of variance alone',
  atLow: 'at the low end',
  atHigh: 'at the high end',
}

const methods: Readonly<Record<SensitivityResult['method'], string>> = {
  morris: 'Morris’s screening',
  sobol: 'Sobol indices',
  tornado: 'One at a time, between its ends',
}

/** The report of what an output hangs on. */
export const sensitivityWords = inTongue(de.sensitivityWords, {
  title: (scenario: string) => `What ${scenario} hangs on`,
  runs: (points: string, runs: string) => `${points}, ${runs} of each`,
  matters: 'What matters',
  chance: (ofOneRun: string, ofTheMeans: string) =>
    `Of what single runs vary by, luck alone makes ${ofOneRun}; of the means it leaves ${ofTheMeans} in doubt.`,
  measures,
  methods,
  shareOfVariance: 'share of variance',
  nothing: (output: string) =>
    `Nothing can be said of what ${output} hangs on: too many runs broke off.`,
  most: (output: string, month: string, inputs: string, count: string) =>
    `${output} in month ${month} hangs most on ${inputs}, of ${count} inputs that were varied.`,
  hollow: 'hollow',
  filled: 'filled',
  unit: (unit: string, marks: string, coverage: string) =>
    `${unit}; ${marks}; whiskers ${coverage}`,
  drawn: (drawn: number, of: number) => `; the first ${drawn} of ${of}`,
  input: 'Input',
  between: 'Between',
  failed: 'failed',
})

/** The report of a sweep. */
export const sweepWords = inTongue(de.sweepWords, {
  settings: (design: string, points: string, runs: string) => `${design} of ${points} · ${runs}`,
  effects: 'What each of them does',
  dots: 'A dot for each point, at the mean of its runs. Line: mean over all points at that level, or of groups of neighbours, so over all that the others were given.',
  every: 'Every point',
  measure: (output: string, month: string) => `${output}, month ${month}`,
  over: (measure: string, label: string) => `${measure}, over ${label}`,
  units: (unitY: string, unitX: string) => `${unitY}, over ${unitX}`,
  summary: (measure: string, label: string, unit: string, courses: string) =>
    `${measure} over ${label}, in ${unit}. ${courses}`,
  oneLevel: 'has one level',
  goes: ([y0, x0]: readonly [string, string], [y1, x1]: readonly [string, string]) =>
    `goes from ${y0} at ${x0} to ${y1} at ${x1}`,
  mean: (letter: string, said: string) =>
    `${letter === '' ? 'Its mean' : `The mean of ${letter}`} ${said}.`,
  caption: 'Points; means, with their 95 % interval',
  firstOf: (shown: number, of: string) =>
    `The first ${shown} of ${of} points; means, with their 95 % interval`,
  columns: { point: 'Point', scenario: 'Scenario', runs: 'Runs' },
  nothing: 'Nothing was measured.',
  quoted: (label: string) => `“${label}”`,
  lies: (
    measure: string,
    [low, high, unit]: readonly [string, string, string],
    [points, runs]: readonly [string, string],
    factors: readonly string[],
    all: string,
  ) =>
    `${measure}, lies between ${low} and ${high}${unit === '' ? '' : ` ${unit}`} over ${points} points, in which ${all} ${factors.length === 1 ? 'varies' : 'vary'}; ${runs} runs in all.`,
})

/** The report of which loops are at work. */
export const loopWords = inTongue(de.loopWords, {
  /** Three sentences on the curve; the English is the engine’s own. */
  explained: ({ sentences }: CurveExplanation, _scenario: Scenario): readonly string[] => sentences,
  title: (scenario: string) => `Loops at work in ${scenario}`,
  shares:
    'Shares of loops explain change, and blame nobody. Each loop stands for all circuits through the link that is its own.',
  which: 'Which loops are at work',
  unit: 'share of what changes, 0–100 %; R reinforces, B balances',
  summary: (dominance: string) => `Shares of the loops over time. ${dominance}`,
  reign: (from: string, to: string, loops: string) =>
    `Months ${from} to ${to}: ${loops === '' ? 'no loop in charge' : loops}.`,
  others: 'other loops',
  other: 'other',
})
