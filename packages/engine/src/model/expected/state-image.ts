import { clinicStocks } from '../../state/clinic-columns.ts'
import { organisationStocks } from '../../state/organisation-columns.ts'
import type { ExpectedWorld } from './expected-world.ts'
import { brought } from './newcomer.ts'

/** Every column that an expected run carries from one day to the next. */
export const carriedColumns = ({ world, arriving }: ExpectedWorld): readonly Float64Array[] => {
  const clinics: Readonly<Record<string, Float64Array>> = world.clinics
  const organisations: Readonly<Record<string, Float64Array>> = world.organisations
  return [
    ...brought.map(name => world.clinicians[name]),
    world.clinicians.employed,
    arriving,
    ...Object.keys(clinicStocks).map(name => clinics[name]),
    ...Object.keys(organisationStocks).map(name => organisations[name]),
  ]
}

/** Room for the values of some columns at one instant. */
export interface Image {
  readonly columns: readonly Float64Array[]
  readonly values: readonly Float64Array[]
}

export const imageOf = (columns: readonly Float64Array[]): Image => ({
  columns,
  values: columns.map(column => column.slice()),
})

/** Keeps what the columns hold now. */
export const keep = ({ columns, values }: Image): void => {
  for (let n = 0; n < columns.length; n++) values[n].set(columns[n])
}

/** Puts back what was kept. */
export const putBack = ({ columns, values }: Image): void => {
  for (let n = 0; n < columns.length; n++) columns[n].set(values[n])
}
