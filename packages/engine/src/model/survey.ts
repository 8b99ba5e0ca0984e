import { PROVIDERS, ROLES } from '../parameters/roles.ts'
import { LEADERSHIP_HIGH, LEADERSHIP_LOW } from '../parameters/scales.ts'
import type { World } from '../state/world.ts'
import { ARRIVING, CLOSED, SEARCHING } from '../state/seat-states.ts'
import { answersOf } from './survey-answers.ts'
import { surveyFieldNames, type SurveyRow } from './survey-fields.ts'

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
          take({ ...identity(world, g, i, holder, day), ...team, ...answersOf(world, g, i, day) })
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
