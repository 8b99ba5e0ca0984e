import type { SectionSeries } from '@burnout/engine'

/** Series of a share burned out by other instruments than that of the headlines. */
export const otherPrevalences = [
  'burnedOutSingleItem',
  'burnedOutPfi',
] as const satisfies readonly SectionSeries[]
