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
  detachment: streamOf('detachment'),
  mobility: streamOf('mobility'),
  moralInjury: streamOf('moralInjuryLevel'),
  cut: streamOf('cutThreshold'),
  transfer: streamOf('transferThreshold'),
  overcommitment: streamOf('overcommitment'),
  emotionalTax: streamOf('emotionalTax'),
}

/** A value held within [low, high]: for what is drawn once, never for what flows. */
const within = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value))

/** A positive number with mean 1 and this standard deviation, from a standard normal draw. */
export const logNormal = (spread: number, z: number): number => {
  const variance = log(1 + spread * spread)
  return exp(Math.sqrt(variance) * z - variance / 2)
}

/**
 * What a person's draws are keyed by, beside their number: the seat that hired them. Their luck goes
 * with them when they move.
 */
export const entityOf = ({ clinicians, chance }: World, i: number): number =>
  chance.seat[clinicians.home[i]]

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
 *   exhaustion = (resting + worn) / (1 + worn / 54) + offset
 *   worn       = exhaustionTime · (wearRate · strain · circumstances
 *                + imbalanceWearRate · max(0, usualRatio · overcommitment − 1))
 *
 * Cynicism and efficacy are drawn with their published means, spreads and correlations; the part that
 * the model does not explain stays with the person as a level.
 */
export const seatPerson = (world: World, g: number, i: number, origin: Origin): void => {
  const { clinicians: person, parameters, ofRole, chance, layout } = world
  const { random } = chance
  const organisation = layout.organisationOfClinic[layout.clinicOfGroup[g]]
  const role = layout.roleRow[g]
  const replicate = chance.replicate[organisation]
  const seat = entityOf(world, i)
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

  person.overcommitment[i] = logNormal(of('overcommitmentSpread'), normal(streams.overcommitment))
  const lot = random.uniform(streams.emotionalTax, replicate, seat, who)
  person.emotionalTax[i] = taxOf(of('taxedShare'), of('emotionalTaxSize'), lot)

  const usual = ofRole.usualImbalance[role]
  const imbalance = Math.max(0, usual + person.emotionalTax[i] * (of('toleratedPressure') + usual))
  const load = ofRole.sensitivity[role] * person.vulnerability[i] * imbalance
  const strain = load / (load + of('halfStrainImbalance')) / CALENDAR_DAYS_PER_WORKING_DAY
  const worn =
    of('exhaustionTime') *
    (of('wearRate') * strain * pastCircumstances(world, organisation, i) +
      of('imbalanceWearRate') * Math.max(0, of('usualRatio') * person.overcommitment[i] - 1))
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
  person.trustHeld[i] = person.trustLevel[i]
  person.engagement[i] = of('engagementStart')
  person.moralInjuryLevel[i] = of('moralInjurySpread') * normal(streams.moralInjury)
  person.moralInjury[i] = within(
    of('moralInjuryFromRush') * (1 - of('usualCare')) +
      of('moralInjuryFromMistrust') * (1 - person.trust[i]) +
      (of('moralInjuryFromExhaustion') * (person.exhaustion[i] - of('exhaustionMean'))) /
        EXHAUSTION_TOP +
      person.moralInjuryLevel[i],
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
  person.usualStrain[i] = strain
  // 1 − e^(−tenure / rampTime), with tenure exponential around its mean
  const tenure = ofRole.tenureStart[role] * random.exponential(streams.tenure, replicate, seat, who)
  person.tenure[i] = origin.settled ? tenure : 0
  person.experience[i] = origin.settled ? 1 - exp(-tenure / ofRole.rampTime[role]) : 0

  person.leavingExposure[i] = 0
  person.leavingThreshold[i] = random.exponential(streams.leaving, replicate, seat, who)
  person.spells[i] = 0
  drawThreshold(world, 'sickness', organisation, i)
  // the mobile have gone on more often: newcomers are more mobile than those who settled
  const spread2 = of('mobilitySpread') * of('mobilitySpread')
  person.mobility[i] =
    logNormal(of('mobilitySpread'), normal(streams.mobility)) * (origin.settled ? 1 : 1 + spread2)
  person.detachment[i] = within(
    of('detachmentMean') + of('detachmentSpread') * normal(streams.detachment),
    0,
    1,
  )
  person.scarring[i] = scarsAtStart(world, organisation, i)
  person.awayWork[i] = 0
  person.ill[i] = 0
  person.away[i] = 0
  person.transfers[i] = 0
  drawThreshold(world, 'transfer', organisation, i)
  cutInThePast(world, organisation, i, person.tenure[i])
  person.employed[i] = 1
  person.present[i] = 1
}

/** Extra emotional load of one person, by lot: the taxed share carries so much more than the others; mean 0. */
const taxOf = (taxed: number, size: number, lot: number): number =>
  lot < taxed ? size * (1 - taxed) : -size * taxed

/** What is left of the spread of one of two standard normals when the other, so correlated, is known. */
const rest = (correlation: number): number => Math.sqrt(1 - correlation * correlation)

/** [days] How long a draw of circumstances holds. */
const DAYS_OF_CIRCUMSTANCES = 365

/** Years of the past that the exhaustion of the first day still remembers. */
const REMEMBERED = 4

/** A person's circumstances in one year of the run; before day 0 the numbers are negative. */
const circumstancesIn = (world: World, o: number, i: number, year: number): number => {
  const { clinicians, chance, parameters } = world
  const seat = entityOf(world, i)
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

/** Days by which the year of circumstances of those hired into the seat with this key is ahead of the run's. */
export const circumstancesLead = (key: number): number => (key >>> 0) % DAYS_OF_CIRCUMSTANCES

/** Draws a new year of circumstances for those whose year turns on this day. */
export const drawCircumstances = (world: World, day: number): void => {
  const { clinicians, layout, ownDays } = world
  const { home, circumstancesTarget } = clinicians
  const leads = ownDays.circumstances
  const seats = layout.seatsPerOrganisation
  const year = Math.ceil(day / DAYS_OF_CIRCUMSTANCES)
  const turning = year * DAYS_OF_CIRCUMSTANCES - day
  if (!leads.includes(turning)) return
  for (let i = 0; i < layout.seats; i++)
    if (leads[home[i]] === turning)
      circumstancesTarget[i] = circumstancesIn(world, Math.floor(i / seats), i, year)
}

/** Scars that exhaustion at today's level, for half of the time, would have left. */
const scarsAtStart = ({ clinicians, parameters }: World, o: number, i: number): number => {
  const from = parameters.scarringExhaustion[o]
  const over = Math.max(0, clinicians.exhaustion[i] - from) / (EXHAUSTION_TOP - from)
  const inflow = over / parameters.scarringTime[o]
  return (MIDDLE * inflow) / (inflow + 1 / parameters.healingTime[o])
}

/** Cuts working time as often as it would have happened since the person came, at half burned out. */
const cutInThePast = (world: World, o: number, i: number, tenure: number): void => {
  const { clinicians: person, parameters } = world
  const least = parameters.smallestPart[o] + parameters.cutStep[o]
  const rate = parameters.cutRate[o] * (1 + MIDDLE * (parameters.cutMultiplier[o] - 1))
  person.fte[i] = 1
  person.cuts[i] = 0
  drawThreshold(world, 'cut', o, i)
  let left = rate * tenure
  while (left >= person.cutThreshold[i] && person.fte[i] >= least) {
    left -= person.cutThreshold[i]
    person.fte[i] -= parameters.cutStep[o]
    person.cuts[i] += 1
    drawThreshold(world, 'cut', o, i)
  }
  // what is left over of the past counts towards the next, if there is to be one
  person.cutExposure[i] = person.fte[i] >= least ? left : 0
}

/**
 * Events whose hazard is summed until it passes a threshold that is drawn anew after each. They
 * are numbered by how many the person has had.
 */
const recurring = {
  cut: { stream: streams.cut, exposure: 'cutExposure', threshold: 'cutThreshold', had: 'cuts' },
  transfer: {
    stream: streams.transfer,
    exposure: 'transferExposure',
    threshold: 'transferThreshold',
    had: 'transfers',
  },
  sickness: {
    stream: streams.sickness,
    exposure: 'sicknessExposure',
    threshold: 'sicknessThreshold',
    had: 'spells',
  },
} as const

/** Draws how much hazard a person can run before the next event of a kind, and begins to count. */
export const drawThreshold = (
  world: World,
  kind: keyof typeof recurring,
  organisation: number,
  i: number,
): void => {
  const { clinicians: person, chance } = world
  const { stream, exposure, threshold, had } = recurring[kind]
  const event = person.person[i] * EVENTS_PER_PERSON + person[had][i]
  const replicate = chance.replicate[organisation]
  person[exposure][i] = 0
  person[threshold][i] = chance.random.exponential(stream, replicate, entityOf(world, i), event)
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
    person.occupants[i],
  )
}

/** Room for the numbered events of one person among those of a seat. */
export const EVENTS_PER_PERSON = 4096
