import { CYNICISM_TOP, EFFICACY_TOP, EXHAUSTION_TOP, MIDDLE } from '../../parameters/scales.ts'
import type { ClinicianColumn } from '../../state/columns.ts'
import type { World } from '../../state/world.ts'

/** What a person brings to a post: stocks, traits and working time. */
export const brought = [
  'fatigue',
  'strain',
  'exhaustion',
  'cynicism',
  'efficacy',
  'moralInjury',
  'engagement',
  'trust',
  'usualStrain',
  'experience',
  'awayWork',
  'scarring',
  'circumstances',
  'circumstancesTarget',
  'restingExhaustion',
  'vulnerability',
  'susceptibility',
  'moralInjuryLevel',
  'mobility',
  'detachment',
  'overcommitment',
  'emotionalTax',
  'cynicismLevel',
  'efficacyLevel',
  'trustLevel',
  'fte',
] as const satisfies readonly ClinicianColumn[]

/**
 * The mean newcomer of an organisation, in the order of `brought`: what `seatPerson` draws around. Where
 * a level is held within its scale the mean of the draws lies a little off.
 */
export const meanNewcomer = ({ parameters }: World, o: number): Float64Array => {
  const of = (name: keyof typeof parameters) => parameters[name][o]
  const exhaustion = of('newcomerExhaustion')
  const above = exhaustion - of('exhaustionMean')
  const trust = of('trustStart')
  const spread = of('exhaustionSpread')
  const deviation = spread > 0 ? above / spread : 0
  const cynicism = of('cynicismMean') + of('cynicismSpread') * of('exhaustionCynicism') * deviation
  const moralInjury =
    of('moralInjuryFromRush') * (1 - of('usualCare')) +
    of('moralInjuryFromMistrust') * (1 - trust) +
    (of('moralInjuryFromExhaustion') * above) / EXHAUSTION_TOP
  const values: Record<(typeof brought)[number], number> = {
    fatigue: of('fatigueStart'),
    strain: of('strainStart'),
    exhaustion,
    cynicism,
    efficacy: of('efficacyMean'),
    moralInjury,
    engagement: of('engagementStart'),
    trust,
    usualStrain: of('strainStart'),
    experience: 0,
    awayWork: 0,
    scarring: 0,
    circumstances: 1,
    circumstancesTarget: 1,
    restingExhaustion: of('restingExhaustion'),
    vulnerability: 1,
    susceptibility: 1,
    moralInjuryLevel: 0,
    mobility: 1 + of('mobilitySpread') * of('mobilitySpread'),
    detachment: of('detachmentMean'),
    overcommitment: 1,
    emotionalTax: 0,
    cynicismLevel:
      cynicism -
      CYNICISM_TOP *
        ((of('cynicismFromExhaustion') * exhaustion) / EXHAUSTION_TOP +
          of('cynicismFromMistrust') * (MIDDLE - trust) +
          of('cynicismFromMoralInjury') * moralInjury),
    efficacyLevel: of('efficacyMean') - EFFICACY_TOP * of('efficacyFromReward') * (trust - MIDDLE),
    trustLevel: trust,
    fte: 1,
  }
  return Float64Array.from(brought, name => values[name])
}
