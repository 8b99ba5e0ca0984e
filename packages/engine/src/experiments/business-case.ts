/** What the worksheet of the business case asks (Shanafelt, Goh & Sinsky 2017). */
export interface BusinessCaseInputs {
  /** Number of clinicians, more than 0. */
  readonly clinicians: number
  /** Share of them who are burned out, 0–1. */
  readonly burnout: number
  /** Share of all who leave within a year, 0–1. */
  readonly turnover: number
  /** How many times more often the burned out leave, more than 0; 2 in the worksheet. */
  readonly riskRatio: number
  /** Cost of replacing one clinician, in dollars, at least 0; 500,000 to 1,000,000 in the worksheet. */
  readonly costPerLeaver: number
  /** Cost of the programme, in dollars a year, at least 0. */
  readonly programmeCost: number
  /** Share by which the programme lowers burnout, 0–1: from 50 to 40 % is .2. */
  readonly relativeReduction: number
}

/** What the worksheet answers, for a year. */
export interface BusinessCase {
  /** Share of those who are not burned out who leave. */
  readonly baselineExit: number
  /** Leavers who would have stayed had nobody been burned out. */
  readonly attributableLeavers: number
  /** What replacing them costs, in dollars. */
  readonly attributableCost: number
  /** What the programme saves of that, in dollars. */
  readonly saving: number
  /** (saving − cost) / cost of the programme; null where the programme costs nothing. */
  readonly returnOnInvestment: number | null
}

/** The example that the worksheet was published with (shanafelt-2017-business). */
export const publishedExample: BusinessCaseInputs = {
  clinicians: 450,
  burnout: 0.5,
  turnover: 0.075,
  riskRatio: 2,
  costPerLeaver: 500_000,
  programmeCost: 1_000_000,
  relativeReduction: 0.2,
}

const required: Readonly<
  Record<keyof BusinessCaseInputs, { holds: (value: number) => boolean; words: string }>
> = {
  clinicians: { holds: value => value > 0, words: 'a number above 0' },
  burnout: { holds: value => value >= 0 && value <= 1, words: 'a share from 0 to 1' },
  turnover: { holds: value => value >= 0 && value <= 1, words: 'a share from 0 to 1' },
  riskRatio: { holds: value => value > 0, words: 'a ratio above 0' },
  costPerLeaver: { holds: value => value >= 0, words: 'dollars, at least 0' },
  programmeCost: { holds: value => value >= 0, words: 'dollars a year, at least 0' },
  relativeReduction: { holds: value => value >= 0 && value <= 1, words: 'a share from 0 to 1' },
}

const exitWithoutBurnout = ({ turnover, burnout, riskRatio }: BusinessCaseInputs): number =>
  turnover / (1 - burnout + burnout * riskRatio)

const check = (inputs: BusinessCaseInputs): void => {
  const faults = (Object.keys(required) as (keyof BusinessCaseInputs)[])
    .filter(name => !(Number.isFinite(inputs[name]) && required[name].holds(inputs[name])))
    .map(name => `invalid ${name}: ${inputs[name]}; expected ${required[name].words}`)
  if (faults.length > 0) throw new RangeError(faults.join('\n'))
  const { riskRatio, burnout } = inputs
  const burnedOutExit = riskRatio * exitWithoutBurnout(inputs)
  if (Math.max(burnedOutExit, exitWithoutBurnout(inputs)) > 1)
    throw new RangeError(
      `invalid turnover: ${inputs.turnover}; expected less, since a ratio of ${riskRatio} and a burnout of ${burnout} would have more people leave than there are`,
    )
}

/**
 * The business case for reducing burnout: what burnout costs in turnover and what a programme
 * returns, by the algebra of the worksheet of Shanafelt, Goh & Sinsky 2017.
 *
 *   p₀ = turnover / (1 − burnout + burnout · riskRatio)
 *   leavers = clinicians · burnout · (riskRatio − 1) · p₀
 *   saving = leavers · costPerLeaver · relativeReduction
 *
 * p₀ share of those not burned out who leave in a year. That the ratio is one of cause and effect,
 * and that the programme’s effect is there from the first day, is taken from the worksheet.
 */
export const businessCase = (inputs: BusinessCaseInputs): BusinessCase => {
  check(inputs)
  const { clinicians, burnout, riskRatio, costPerLeaver, programmeCost } = inputs
  const baselineExit = exitWithoutBurnout(inputs)
  const attributableLeavers = clinicians * burnout * (riskRatio - 1) * baselineExit
  const attributableCost = attributableLeavers * costPerLeaver
  const saving = attributableCost * inputs.relativeReduction
  return {
    baselineExit,
    attributableLeavers,
    attributableCost,
    saving,
    returnOnInvestment: programmeCost > 0 ? (saving - programmeCost) / programmeCost : null,
  }
}
