import { parameterOfRole, roles } from '../parameters/roles.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'
import type { ModelConstant, ModelEquation } from '../stock-flow/model.ts'

interface DepartureVariables {
  readonly constants: Readonly<Record<string, ModelConstant>>
  readonly auxiliaries: Readonly<Record<string, ModelEquation>>
}

/**
 * Those of each role whom the scenario lets leave together, as part of the posts and per day; 0 for a role that nobody
 * is sent from:
 *
 *   sent = Σ pulse(people / posts / dt, day, dt)
 */
export const sentAway = ({ departures }: CompiledRun): DepartureVariables => {
  const constants: Record<string, ModelConstant> = {}
  const auxiliaries: Record<string, ModelEquation> = {}
  roles.forEach((role, r) => {
    const own = (name: string) => parameterOfRole(name, role)
    const pulses = departures.flatMap(({ role: of, day, count }, i) => {
      if (of !== r) return []
      const [people, on] = [`departure${i + 1}`, `departure${i + 1}Day`]
      constants[people] = { value: count, unit: 'person', about: 'People who leave together.' }
      constants[on] = { value: day, unit: 'day', about: 'Day on which they leave.' }
      return [`pulse(${people} / ${own('posts')} / dt, ${on}, dt)`]
    })
    auxiliaries[own('sent')] = {
      equation: pulses.length === 0 ? '0' : pulses.join(' + '),
      unit: '1/day',
      about: 'Leavers whom the scenario names, for each post.',
    }
  })
  return { constants, auxiliaries }
}
