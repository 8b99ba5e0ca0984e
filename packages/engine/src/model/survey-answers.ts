import { perceivedTeamExhaustion } from '../instruments/climate.ts'
import { intentToLeave } from '../instruments/intention.ts'
import { burnedOutByMbi } from '../instruments/mbi.ts'
import {
  mbiError,
  measured,
  momentaryExhaustion,
  type Dimensions,
} from '../instruments/measurement.ts'
import { missHpScore, MISS_HP_ERROR, MISS_HP_HIGH, MISS_HP_LOW } from '../instruments/miss-hp.ts'
import { saysBurnedOut } from '../instruments/single-item.ts'
import { streamOf } from '../numerics/random.ts'
import { CYNICISM_TOP, DAYS_PER_WEEK, EFFICACY_TOP, EXHAUSTION_TOP } from '../parameters/scales.ts'
import type { World } from '../state/world.ts'
import { entityOf } from './people.ts'

const DAYS_PER_YEAR = 365.25

const streams = {
  exhaustion: streamOf('survey: exhaustion'),
  cynicism: streamOf('survey: cynicism'),
  efficacy: streamOf('survey: efficacy'),
  moralInjury: streamOf('survey: moralInjury'),
  climate: streamOf('survey: climate'),
  singleItem: streamOf('survey: singleItem'),
  intention: streamOf('survey: intention'),
}

/** Room for the days of one person's surveys among the events of a seat: more than the longest run has. */
const DAYS_PER_PERSON = 16_384

/** Draws that belong to one person and day: the same in every policy and wherever they work. */
const drawsOf = (world: World, i: number, day: number) => {
  const { clinicians, chance, layout } = world
  const replicate = chance.replicate[Math.floor(i / layout.seatsPerOrganisation)]
  const seat = entityOf(world, i)
  const event = Math.imul(clinicians.person[i], DAYS_PER_PERSON) + day
  return {
    normal: (stream: number) => chance.random.normal(stream, replicate, seat, event),
    says: (stream: number, share: number) =>
      chance.random.uniform(stream, replicate, seat, event) < share ? 1 : 0,
  }
}

/** True exhaustion of the holder of seat `i` on the day it is asked for, in points: with the day’s strain. */
export const momentaryOf = ({ clinicians, parameters, layout }: World, i: number): number =>
  momentaryExhaustion(
    clinicians.exhaustion[i],
    clinicians.strain[i] - clinicians.usualStrain[i],
    parameters.strainOnScore[Math.floor(i / layout.seatsPerOrganisation)],
  )

/** What the MBI reads of the holder of seat `i` on a day, in points. */
export const scoresOf = (world: World, i: number, day: number): Dimensions<number> => {
  const { cynicism, efficacy } = world.clinicians
  const { normal } = drawsOf(world, i, day)
  return {
    exhaustion: measured(
      momentaryOf(world, i),
      mbiError.exhaustion,
      normal(streams.exhaustion),
      EXHAUSTION_TOP,
    ),
    cynicism: measured(cynicism[i], mbiError.cynicism, normal(streams.cynicism), CYNICISM_TOP),
    efficacy: measured(efficacy[i], mbiError.efficacy, normal(streams.efficacy), EFFICACY_TOP),
  }
}

/** Chance that the holder of seat `i` of group `g` says to intend to leave within two years. */
export const intentionOf = ({ clinicians, layout, ofRole }: World, g: number, i: number): number =>
  intentToLeave(clinicians.leavingHazard[i], ofRole.intentHalfRate[layout.roleRow[g]])

/** What the holder of seat `i` of group `g` answers on a day, and what is true of them. */
export const answersOf = (world: World, g: number, i: number, day: number) => {
  const { layout, clinicians: person, groups, clinics, parameters } = world
  const c = layout.clinicOfGroup[g]
  const overload = parameters.overloadPressure[layout.organisationOfClinic[c]]
  const { normal, says } = drawsOf(world, i, day)
  const { exhaustion, cynicism, efficacy } = scoresOf(world, i, day)
  const injury = missHpScore(person.moralInjury[i]) + MISS_HP_ERROR * normal(streams.moralInjury)
  const atWork = person.present[i] === 1
  return {
    tenureDays: person.tenure[i],
    transferred: person.transfers[i],
    fte: person.fte[i],
    onLeave: atWork ? 0 : 1,
    exhaustion,
    cynicism,
    efficacy,
    moralInjury: Math.min(MISS_HP_HIGH, Math.max(MISS_HP_LOW, injury)),
    burnedOut: burnedOutByMbi(exhaustion, cynicism) ? 1 : 0,
    singleItem: says(streams.singleItem, saysBurnedOut(momentaryOf(world, i))),
    perceivedTeamExhaustion: perceivedTeamExhaustion(
      clinics.teamExhaustion[c],
      exhaustion,
      normal(streams.climate),
    ),
    intentToLeave: says(streams.intention, intentionOf(world, g, i)),
    weeklyHours: atWork ? (person.hours[i] * DAYS_PER_WEEK) / clinics.daysPerOpenDay[c] : NaN,
    overloaded: atWork ? Number(person.demands[i] >= overload) : NaN,
    latentExhaustion: person.exhaustion[i],
    latentCynicism: person.cynicism[i],
    latentEfficacy: person.efficacy[i],
    latentMoralInjury: person.moralInjury[i],
    engagement: person.engagement[i],
    trust: person.trust[i],
    strain: person.strain[i],
    workPressure: groups.workPressure[g],
    leavingRate: person.leavingHazard[i] * DAYS_PER_YEAR,
  }
}
