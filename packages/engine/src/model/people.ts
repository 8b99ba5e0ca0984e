import { exp } from '../numerics/elementary.ts'
import { streamOf } from '../numerics/random.ts'
import { CYNICISM_TOP, EFFICACY_TOP, EXHAUSTION_TOP, MIDDLE } from '../parameters/scales.ts'
import type { World } from '../state/world.ts'

const streams = {
  resting: streamOf('restingExhaustion'),
  vulnerability: streamOf('vulnerability'),
  susceptibility: streamOf('susceptibility'),
  exhaustion: streamOf('exhaustionAtStart'),
  cynicism: streamOf('cynicismAtStart'),
  efficacy: streamOf('efficacyAtStart'),
  trust: streamOf('trustLevel'),
  leaving: streamOf('leavingThreshold'),
  sickness: streamOf('sicknessThreshold'),
  search: streamOf('searchThreshold'),
  circumstances: streamOf('circumstances'),
  circumstancesAtStart: streamOf('circumstancesAtStart'),
}

/** A value held within [low, high]: for what is drawn once, never for what flows. */
const within = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value))

/** A positive number with mean 1 and about this standard deviation, from a standard normal draw. */
const logNormal = (spread: number, z: number): number => exp(spread * z - (spread * spread) / 2)

/** Where a person comes from: the team there was on day 0, or the labour market. */
export interface Origin {
  /** Mean exhaustion of those who come from there, in points. */
  readonly meanExhaustion: number
  readonly experience: number
}

/**
 * Seats the person numbered `world.clinicians.person[i]`: traits, states and thresholds are drawn by
 * (replicate, seat, person), so the same person is met in every policy that seats them.
 *
 * Exhaustion, cynicism and efficacy are jointly normal with the published correlations, held within
 * their scales; the part that the model does not explain stays with the person as a level.
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
  person.restingExhaustion[i] = within(
    of('restingExhaustion') + of('restingSpread') * restingDeviation,
    0,
    EXHAUSTION_TOP,
  )
  person.vulnerability[i] = logNormal(of('vulnerabilitySpread'), normal(streams.vulnerability))
  person.susceptibility[i] = logNormal(of('susceptibilitySpread'), normal(streams.susceptibility))

  const spread = of('exhaustionSpread')
  // the share of the team is drawn with the clinic, so the person's own part is what is left
  const traitShare = of('traitShare')
  const ownShare = Math.max(0, 1 - of('teamShare') - traitShare)
  const deviation =
    Math.sqrt(traitShare) * restingDeviation + Math.sqrt(ownShare) * normal(streams.exhaustion)
  person.exhaustion[i] = within(origin.meanExhaustion + spread * deviation, 0, EXHAUSTION_TOP)
  const exhaustionDeviation =
    spread > 0 ? (person.exhaustion[i] - of('exhaustionMean')) / spread : 0
  const correlated = (correlation: number, stream: number) =>
    correlation * exhaustionDeviation + Math.sqrt(1 - correlation * correlation) * normal(stream)
  person.cynicism[i] = within(
    of('cynicismMean') +
      of('cynicismSpread') * correlated(of('exhaustionCynicism'), streams.cynicism),
    0,
    CYNICISM_TOP,
  )
  person.efficacy[i] = within(
    of('efficacyMean') +
      of('efficacySpread') * correlated(of('exhaustionEfficacy'), streams.efficacy),
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
  person.experience[i] = origin.experience
  person.circumstances[i] = normal(streams.circumstancesAtStart)

  person.leavingExposure[i] = 0
  person.leavingThreshold[i] = random.exponential(streams.leaving, replicate, seat, who)
  person.spells[i] = 0
  drawSicknessThreshold(world, organisation, i)
  person.employed[i] = 1
  person.present[i] = 1
}

/** Draws how much hazard of illness a person can run before the next spell. */
export const drawSicknessThreshold = (world: World, organisation: number, i: number): void => {
  const { clinicians: person, chance, layout } = world
  const seat = chance.seat[i - organisation * layout.seatsPerOrganisation]
  const spell = person.person[i] * SPELLS_PER_PERSON + person.spells[i]
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

/** [days] How long a draw of circumstances holds. */
export const DAYS_OF_CIRCUMSTANCES = 30

/**
 * Draws a new month of life outside the model for everybody. Draws are scaled so that what people
 * carry, smoothed over `circumstancesTime`, has a standard deviation of 1.
 */
export const drawCircumstances = (world: World, month: number): void => {
  const { clinicians, chance, layout, parameters } = world
  const seats = layout.seatsPerOrganisation
  for (let o = 0; o < layout.organisations; o++) {
    const kept = exp(-DAYS_OF_CIRCUMSTANCES / parameters.circumstancesTime[o])
    const scale = Math.sqrt((1 + kept) / (1 - kept))
    for (let s = 0; s < seats; s++)
      clinicians.circumstancesTarget[o * seats + s] =
        scale *
        chance.random.normal(streams.circumstances, chance.replicate[o], chance.seat[s], month)
  }
}

/** Room for the numbers of one person's spells among the event numbers of a seat. */
export const SPELLS_PER_PERSON = 4096
