import type { ExpectedWorld } from './expected-world.ts'

/** Every column that an expected run carries from one day to the next. */
export const carriedColumns = ({
  world,
  arriving,
  carried,
  integrator,
}: ExpectedWorld): readonly Float64Array[] => [
  ...new Set([
    ...carried.map(({ column }) => column),
    world.clinicians.employed,
    arriving,
    ...integrator.map(({ stock }) => stock),
  ]),
]

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

/** Puts back one column alone. */
export const putBackColumn = ({ columns, values }: Image, place: number): void =>
  columns[place].set(values[place])
