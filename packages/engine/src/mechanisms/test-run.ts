import { defaultParameters, parameterNames } from '../parameters/index.ts'
import type { ClinicLayout, CompiledRun, DatedInput } from '../scenario/compiled-run.ts'
import type { InputColumn } from '../state/inputs.ts'

// For tests only: left out of the build by the engine's tsconfig.

/** Posts of each role in a clinic of so many physicians and the staff that usually goes with them. */
export const staffOf = (physicians: number): readonly number[] => [
  physicians,
  Math.floor(physicians / 3),
  Math.ceil(physicians / 2),
  physicians + Math.floor(physicians / 3),
]

interface ClinicGiven extends Partial<Omit<ClinicLayout, 'seats'>> {
  /** Physician seats beyond the posts of day 0, or seats of every role. */
  readonly seats?: number | readonly number[]
}

/** A clinic of a run, with the staff and panel of a usual practice unless others are given. */
export const clinicOf = (
  name: string,
  physicians: number,
  { seats, ...given }: ClinicGiven = {},
): ClinicLayout => ({
  name,
  posts: given.posts ?? staffOf(physicians),
  seats:
    typeof seats === 'object'
      ? seats
      : (given.posts ?? staffOf(physicians)).map((own, role) =>
          role === 0 ? (seats ?? own) : own,
        ),
  panel: physicians * 2300 + Math.floor(physicians / 3) * 1700,
  ward: false,
  leadership: 40,
  exhaustion: null,
  ...given,
})

export const fourClinics = [
  clinicOf('north', 3),
  clinicOf('east', 5),
  clinicOf('south', 6),
  clinicOf('west', 8),
]

/** A change of an input in all four clinics, at once and for good unless said otherwise. */
export const changed = (
  input: InputColumn,
  change: number,
  given: Partial<DatedInput> = {},
): DatedInput => ({
  input,
  change,
  from: 0,
  ramp: 0,
  until: Infinity,
  clinics: [0, 1, 2, 3],
  ...given,
})

/** Parameters under which no post is vacant on day 0. */
export const nobodyMissing = {
  vacantStartPhysician: 0,
  vacantStartAdvancedPractice: 0,
  vacantStartNurse: 0,
  vacantStartSupport: 0,
} as const

type RunGiven = Omit<Partial<CompiledRun>, 'parameters'> & {
  readonly parameters?: Partial<CompiledRun['parameters']>
}

/** A run of four clinics at the model's own parameters, except for what is given. */
export const runOf = (given: RunGiven = {}): CompiledRun => ({
  name: 'Test',
  seed: 'test',
  start: '2025-01-06',
  startWeekday: 0,
  startYearDay: 5,
  days: 364,
  recordEvery: 7,
  replicates: 1,
  clinics: fourClinics,
  inputs: [],
  departures: [],
  exchanges: [],
  cuts: [],
  warnings: [],
  ...given,
  parameters: {
    ...(Object.fromEntries(
      parameterNames.map(name => [name, defaultParameters[name].value]),
    ) as CompiledRun['parameters']),
    ...given.parameters,
  },
})
