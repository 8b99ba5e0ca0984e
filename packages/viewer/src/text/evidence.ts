import type { DecompositionRow, Evidence, ParameterName, SeriesName } from '@burnout/engine'
import { decimal, percent, signed } from '../format.ts'
import * as de from './de/evidence.ts'
import { inWords } from './sentence.ts'
import { inTongue } from './tongue.ts'

/** Grades from the surest to the least sure, and what each says. */
export const gradeWords: Readonly<Record<Evidence, string>> = inTongue(de.gradeWords, {
  measured: 'Read in the source named.',
  estimated: 'From published numbers, by arithmetic or judgement.',
  calibrated: 'Chosen so that the model meets a published pattern.',
  assumed:
    'A choice: no published number was found. Sources beside it support that the effect exists, not its size.',
})

/** What each grade is called. */
export const gradeNames: Readonly<Record<Evidence, string>> = inTongue(de.gradeNames, {
  measured: 'measured',
  estimated: 'estimated',
  calibrated: 'calibrated',
  assumed: 'assumed',
})

/** Words of the page of evidence. */
export const evidenceWords = inTongue(de.evidenceWords, {
  question: 'How sure is this?',
  loading: 'Loading the evidence…',
  broken: (message: string) =>
    `The evidence could not be loaded (${message}). Your settings are kept; reload the page to try again.`,
  contents: 'On this page',
  /** What is said where the page is not in English; nothing on one that is. */
  inEnglish: '',
  sections: {
    assumptions: 'Assumptions to stress',
    patterns: 'Held against published patterns',
    parameters: 'Every number of the model',
    against: 'What speaks against it',
    model: 'What is simulated',
    sources: 'Sources',
  },
  sentence: (counts: Readonly<Record<Evidence, number>>) => {
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
    return `Of ${decimal(all)} numbers ${decimal(counts.measured + counts.estimated)} come from published ones, ${decimal(counts.calibrated)} were chosen to meet published patterns, and ${decimal(counts.assumed)} are assumed.`
  },
  detail: (missed: number, judged: number, shown: number) =>
    `The model misses ${missed === 0 ? 'none' : inWords(missed)} of ${decimal(judged)} published patterns that it is judged by; ${inWords(shown)} more are only shown. Passing a pattern that guided the choice of a number is a fit, not a prediction.`,
  sources: 'Sources',
  noSource: 'none found',
  grades: 'What the grades mean',
  instruments: {
    title: 'Instruments',
    about:
      'The same people give another prevalence by another instrument. Every share burned out on these pages is by the MBI rule unless it says otherwise.',
  },
  reading: 'in the source',
})

/** Words of the assumptions that a reader stresses. */
export const assumptionWords = inTongue(de.assumptionWords, {
  about:
    'These assumed numbers move the headlines most within their ranges. They are not decisions: moving one says what you believe about the world, for the baseline as for every policy.',
  none: 'You assume what the scenario assumes.',
  locked: 'Locked in your class: every team assumes the same.',
  changed: (count: number) => `My assumptions (${decimal(count)})`,
  resetAll: 'Assume all as before',
  reset: 'Reset',
  resetFor: (label: string) => `Reset ${label}`,
  usual: (value: string) => `Usual ${value}`,
  ofScenario: (value: string) => `Scenario ${value}`,
  drawn: (low: string, high: string) => `drawn from ${low} to ${high}`,
  change: (label: string, from: string, to: string) => `Assumed: ${label}: ${from} → ${to}`,
  /** `outcome` has its unit in brackets: `Wait [days]`. */
  moves: (outcome: string, [low = 0, high = 0]: readonly number[]) => {
    const [, title = outcome, unit = ''] = /^(.*) \[(.*)\]$/.exec(outcome) ?? []
    return `Moves “${title}” by ${signed(low, 1)} at the low end and ${signed(high, 1)}${unit === '' ? '' : ` ${unit}`} at the high end.`
  },
  more: 'About this number',
})

const effectTitles = inTongue(de.effectTitles, {
  burnedOut: 'Burned out, of 100, MBI rule',
  exhaustion: 'Exhaustion, points',
  turnover: 'Leaving a year, of 100',
  waitDays: 'Days to next appointment',
})

/** A number read over the whole team at the end of the run, as the table of effects shows it. */
export const effectSeries: readonly {
  readonly series: SeriesName
  readonly title: string
  readonly times: number
}[] = [
  { series: 'burnedOut', title: effectTitles.burnedOut, times: 100 },
  { series: 'exhaustion', title: effectTitles.exhaustion, times: 1 },
  { series: 'turnover', title: effectTitles.turnover, times: 100 },
  { series: 'waitDays', title: effectTitles.waitDays, times: 1 },
]

/** Words of what policy and assumptions do, taken apart. */
export const apartWords = inTongue(de.apartWords, {
  title: 'Policy and assumptions, taken apart',
  caption: (runs: number) =>
    `At the end of the run, against the baseline as the scenario assumes it; ${decimal(runs)} paired runs, 95\u202f% interval in brackets.`,
  effect: 'Effect of',
  rows: {
    policy: 'the policy, as the scenario assumes',
    assumptions: 'your assumptions, without the policy',
    interaction: 'your assumptions on what the policy does',
    total: 'all together',
  },
  value: (mean: string, low: string, high: string) => `${mean} (${low} to ${high})`,
  working: (done: number) => `Taking apart… ${percent(done)}`,
  failed: (message: string) => `The effects could not be taken apart (${message}).`,
})

/** An effect with its interval, in words. */
export const effectText = (
  { mean, low, high }: DecompositionRow['policy'],
  times: number,
): string => {
  const say = (value: number): string => signed(value * times, 1)
  return apartWords.value(say(mean), say(low), say(high))
}

const bothWords = inTongue(de.bothWords, {
  nobody: 'nobody more and nobody fewer',
  inHundred: (count: string, more: boolean) => `${count} in 100 ${more ? 'more' : 'fewer'}`,
  base: (change: string) => `Under your assumptions, with nothing done, ${change} end burned out.`,
  both: (policy: string, together: string) =>
    `As the scenario assumes, the policy ends with ${policy} burned out than the baseline; as you assume, with ${together}.`,
})

const inHundred = (share: number): string =>
  Number((share * 100).toFixed(1)) === 0
    ? bothWords.nobody
    : bothWords.inHundred(decimal(Math.abs(share) * 100, 1), share > 0)

/** What the policy does as the scenario assumes, and as the reader does; of the share burned out. */
export const underBoth = (
  { policy, interaction, assumptions }: DecompositionRow,
  isBase: boolean,
): string =>
  isBase
    ? bothWords.base(inHundred(assumptions.mean))
    : bothWords.both(inHundred(policy.mean), inHundred(policy.mean + interaction.mean))

/** Words of the table of parameters. */
export const parameterWords = inTongue(de.parameterWords, {
  find: 'Find a number',
  group: 'Group',
  every: 'Every group',
  grade: 'Grade',
  changedOnly: 'Only what this scenario or you changed',
  found: (count: number, of: number) =>
    count === 0 ? 'No number is about this.' : `${decimal(count)} of ${decimal(of)} numbers`,
  columns: {
    label: 'Number',
    group: 'Group',
    value: 'Value',
    range: 'Range',
    grade: 'Grade',
    sources: 'Sources',
    uses: 'Used by',
  },
  caption: 'Every parameter; the headings sort.',
  range: (low: string, high: string) => `${low} to ${high}`,
  ofScenario: (value: string) => `scenario: ${value}`,
  mine: (value: string) => `you: ${value}`,
  linkTo: (label: string) => `Link to ${label}`,
})

/** Words of the table of patterns. */
export const patternWords = inTongue(de.patternWords, {
  about:
    'must: a credible model fails without it; should: expected; show: the evidence is thin. Misses come first. On the edge: luck may decide.',
  caption: 'Published findings, what the model gives with a 95\u202f% interval, and the verdict.',
  columns: {
    pattern: 'Pattern',
    kind: 'Kind',
    published: 'Published',
    tolerance: 'Tolerance',
    simulated: 'Simulated',
    verdict: 'Verdict',
  },
  how: 'How it is taken',
  verdict: (verdict: string) => verdict.replace('fail', 'missed').replace('pass', 'met'),
})

/** What is simulated, in short; the names are those of files beside the model. */
export const modelWords = inTongue(de.modelWords, {
  paragraphs: [
    'Physicians, advanced practice clinicians, nurses and support staff are agents with posts in clinics. Each day demand meets the people present: work is shared, delegated, spilled over, done in longer hours or left waiting.',
    'Demands beyond what resources buffer strain people, and lasting strain wears them; control, recognition, values and leaders keep them well. Exhaustion takes working capacity, brings cynicism, errors, illness and leaving, and so comes back as demand on those who stay.',
    'The organisation sees burnout late. It may answer with programmes for individuals, or mend the work, which costs time before it gives any. Levers are decisions; the numbers on this page are what is believed about the world.',
    'Runs are repeated with other luck; policies and baseline share it, so that a difference is not chance. Everything is computed in this browser.',
  ],
  docs: 'More in the files of the source:',
  files: [
    ['docs/model.md', 'the model, its limits and how far it is checked'],
    ['docs/submodels.md', 'every mechanism with its equation'],
    ['docs/parameters.md', 'every number and lever'],
    ['docs/validation.md', 'every pattern, and how it is taken'],
    ['docs/sensitivity.md', 'what every uncertain number moves'],
    ['docs/references.md', 'what every source says'],
  ],
  limits: 'Limits, plainly',
})

/** Address of one parameter on this page. */
export const parameterAddress = (name: ParameterName): string => `#view=evidence&parameter=${name}`
