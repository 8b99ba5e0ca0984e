import { initialise } from '../model/initialise.ts'
import { ARRIVING } from '../state/seat-states.ts'
import { ROLES } from '../parameters/roles.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'
import type { ClinicColumn, ClinicianColumn, OrganisationColumn } from '../state/columns.ts'
import type { World } from '../state/world.ts'

/** First days that are drawn to know what the mean one is like. */
const FIRST_DAYS = 32

/** The mean first day of a run of one clinic: people by role, clinic, organisation. */
export interface MeanStart {
  readonly world: World
  /** Mean over those who hold a post. */
  readonly person: (column: ClinicianColumn, role: number) => number
  /** Part of the posts that are held, or signed for. */
  readonly employed: (role: number) => number
  readonly arriving: (role: number) => number
  readonly clinic: (column: ClinicColumn) => number
  readonly organisation: (column: OrganisationColumn) => number
}

/** Draws first days and takes their mean; posts that a role has not are held by the mean of nobody: 0. */
export const meanStart = (run: CompiledRun, dt: number): MeanStart => {
  const world = initialise(run, 0, FIRST_DAYS, dt)
  const { layout, clinicians, clinics, organisations } = world
  const over = (
    role: number,
    weight: (seat: number) => number,
    value: (seat: number) => number,
  ) => {
    let sum = 0
    let weights = 0
    for (let g = role; g < layout.groups; g += ROLES)
      for (let i = layout.groupStart[g]; i < layout.groupStart[g + 1]; i++) {
        sum += weight(i) * value(i)
        weights += weight(i)
      }
    return weights > 0 ? sum / weights : 0
  }
  const held = (i: number) => clinicians.employed[i]
  const each = () => 1
  const mean = (column: Float64Array) =>
    column.reduce((sum, value) => sum + value, 0) / column.length
  return {
    world,
    person: (column, role) => over(role, held, i => clinicians[column][i]),
    employed: role => over(role, each, held),
    arriving: role => over(role, each, i => (clinicians.seatState[i] === ARRIVING ? 1 : 0)),
    clinic: column => mean(clinics[column]),
    organisation: column => mean(organisations[column]),
  }
}
