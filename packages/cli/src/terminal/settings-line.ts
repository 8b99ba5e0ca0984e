import { formatDays, postsOf, type Scenario } from '@burnout/engine'

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`

/** What a run is made of, in one line. */
export const settingsLine = ({ run, organisation }: Scenario): string => {
  const { clinics } = organisation
  return [
    count(run.replicates, 'replicate'),
    `seed ${run.seed}`,
    `${formatDays(run.horizon)} from ${run.start}`,
    count(clinics.length, 'clinic'),
    count(
      clinics.reduce((sum, clinic) => sum + postsOf(clinic), 0),
      'clinician',
    ),
  ].join(' · ')
}
