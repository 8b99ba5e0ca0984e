import { parameterOfRole, roles, type Role } from '../parameters/roles.ts'
import { clinicStocks } from '../state/clinic-columns.ts'
import { clinicianStocks } from '../state/clinician-columns.ts'
import type { Stock } from '../state/column.ts'
import { organisationStocks } from '../state/organisation-columns.ts'
import type { ModelEquation, ModelStock } from '../stock-flow/model.ts'
import type { MeanStart } from './start.ts'
import { roleSets } from './expand.ts'

/** What a mean person of each role is, beside working time and level of cynicism. */
export const personStocks = [
  'fatigue',
  'strain',
  'exhaustion',
  'cynicism',
  'efficacy',
  'moralInjury',
  'engagement',
  'trust',
  'experience',
  'scarring',
  'awayWork',
] as const satisfies readonly (keyof typeof clinicianStocks)[]

export const clinicStockNames = [
  'backlog',
  'surgeHabituation',
  'departureShock',
  'workSystemQuality',
  'recordUsability',
  'teamRoutine',
  'exhaustionProgrammes',
  'cynicismProgrammes',
  'resilience',
  'psychologicalSafety',
  'accessStandard',
  'reportedVisits',
  'panelSize',
  'satisfaction',
  'reworkBacklog',
] as const satisfies readonly (keyof typeof clinicStocks)[]

export const organisationStockNames = [
  'perceivedBurnout',
  'urgency',
  'wellnessEffort',
  'capability',
  'recentLosses',
] as const satisfies readonly (keyof typeof organisationStocks)[]

/** What newcomers bring with them: the states of a person, working time, and the level of cynicism. */
export const carried = [...personStocks, 'cynicismLevel', 'fte'] as const

const units: Readonly<Record<string, string>> = {
  awayWork: 'hours/person',
  share: 'dmnl',
  cynicismLevel: 'points',
  fte: 'dmnl',
}

/** The unit of a stock in which the equations of the twin add up. */
export const stockUnit = (name: string, declared: string): string =>
  units[name] ?? units[declared] ?? declared

interface StocksAndFlows {
  readonly stocks: Readonly<Record<string, ModelStock>>
  /** What newcomers change by coming. */
  readonly flows: Readonly<Record<string, ModelEquation>>
}

/**
 * The stocks of the twin with the flows that the agent model declares for them, as far as `has` says that
 * the twin has them. Whoever comes brings what a mean newcomer is, at the end of a step:
 *
 *   brought = fresh / dt · (newcomer’s x − x − dt · (Σ inflows − Σ outflows))
 */
export const twinStocks = (start: MeanStart, has: (flow: string) => boolean): StocksAndFlows => {
  const stocks: Record<string, ModelStock> = {}
  const flows: Record<string, ModelEquation> = {}

  const addPerson = (name: string, stock: Stock, initial: number, role: Role): void => {
    const own = (flow: string) => parameterOfRole(flow, role)
    const inflows = stock.inflows.map(own).filter(has)
    const outflows = stock.outflows.map(own).filter(has)
    const net = [...inflows.map(flow => ` + ${flow}`), ...outflows.map(flow => ` - ${flow}`)].join(
      '',
    )
    const unit = stockUnit(name, stock.unit)
    const moved = net === '' ? '' : ` - dt * (0${net})`
    flows[own(`${name}Brought`)] = {
      equation: `${own('fresh')} / dt * (${newcomerOf(name)} - ${own(name)}${moved})`,
      unit: `${unit}/day`,
      about: 'What newcomers change by coming.',
    }
    stocks[own(name)] = {
      initial: String(initial),
      inflows: [...inflows, own(`${name}Brought`)],
      outflows,
      unit,
    }
  }

  roles.forEach((role, r) => {
    const own = (name: string) => parameterOfRole(name, role)
    for (const name of personStocks) {
      // nobody else has messages
      if (name === 'awayWork' && !roleSets.providers.some(provider => provider === role)) continue
      addPerson(name, clinicianStocks[name], start.person(name, r), role)
    }
    const still = { unit: 'dmnl', range: [0, 1], inflows: [], outflows: [] } as const
    addPerson('cynicismLevel', still, start.person('cynicismLevel', r), role)
    addPerson('fte', { ...still, outflows: ['cutting'] }, start.person('fte', r), role)
    stocks[own('added')] = {
      initial: '0',
      inflows: [own('addedChange')],
      outflows: [],
      unit: 'dmnl',
      about: 'Posts added because the work needs them, against those at first.',
    }
    stocks[own('employed')] = {
      initial: String(start.employed(r)),
      inflows: [own('starts')],
      outflows: [own('quits')],
      unit: 'dmnl',
      about: 'Part of the posts that somebody holds.',
    }
    stocks[own('arriving')] = {
      initial: String(start.arriving(r)),
      inflows: [own('hires')],
      outflows: [own('starts')],
      unit: 'dmnl',
      about: 'Part of the posts that somebody has signed for and not begun.',
    }
  })

  const addShared = (name: string, { inflows, outflows, unit }: Stock, initial: number): void => {
    stocks[name] = {
      initial: String(initial),
      inflows: inflows.filter(has),
      outflows: outflows.filter(has),
      unit: stockUnit(name, unit),
    }
  }
  for (const name of clinicStockNames) addShared(name, clinicStocks[name], start.clinic(name))
  for (const name of organisationStockNames)
    addShared(name, organisationStocks[name], start.organisation(name))
  return { stocks, flows }
}

/** The constant that says what the mean newcomer brings of a stock. */
export const newcomerOf = (name: string): string =>
  `newcomer${name[0].toUpperCase()}${name.slice(1)}`
