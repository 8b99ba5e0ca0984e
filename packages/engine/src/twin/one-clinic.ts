import { ModelError } from '../stock-flow/model-error.ts'
import type { ClinicLayout, CompiledRun, DatedInput } from '../scenario/compiled-run.ts'

const heads = ({ posts }: ClinicLayout): number => posts.reduce((sum, own) => sum + own, 0)

/**
 * A run in which all clinics are one, without what the twin leaves out: people and patients add up, leaders
 * and levers are means over posts, uncertain assumptions are in the middle. Throws a `ModelError` for a
 * scenario that needs what the twin has not.
 */
export const oneClinic = (run: CompiledRun): CompiledRun => {
  refuse(run)
  const { clinics } = run
  const total = clinics.reduce((sum, clinic) => sum + heads(clinic), 0)
  const meanOf = (read: (clinic: ClinicLayout) => number): number =>
    clinics.reduce((sum, clinic) => sum + read(clinic) * heads(clinic), 0) / total
  const posts = clinics[0].posts.map((_, role) =>
    clinics.reduce((sum, clinic) => sum + clinic.posts[role], 0),
  )
  const usual = middleOf(run.parameters.exhaustionMean)
  return {
    ...run,
    clinics: [
      {
        name: run.name,
        posts,
        seats: posts,
        panel: clinics.reduce((sum, { panel }) => sum + panel, 0),
        ward: clinics[0].ward,
        leadership: meanOf(({ leadership }) => leadership),
        exhaustion: meanOf(({ exhaustion }) => exhaustion ?? usual),
      },
    ],
    inputs: run.inputs.map((dated): DatedInput => ({
      ...dated,
      change: (dated.change * dated.clinics.reduce((sum, k) => sum + heads(clinics[k]), 0)) / total,
      clinics: [0],
    })),
    departures: run.departures.map(departure => ({ ...departure, clinic: 0 })),
    parameters: Object.fromEntries(
      Object.entries(run.parameters).map(([name, value]) => [name, middleOf(value)]),
    ) as CompiledRun['parameters'],
  }
}

/** An assumption, in the middle of its range where it is uncertain. */
const middleOf = (
  assumption: CompiledRun['parameters'][keyof CompiledRun['parameters']],
): number =>
  typeof assumption === 'number'
    ? assumption
    : (assumption.uncertain[0] + assumption.uncertain[1]) / 2

const refuse = ({ name, clinics, exchanges, cuts }: CompiledRun): void => {
  const faults = [
    ...(clinics.some(({ ward }) => ward !== clinics[0].ward)
      ? ['clinics and wards together; expected one or the other, since their mean is neither']
      : []),
    ...(exchanges.length > 0
      ? [
          'exchanges of persons; expected none, since people of a role are alike and nothing would change',
        ]
      : []),
    ...(cuts.length > 0
      ? ['loops that are cut; expected none, since a cut holds what a link carried for each person']
      : []),
  ]
  if (faults.length > 0) throw new ModelError(name, faults)
}
