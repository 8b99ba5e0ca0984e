import { meanNewcomer, brought } from '../model/expected/newcomer.ts'
import { defaultParameters, type ParameterName } from '../parameters/index.ts'
import { parameterOfRole, roles } from '../parameters/roles.ts'
import { tables } from '../parameters/tables.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'
import { namesIn } from '../stock-flow/language/expression.ts'
import { parseExpression } from '../stock-flow/language/parse.ts'
import type {
  ModelConstant,
  ModelEquation,
  ModelTable,
  StockFlowModel,
} from '../stock-flow/model.ts'
import { clinicFlows } from '../state/clinic-columns.ts'
import { clinicianFlows } from '../state/clinician-columns.ts'
import type { InputColumn } from '../state/inputs.ts'
import { organisationFlows } from '../state/organisation-columns.ts'
import { datedInput } from './dated.ts'
import { sentAway } from './departures.ts'
import { expand } from './expand.ts'
import { inputUnits } from './inputs.ts'
import { oneClinic } from './one-clinic.ts'
import { parameterUnit } from './parameter-units.ts'
import { twinParts } from './parts/index.ts'
import { scaleConstants } from './scale-constants.ts'
import { meanStart, type MeanStart } from './start.ts'
import { carried, newcomerOf, stockUnit, twinStocks } from './stocks.ts'

/** Days between recorded values of a twin. */
const SAVED_EVERY = 7

const isFlow = (name: string): boolean =>
  name in clinicianFlows ||
  name in clinicFlows ||
  name in organisationFlows ||
  ['quits', 'hires', 'starts', 'cutting', 'addedChange'].includes(name)

/**
 * The stock-and-flow twin of a run: the agent model for a mean person of each role, without chance, in one
 * clinic and with events as flows. Equations are those of `parts/`, constants come from the records of
 * parameters and levers, stocks and their flows from the declarations in `state/`, and stocks begin with
 * the mean of drawn first days. Throws a `ModelError` for a scenario that needs what the twin leaves out.
 */
export const twinOf = (given: CompiledRun, dt = 1): StockFlowModel => {
  const run = oneClinic(given)
  const start = meanStart(run, dt)
  const flows: Record<string, ModelEquation> = {}
  const auxiliaries: Record<string, ModelEquation> = { ...calendar(run) }
  const modelTables: Record<string, ModelTable> = {}

  for (const { mechanism, equations } of twinParts)
    for (const [key, entry] of Object.entries(equations)) {
      const origin = mechanism === null ? '' : `Mechanism ${mechanism}.`
      const about = [entry.about, origin].filter(text => text).join(' ')
      if ('table' in entry) {
        const { x, y, about: told } = tables[entry.table]
        for (const { name, expression } of expand(key, entry.input))
          modelTables[name] = { input: expression, x, y, unit: 'dmnl', about: `${told} ${about}` }
      } else {
        const group = isFlow(key.split('@')[0]) ? flows : auxiliaries
        for (const { name, expression } of expand(key, entry.equation))
          group[name] = { equation: expression, unit: entry.unit, about }
      }
    }
  const sent = sentAway(run)
  Object.assign(auxiliaries, sent.auxiliaries)
  const { stocks, flows: broughtFlows } = twinStocks(start, name => name in flows)
  Object.assign(flows, broughtFlows)

  const constants: Record<string, ModelConstant> = { ...sent.constants }
  const defined = (name: string): boolean =>
    [stocks, flows, auxiliaries, modelTables, constants].some(group => name in group)
  // what an equation names and nobody defines is a constant, or an input that is one unless moved
  const pending = [
    ...Object.values({ ...flows, ...auxiliaries }).map(({ equation }) => equation),
    ...Object.values(modelTables).map(({ input }) => input),
  ]
  for (let text = pending.pop(); text !== undefined; text = pending.pop())
    for (const name of namesIn(parseExpression(text))) {
      if (defined(name)) continue
      const found = lookUpName(run, start, name)
      Object.assign(constants, found.constants)
      for (const [own, equation] of Object.entries(found.auxiliaries)) {
        auxiliaries[own] = equation
        pending.push(equation.equation)
      }
    }

  return {
    name: 'twin',
    about:
      'Stock-and-flow twin of the agent model: a mean person of each role, without chance, in one clinic.',
    source: `Generated from the agent model for the scenario ${given.name}; see docs/twin.md.`,
    time: { start: 0, stop: run.days, dt, save: SAVED_EVERY * dt, unit: 'day' },
    stocks,
    flows,
    auxiliaries,
    tables: modelTables,
    constants,
    scenarios: {},
  }
}

/** Parts of the week and year, the same every day. */
const calendar = ({ clinics: [{ ward }] }: CompiledRun): Record<string, ModelEquation> => ({
  daysPerOpenDay: { equation: 'daysPerWeek / openDaysPerWeek', unit: 'dmnl' },
  holiday: {
    equation: ward ? '0' : 'holidays / daysPerYear',
    unit: 'dmnl',
    about: 'Part of a day that is a public holiday.',
  },
  open: {
    equation: '1 / daysPerOpenDay - holiday',
    unit: 'dmnl',
    about: 'Part of a day on which the clinic is open.',
  },
  ...Object.fromEntries(
    roles.map(role => [
      parameterOfRole('plannedDay', role),
      {
        equation: `${parameterOfRole('plannedWeek', role)} / openDaysPerWeek`,
        unit: 'hours/day/person',
        about: 'Hours of a full-time day as planned.',
      },
    ]),
  ),
})

interface Found {
  readonly constants: Readonly<Record<string, ModelConstant>>
  readonly auxiliaries: Readonly<Record<string, ModelEquation>>
}

const only = (name: string, constant: ModelConstant): Found => ({
  constants: { [name]: constant },
  auxiliaries: {},
})

const isParameter = (name: string): name is ParameterName => Object.hasOwn(defaultParameters, name)

const isInput = (name: string): name is InputColumn => Object.hasOwn(inputUnits, name)

const lookUpName = (run: CompiledRun, start: MeanStart, name: string): Found => {
  const scale = scaleConstants[name] as ModelConstant | undefined
  if (scale !== undefined) return only(name, scale)
  const own = ofOrganisation(run, start)[name] as ModelConstant | undefined
  if (own !== undefined) return only(name, own)
  if (isParameter(name)) return only(name, parameterConstant(run, start, name))
  if (isInput(name)) return datedInput(run, name)
  const time = name.replace('Rate', 'Time')
  if (isParameter(time))
    return {
      constants: {},
      auxiliaries: {
        [name]: {
          equation: `(1 - exp(-dt / ${time})) / dt`,
          unit: '1/day',
          about: 'Exact daily rate of a time constant.',
        },
      },
    }
  throw new Error(`name that nothing of the model has: ${name}; expected a parameter or lever`)
}

/** A parameter as the tick reads it: rates per day, shares 0–1. */
const parameterConstant = (
  run: CompiledRun,
  { world }: MeanStart,
  name: ParameterName,
): ModelConstant => {
  const { unit, range, about, evidence, sources } = defaultParameters[name]
  const assumed = run.parameters[name] as number
  // holidays fall on whole days
  const value = name === 'holidays' ? Math.round(assumed) : world.parameters[name][0]
  const factor = assumed === 0 ? 1 : world.parameters[name][0] / assumed
  const cited = sources.length > 0 ? `, ${sources.join(', ')}` : ''
  return {
    value,
    unit: parameterUnit(name, unit),
    range: [range[0] * factor, range[1] * factor],
    about: `${about} (${evidence}${cited})`,
  }
}

/** What the scenario says of its organisation, and what a newcomer brings. */
const ofOrganisation = (
  { clinics: [clinic] }: CompiledRun,
  { world, clinic: atStart }: MeanStart,
): Readonly<Record<string, ModelConstant>> => {
  const newcomer = meanNewcomer(world, 0)
  return {
    ward: { value: clinic.ward ? 1 : 0, unit: 'dmnl', about: '1 where patients lie in beds.' },
    openDaysPerWeek: {
      value: clinic.ward ? 7 : 5,
      unit: 'days/week',
      about: 'Days on which patients are seen, holidays aside.',
    },
    leadershipScore: { value: clinic.leadership, unit: 'points', about: 'The leader’s score.' },
    panelAtStart: { value: clinic.panel, unit: 'patients', about: 'Patients looked after.' },
    budgetedVisits: {
      value: atStart('budgetedVisits'),
      unit: 'visits/day',
      about: 'Visits that the budget expects on an open day.',
    },
    ...Object.fromEntries(
      roles.map((role, r) => [
        parameterOfRole('posts', role),
        { value: clinic.posts[r], unit: 'person', about: 'Posts.' },
      ]),
    ),
    ...Object.fromEntries(
      carried.map(name => [
        newcomerOf(name),
        {
          value: newcomer[brought.indexOf(name)],
          unit: stockUnit(name, newcomerUnits[name] ?? 'dmnl'),
          about: 'What the mean newcomer brings.',
        },
      ]),
    ),
  }
}

const newcomerUnits: Readonly<Record<string, string>> = {
  exhaustion: 'points',
  cynicism: 'points',
  efficacy: 'points',
}
