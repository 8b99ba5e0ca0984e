import { exp, log } from '../numerics/elementary.ts'
import { streamOf } from '../numerics/random.ts'
import {
  CALENDAR_DAYS_PER_WORKING_DAY,
  CYNICISM_TOP,
  EFFICACY_TOP,
  EXHAUSTION_TOP,
  MIDDLE,
} from '../parameters/scales.ts'
import type { World } from '../state/world.ts'

const streams = {
  resting: streamOf('restingExhaustion'),
  vulnerability: streamOf('vulnerability'),
  susceptibility: streamOf('susceptibility'),
  cynicism: streamOf('cynicismAtStart'),
  efficacy: streamOf('efficacyAtStart'),
  tenure: streamOf('tenureAtStart'),
  trust: streamOf('trustLevel'),
  leaving: streamOf('leavingThreshold'),
  sickness: streamOf('sicknessThreshold'),
  search: streamOf('searchThreshold'),
  circumstances: streamOf('circumstances'),
}

/** A value held within [low, high]: for what is drawn once, never for what flows. */
const within = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value))

/** A positive number with mean 1 and this standard deviation, from a standard normal draw. */
export const logNormal = (spread: number, z: number): number => {
  const variance = log(1 + spread * spread)
  return exp(Math.sqrt(variance) * z - variance / 2)
}

/** Where a person comes from: the team there was on day 0, or the labour market. */
export interface Origin {
  /** How far the exhaustion of those who come from there lies from what their work would lead to, in points. */
  readonly exhaustionOffset: number
  /** Whether they have been here before day 0, for a time that is drawn. */
  readonly settled: boolean
}

/**
 * Seats the person numbered `world.clinicians.person[i]`: traits, states and thresholds are drawn by
 * (replicate, seat, person), so the same person is met in every policy that seats them.
 *
 * Exhaustion is where wear and recovery balance for this person under the usual imbalance, after the
 * circumstances of their last years, so that the first day is like any other:
 *
 *   exhaustion = (resting + worn) / (1 + worn / 54) + offset,   worn = exhaustionTime · wearRate · strain · circumstances
 *
 * Cynicism and efficacy are drawn with their published means, spreads and correlations; the part that
 * the model does not explain stays with the person as a level.
 */
export const seatPerson = (world: World, organisation: number, i: number, origin: Origin): void => {
  const { clinicians: person, parameters, chance, layout } = world
  const { random } = chance
  const replicate = chance.replicate[organisation]
  const seat = chance.seat[i - organisation * layout.seatsPerOrganisation]
  const who = person.person[i]
  const normal = (stream: number) => random.normal(stream, replicate, seat, who)
  const of = (name: keyof typeof parameters) => parameters[name][organisation]

  const restingDeviation = normal(streams.resting)
  const meanResting = of('restingExhaustion')
  const restingSpread = meanResting > 0 ? of('restingSpread') / meanResting : 0
  person.restingExhaustion[i] = Math.min(
    EXHAUSTION_TOP,
    meanResting * logNormal(restingSpread, restingDeviation),
  )
  person.vulnerability[i] = logNormal(of('vulnerabilitySpread'), normal(streams.vulnerability))
  person.susceptibility[i] = logNormal(of('susceptibilitySpread'), normal(streams.susceptibility))
  person.circumstances[i] = circumstancesIn(world, organisation, i, -1)
  person.circumstancesTarget[i] = circumstancesIn(world, organisation, i, 0)

  const load = person.vulnerability[i] * of('usualImbalance')
  const strain = load / (load + of('halfStrainImbalance')) / CALENDAR_DAYS_PER_WORKING_DAY
  const worn =
    of('exhaustionTime') * of('wearRate') * strain * pastCircumstances(world, organisation, i)
  person.exhaustion[i] = within(
    (person.restingExhaustion[i] + worn) / (1 + worn / EXHAUSTION_TOP) + origin.exhaustionOffset,
    0,
    EXHAUSTION_TOP,
  )

  const spread = of('exhaustionSpread')
  const correlation = of('exhaustionCynicism')
  const exhaustionDeviation =
    spread > 0 ? (person.exhaustion[i] - of('exhaustionMean')) / spread : 0
  const cynicismDeviation =
    correlation * exhaustionDeviation + rest(correlation) * normal(streams.cynicism)
  person.cynicism[i] = within(
    of('cynicismMean') + of('cynicismSpread') * cynicismDeviation,
    0,
    CYNICISM_TOP,
  )
  const withResting = of('restingEfficacy')
  const efficacyDeviation =
    withResting * restingDeviation + rest(withResting) * normal(streams.efficacy)
  person.efficacy[i] = within(
    of('efficacyMean') + of('efficacySpread') * efficacyDeviation,
    0,
    EFFICACY_TOP,
  )

  person.trustLevel[i] = within(of('trustStart') + of('trustSpread') * normal(streams.trust), 0, 1)
  person.trust[i] = person.trustLevel[i]
  person.engagement[i] = of('engagementStart')
  person.moralInjury[i] = within(
    of('moralInjuryFromRush') * (1 - of('usualCare')) +
      of('moralInjuryFromMistrust') * (1 - person.trust[i]),
    0,
    1,
  )
  person.cynicismLevel[i] =
    person.cynicism[i] -
    CYNICISM_TOP *
      ((of('cynicismFromExhaustion') * person.exhaustion[i]) / EXHAUSTION_TOP +
        of('cynicismFromMistrust') * (MIDDLE - person.trust[i]) +
        of('cynicismFromMoralInjury') * person.moralInjury[i])
  person.efficacyLevel[i] =
    person.efficacy[i] - EFFICACY_TOP * of('efficacyFromReward') * (person.trust[i] - MIDDLE)
  person.fatigue[i] = of('fatigueStart')
  person.strain[i] = of('strainStart')
  // 1 − e^(−tenure / rampTime), with tenure exponential around its mean
  const tenure = of('tenureStart') * random.exponential(streams.tenure, replicate, seat, who)
  person.experience[i] = origin.settled ? 1 - exp(-tenure / of('rampTime')) : 0

  person.leavingExposure[i] = 0
  person.leavingThreshold[i] = random.exponential(streams.leaving, replicate, seat, who)
  person.spells[i] = 0
  drawSicknessThreshold(world, organisation, i)
  person.employed[i] = 1
  person.present[i] = 1
}

/** What is left of the spread of one of two standard normals when the other, so correlated, is known. */
const rest = (correlation: number): number => Math.sqrt(1 - correlation * correlation)

/** [days] How long a draw of circumstances holds. */
const DAYS_OF_CIRCUMSTANCES = 365

/** Years of the past that the exhaustion of the first day still remembers. */
const REMEMBERED = 4

/** A person's circumstances in one year of the run; before day 0 the numbers are negative. */
const circumstancesIn = (world: World, o: number, i: number, year: number): number => {
  const { clinicians, chance, parameters, layout } = world
  const seat = chance.seat[i - o * layout.seatsPerOrganisation]
  const event = clinicians.person[i] * EVENTS_PER_PERSON + REMEMBERED + year
  const z = chance.random.normal(streams.circumstances, chance.replicate[o], seat, event)
  return logNormal(parameters.circumstancesSpread[o], z)
}

/** The past circumstances that exhaustion has not yet forgotten, as a mean weighted by how recent they are. */
const pastCircumstances = (world: World, o: number, i: number): number => {
  let sum = 0
  let weights = 0
  for (let ago = 1; ago <= REMEMBERED; ago++) {
    const weight = exp((-ago * DAYS_OF_CIRCUMSTANCES) / world.parameters.exhaustionTime[o])
    sum += weight * circumstancesIn(world, o, i, -ago)
    weights += weight
  }
  return sum / weights
}

/**
 * Draws a new year of circumstances for those whose year turns on this day. Every seat has a day of
 * its own, so that the years of a team do not turn together.
 */
export const drawCircumstances = (world: World, day: number): void => {
  const { clinicians, chance, layout } = world
  const seats = layout.seatsPerOrganisation
  for (let s = 0; s < seats; s++) {
    const since = day + ((chance.seat[s] >>> 0) % DAYS_OF_CIRCUMSTANCES)
    if (since % DAYS_OF_CIRCUMSTANCES > 0) continue
    const year = since / DAYS_OF_CIRCUMSTANCES
    for (let o = 0; o < layout.organisations; o++) {
      const i = o * seats + s
      clinicians.circumstancesTarget[i] = circumstancesIn(world, o, i, year)
    }
  }
}

/** Draws how much hazard of illness a person can run before the next spell. */
export const drawSicknessThreshold = (world: World, organisation: number, i: number): void => {
  const { clinicians: person, chance, layout } = world
  const seat = chance.seat[i - organisation * layout.seatsPerOrganisation]
  const spell = person.person[i] * EVENTS_PER_PERSON + person.spells[i]
  person.sicknessExposure[i] = 0
  person.sicknessThreshold[i] = chance.random.exponential(
    streams.sickness,
    chance.replicate[organisation],
    seat,
    spell,
  )
}

/** Draws how long the search for the seat's next occupant will take, in units of the mean search. */
export const drawSearchThreshold = (world: World, organisation: number, i: number): void => {
  const { clinicians: person, chance, layout } = world
  const seat = chance.seat[i - organisation * layout.seatsPerOrganisation]
  person.searchExposure[i] = 0
  person.searchThreshold[i] = chance.random.exponential(
    streams.search,
    chance.replicate[organisation],
    seat,
    person.person[i],
  )
}

/** Room for the numbered events of one person among those of a seat. */
export const EVENTS_PER_PERSON = 4096
