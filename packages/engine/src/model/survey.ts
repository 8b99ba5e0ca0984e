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
import { PROVIDERS, ROLES } from '../parameters/roles.ts'
import {
  CYNICISM_TOP,
  DAYS_PER_WEEK,
  EFFICACY_TOP,
  EXHAUSTION_TOP,
  LEADERSHIP_HIGH,
  LEADERSHIP_LOW,
} from '../parameters/scales.ts'
import type { World } from '../state/world.ts'
import { entityOf } from './people.ts'
import { ARRIVING, CLOSED, SEARCHING } from './seat-states.ts'

/** A column of a virtual survey. */
export interface SurveyField {
  readonly unit: string
  /** One sentence: what it is; what a questionnaire says carries its error. */
  readonly about: string
}

/**
 * What a virtual survey asks and looks up, in the order of its columns; every value is a number, NaN
 * where there is none. Yes is 1 and no is 0.
 */
export const surveyFields = {
  replicate: { unit: 'count', about: 'Number of the run.' },
  day: { unit: 'days', about: 'Days since the start.' },
  clinic: { unit: 'count', about: 'Position of the clinic in the scenario.' },
  role: { unit: 'count', about: 'Position of the role among the roles.' },
  seat: { unit: 'count', about: 'Number of the post within its clinic and role, from 1.' },
  clinician: {
    unit: 'key',
    about: 'The same for the same person of a run, wherever in the organisation they work.',
  },
  left: {
    unit: 'yes or no',
    about:
      'Whether the person left since the survey before; such a row says who it was and nothing else.',
  },
  tenureDays: { unit: 'days', about: 'Time in the post, that before the start included.' },
  transferred: { unit: 'moves', about: 'Moves between clinics since the person was hired.' },
  fte: { unit: 'share', about: 'Part of full time.' },
  onLeave: {
    unit: 'yes or no',
    about: 'Whether the person is off sick or on vacation on the day.',
  },
  exhaustion: { unit: 'points (0–54)', about: 'Emotional exhaustion as the MBI reads it.' },
  cynicism: { unit: 'points (0–30)', about: 'Depersonalisation as the MBI reads it.' },
  efficacy: { unit: 'points (0–48)', about: 'Personal accomplishment as the MBI reads it.' },
  moralInjury: { unit: 'points (10–100)', about: 'Moral injury as the MISS-HP reads it.' },
  burnedOut: { unit: 'yes or no', about: 'Burned out by the MBI rule, from the scores as read.' },
  singleItem: { unit: 'yes or no', about: 'Answers “definitely burning out” or more.' },
  perceivedTeamExhaustion: {
    unit: 'points (0–54)',
    about: 'How exhausted the person finds the team: the climate.',
  },
  intentToLeave: { unit: 'yes or no', about: 'Says to intend to leave within two years.' },
  weeklyHours: {
    unit: 'hours/week',
    about: 'Hours worked in a week like this day; none when away.',
  },
  overloaded: {
    unit: 'yes or no',
    about: 'Whether a third more waits for each hour than can be done in it.',
  },
  teamDeparturesLast365Days: {
    unit: 'clinicians',
    about: 'People of all roles who left the clinic in the last 365 days, or since the start.',
  },
  teamVacancyShare: { unit: 'share', about: 'Part of the clinic’s funded posts that is empty.' },
  panelOverCapacity: {
    unit: 'ratio',
    about:
      'Patients for each provider at work against those for each provider’s post on day 0; none without a provider.',
  },
  vacationDaysLast365: {
    unit: 'days',
    about: 'Days of vacation a year at the clinic’s present rule.',
  },
  vacationCovered: {
    unit: 'share',
    about: 'Part of the messages of those on vacation that is covered.',
  },
  leadershipScore: { unit: 'points (12–60)', about: 'The score of the clinic’s leader.' },
  latentExhaustion: { unit: 'points (0–54)', about: 'True exhaustion, without the day’s strain.' },
  latentCynicism: { unit: 'points (0–30)', about: 'True cynicism.' },
  latentEfficacy: { unit: 'points (0–48)', about: 'True efficacy.' },
  latentMoralInjury: { unit: '0–1', about: 'True moral injury.' },
  engagement: { unit: '0–1', about: 'True engagement.' },
  trust: { unit: '0–1', about: 'True trust in leadership.' },
  strain: { unit: '0–1', about: 'True need for recovery.' },
  workPressure: { unit: 'ratio', about: 'Work waiting for each hour of the group’s capacity.' },
  leavingRate: { unit: '1/year', about: 'True chance of leaving, as a rate.' },
} as const satisfies Record<string, SurveyField>

export type SurveyFieldName = keyof typeof surveyFields

export const surveyFieldNames = Object.keys(surveyFields) as readonly SurveyFieldName[]

export type SurveyRow = Record<SurveyFieldName, number>

const DAYS_PER_YEAR = 365.25

/** Work waiting for each hour at which people call themselves overloaded: about four in ten (Rotenstein 2023). */
const OVERLOAD = 1.33

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

/** Room for the people of one seat in the key of a clinician. */
export const PEOPLE_PER_SEAT = 10_000

/** The key of the holder of a seat, wherever they were hired; −1 where there is none. */
export const keyOf = ({ clinicians: person }: World, i: number): number =>
  person.employed[i] === 1 ? person.home[i] * PEOPLE_PER_SEAT + person.person[i] : -1

/** Keys of those who held every seat at the survey before; −1 where nobody did. */
export type LastHolders = Int32Array

/** Nobody was asked yet. */
export const nobodyAsked = (world: World): LastHolders =>
  new Int32Array(world.layout.seats).fill(-1)

/**
 * Asks everybody in a world on one day, changing nothing in it but `asked`, which holds who was there
 * the last time. Those gone since have a row that says so. `departuresBefore` are the clinics’
 * departures of 365 days ago.
 *
 * The errors are keyed by person and day: the same person makes the same error in every policy.
 */
export const askEverybody = (
  world: World,
  day: number,
  asked: LastHolders,
  departuresBefore: Float64Array,
  take: (row: SurveyRow) => void,
): void => {
  const { layout } = world
  const perOrganisation = layout.seatsPerOrganisation
  const here = Array.from({ length: layout.organisations }, () => new Set<number>())
  for (let i = 0; i < layout.seats; i++) here[Math.floor(i / perOrganisation)].add(keyOf(world, i))
  for (let c = 0; c < layout.clinics; c++) {
    const team = teamOf(world, c, departuresBefore)
    for (let g = c * ROLES; g < (c + 1) * ROLES; g++)
      for (let i = layout.groupStart[g]; i < layout.groupStart[g + 1]; i++) {
        const holder = keyOf(world, i)
        if (asked[i] >= 0 && !here[layout.organisationOfClinic[c]].has(asked[i]))
          take({ ...identity(world, g, i, asked[i], day), left: 1 })
        asked[i] = holder
        if (holder >= 0)
          take({ ...identity(world, g, i, holder, day), ...team, ...answers(world, g, i, day) })
      }
  }
}

const blank = Object.fromEntries(surveyFieldNames.map(name => [name, NaN])) as SurveyRow

const identity = (world: World, g: number, i: number, holder: number, day: number): SurveyRow => {
  const { layout, chance } = world
  const c = layout.clinicOfGroup[g]
  return {
    ...blank,
    replicate: chance.replicate[layout.organisationOfClinic[c]],
    day,
    clinic: c % layout.clinicsPerOrganisation,
    role: g % ROLES,
    seat: i - layout.groupStart[g] + 1,
    clinician: holder,
    left: 0,
  }
}

/** What everybody of a clinic has in common. */
const teamOf = (world: World, c: number, departuresBefore: Float64Array) => {
  const { layout, clinicians: person, groups, clinics, inputs } = world
  let funded = 0
  let empty = 0
  for (let i = layout.seatStart[c]; i < layout.seatStart[c + 1]; i++) {
    const state = person.seatState[i]
    if (state === CLOSED) continue
    funded += 1
    if (state === SEARCHING || state === ARRIVING) empty += 1
  }
  let providers = 0
  let posts = 0
  for (let g = c * ROLES; g < c * ROLES + PROVIDERS; g++) {
    posts += groups.fundedAtStart[g]
    for (let i = layout.groupStart[g]; i < layout.groupStart[g + 1]; i++)
      providers += person.present[i] * person.fte[i]
  }
  const patients = clinics.panelSize[c] * (1 + inputs.panel[c])
  return {
    teamDeparturesLast365Days: clinics.departed[c] - departuresBefore[c],
    teamVacancyShare: funded > 0 ? empty / funded : 0,
    panelOverCapacity:
      providers > 0 && clinics.panelAtStart[c] > 0
        ? patients / providers / (clinics.panelAtStart[c] / posts)
        : NaN,
    vacationDaysLast365: inputs.vacation[c],
    vacationCovered: inputs.vacationCover[c],
    leadershipScore: Math.min(
      LEADERSHIP_HIGH,
      Math.max(LEADERSHIP_LOW, clinics.leadershipScore[c] + inputs.leadership[c]),
    ),
  }
}

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

/** What one person answers, and what is true of them. */
const answers = (world: World, g: number, i: number, day: number) => {
  const { layout, clinicians: person, groups, clinics } = world
  const c = layout.clinicOfGroup[g]
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
    overloaded: atWork ? Number(person.demands[i] >= OVERLOAD) : NaN,
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
