import { roles, roleWords, type Role } from '../../parameters/roles.ts'
import { accessSeries } from './access.ts'
import { decidingSeries } from './deciding.ts'
import { moneySeries } from './money.ts'
import { patientSeries } from './patients.ts'
import { peopleSeries } from './people.ts'
import type { Series } from './series.ts'
import { wearSeries } from './wear.ts'
import { workingSeries } from './working.ts'

/** Series of the whole organisation; means are over the clinicians employed, of all roles. */
const wholeCatalogue = {
  ...peopleSeries,
  ...workingSeries,
  ...accessSeries,
  ...decidingSeries,
  ...wearSeries,
  ...patientSeries,
  ...moneySeries,
} as const

/** Series that are also recorded for each role. */
const perRole = [
  'exhaustion',
  'cynicism',
  'burnedOut',
  'turnover',
  'intentToLeave',
  'weeklyHours',
  'workPressure',
  'headcount',
  'vacancies',
] as const satisfies readonly (keyof typeof wholeCatalogue)[]

type RoleSeriesName = `${Role}${Capitalize<(typeof perRole)[number]>}`

/** A series of one role, the role’s position in `roles`, and the series of all that it is part of. */
export const ofRoleSeries = roles.flatMap((word, role) =>
  perRole.map(of => ({
    series: `${word}${of[0].toUpperCase()}${of.slice(1)}` as RoleSeriesName,
    role,
    of,
  })),
)

const roleCatalogue = Object.fromEntries(
  ofRoleSeries.map(({ series, role, of }): [string, Series] => {
    const whole: Series = wholeCatalogue[of]
    return [
      series,
      {
        ...whole,
        label: `${whole.label}: ${roleWords[roles[role]]}`,
        about: `${whole.about} Of this role only.`,
      },
    ]
  }),
) as Record<RoleSeriesName, Series>

/** Every series a run records, in the order of the trace. */
export const seriesCatalogue = { ...wholeCatalogue, ...roleCatalogue } as const

export type SeriesName = keyof typeof seriesCatalogue

export const seriesNames = Object.keys(seriesCatalogue) as readonly SeriesName[]

/** Where a series stands in `seriesNames`. */
export const seriesAt = Object.fromEntries(seriesNames.map((name, k) => [name, k])) as Readonly<
  Record<SeriesName, number>
>
