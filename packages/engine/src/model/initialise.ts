import { cuttableLoops } from '../loops/named-loops.ts'
import { leverNames, levers } from '../levers/index.ts'
import { decayRate } from '../numerics/decay.ts'
import { KeyedRandom, streamOf } from '../numerics/random.ts'
import { defaultParameters, parameterNames, type ParameterName } from '../parameters/index.ts'
import { parameterOfRole, roles, ROLES } from '../parameters/roles.ts'
import {
  DAYS_PER_WEEK,
  DAYS_PER_YEAR,
  LEADERSHIP_HIGH,
  LEADERSHIP_LOW,
  MIDDLE,
  MONTHS_PER_YEAR,
  WORKING_DAYS_PER_WEEK,
} from '../parameters/scales.ts'
import { roleParameterNames } from '../parameters/staffing.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'
import {
  allocateColumns,
  layOut,
  type Chance,
  type Layout,
  type LeverCostRow,
  type OwnDays,
  type RoleTimeConstant,
  type TimeConstant,
  type World,
} from '../state/world.ts'
import { setCalendar } from './calendar.ts'
import { goAway } from './events.ts'
import { setInputs } from './inputs.ts'
import { openSearch } from './leaving.ts'
import { circumstancesLead, logNormal, seatPerson } from './people.ts'
import { CLOSED, WORKING } from '../state/seat-states.ts'
import { fundAllPosts } from './staffing.ts'
import { vacationAhead, vacationLead } from './vacations.ts'

/** What a number in a parameter's unit is multiplied by to become one per day, or per visit. */
const perDay: Readonly<Record<string, number>> = {
  '/year': 1 / DAYS_PER_YEAR,
  '/month': MONTHS_PER_YEAR / DAYS_PER_YEAR,
  '/1000 visits': 1 / 1000,
  '$/year': 1 / DAYS_PER_YEAR,
}

const uncertainty = streamOf('assumption')

const parameterColumn = (
  run: CompiledRun,
  name: ParameterName,
  chance: Chance,
  organisations: number,
): Float64Array => {
  const assumption = run.parameters[name]
  const factor = perDay[defaultParameters[name].unit] ?? 1
  return Float64Array.from({ length: organisations }, (_, o) => {
    if (typeof assumption === 'number') return assumption * factor
    const [low, high] = assumption.uncertain
    const draw = chance.random.uniform(uncertainty, chance.replicate[o], streamOf(name), 0)
    return (low + (high - low) * draw) * factor
  })
}

/** Entities are named by clinic, role and place, so that reordering or enlarging clinics shifts nobody's luck. */
const keysOf = (run: CompiledRun, first: number, organisations: number): Chance => {
  const clinic = Int32Array.from(run.clinics, ({ name }) => streamOf(name))
  return {
    random: KeyedRandom.fromSeed(run.seed),
    replicate: Int32Array.from({ length: organisations }, (_, o) => first + o),
    clinic,
    seat: Int32Array.from(
      run.clinics.flatMap(({ seats }, k) =>
        seats.flatMap((length, role) =>
          Array.from(
            { length },
            (_, s) => (clinic[k] + roleKeys[role] + Math.imul(s + 1, GOLDEN)) | 0,
          ),
        ),
      ),
    ),
  }
}

const GOLDEN = 0x9e3779b9 | 0

const roleKeys = roles.map(role => (role === 'physician' ? 0 : streamOf(role)))

const ownDaysOf = ({ seat }: Chance): OwnDays => ({
  circumstances: seat.map(circumstancesLead),
  vacation: seat.map(vacationLead),
})

/** The levers that cost money by the clinician, with the columns they stand in. */
export const costRows = (inputs: World['inputs']): readonly LeverCostRow[] =>
  leverNames.flatMap(name => {
    const { cost, default: usual } = levers[name]
    if (cost === null || cost.per === 'extra post-year') return []
    return [
      {
        lever: name,
        input: inputs[name],
        default: usual,
        dollarsPerDay: cost.dollars / DAYS_PER_YEAR,
      },
    ]
  })

const clinicExhaustion = streamOf('clinicExhaustion')
const vacancyAtStart = streamOf('vacancyAtStart')

const fillSeats = (world: World, run: CompiledRun): void => {
  const { layout, parameters, ofRole, chance, clinicians, groups } = world
  for (let c = 0; c < layout.clinics; c++) {
    const o = layout.organisationOfClinic[c]
    const k = c % layout.clinicsPerOrganisation
    const { posts, exhaustion } = run.clinics[k]
    const usual = parameters.exhaustionMean[o]
    const replicate = chance.replicate[o]
    const deviation = chance.random.normal(clinicExhaustion, replicate, chance.clinic[k], 0)
    const exhaustionOffset =
      (exhaustion ?? usual) -
      usual +
      parameters.exhaustionSpread[o] * Math.sqrt(parameters.teamShare[o]) * deviation
    for (let g = c * ROLES; g < (c + 1) * ROLES; g++)
      for (let i = layout.groupStart[g]; i < layout.groupStart[g + 1]; i++) {
        const seat = chance.seat[i - o * layout.seatsPerOrganisation]
        if (i - layout.groupStart[g] >= posts[g % ROLES]) {
          clinicians.seatState[i] = CLOSED
          continue
        }
        // the first of every role is always there: a clinic does not start empty
        const vacant =
          i > layout.groupStart[g] &&
          chance.random.uniform(vacancyAtStart, replicate, seat, 0) <
            ofRole.vacantStart[layout.roleRow[g]]
        if (vacant) {
          openSearch(world, o, i)
          continue
        }
        clinicians.seatState[i] = WORKING
        clinicians.home[i] = i - o * layout.seatsPerOrganisation
        seatPerson(world, g, i, { exhaustionOffset, settled: true })
        const vacation = vacationAhead(world, g, i, -1)
        if (vacation > 0) goAway(world, i, vacation)
        groups.employedAtStart[g] += 1
        groups.fteAtStart[g] += clinicians.fte[i]
      }
  }
}

const startClinics = (world: World, run: CompiledRun): void => {
  const { layout, clinics, groups, organisations, parameters, ofRole, inputs, chance } = world
  for (let c = 0; c < layout.clinics; c++) {
    const o = layout.organisationOfClinic[c]
    const { panel, leadership, posts, ward } = run.clinics[c % layout.clinicsPerOrganisation]
    const openDays = ward ? DAYS_PER_WEEK : WORKING_DAYS_PER_WEEK
    clinics.panelSize[c] = panel
    clinics.panelAtStart[c] = panel
    clinics.satisfaction[c] = parameters.satisfactionStart[o]
    clinics.leadershipScore[c] = leadership
    clinics.ward[c] = ward ? 1 : 0
    clinics.daysPerOpenDay[c] = DAYS_PER_WEEK / openDays
    for (let role = 0; role < ROLES; role++) {
      const g = c * ROLES + role
      groups.fundedAtStart[g] = posts[role]
      groups.plannedDay[g] = ofRole.plannedWeek[layout.roleRow[g]] / openDays
    }
    clinics.workSystemQuality[c] = parameters.qualityStart[o]
    // where it settles under this leader
    const led = (leadership - parameters.usualLeadership[o]) / (LEADERSHIP_HIGH - LEADERSHIP_LOW)
    const safe = MIDDLE + parameters.safetyFromLeader[o] * led
    clinics.psychologicalSafety[c] = Math.min(1, Math.max(0, safe))
    const deviation = chance.random.normal(
      clinicExhaustion,
      chance.replicate[o],
      chance.clinic[c % layout.clinicsPerOrganisation],
      0,
    )
    clinics.caseMix[c] = logNormal(parameters.caseMixSpread[o], deviation)
    clinics.accessStandard[c] = parameters.accessGoal[o]
    // as many wait as the access goal allows; nobody waits for a bed
    const asked = panel * (1 + inputs.panel[c]) * parameters.visitsPerPatient[o]
    clinics.backlog[c] = ward ? 0 : asked * parameters.accessGoal[o]
    // a patient in a bed is one visit a day
    const each = ward ? 1 : parameters.visitsPerPatient[o] * clinics.daysPerOpenDay[c]
    clinics.budgetedVisits[c] = panel * each
    clinics.reportedVisits[c] = clinics.budgetedVisits[c] * (1 + inputs.panel[c])
  }
  for (let o = 0; o < layout.organisations; o++) {
    organisations.perceivedBurnout[o] = parameters.perceivedStart[o]
    organisations.urgency[o] = parameters.perceivedStart[o]
    organisations.capability[o] = 1
  }
}

/** The accounts of the first day show what people who are not burned out cost by leaving. */
const startAccounts = ({ layout, groups, organisations, ofRole }: World): void => {
  for (let g = 0; g < layout.groups; g++) {
    const role = layout.roleRow[g]
    const bill = groups.employedAtStart[g] * ofRole.quitRate[role] * ofRole.replacementCost[role]
    organisations.recentLosses[layout.organisationOfClinic[layout.clinicOfGroup[g]]] += bill
  }
}

/** Columns, parameters and chance of a block of replicates, before anybody is seated. */
const emptyWorld = (run: CompiledRun, layout: Layout, first: number, dt: number): World => {
  const chance = keysOf(run, first, layout.organisations)
  const parameters = Object.fromEntries(
    parameterNames.map(name => [name, parameterColumn(run, name, chance, layout.organisations)]),
  ) as World['parameters']
  const rates = Object.fromEntries(
    parameterNames
      .filter(name => name.endsWith('Time'))
      .map(name => [name, parameters[name].map(time => decayRate(time, dt))]),
  ) as Record<TimeConstant, Float64Array>
  const ofRole = Object.fromEntries(
    roleParameterNames.map(name => {
      const each = roles.map(role => parameters[parameterOfRole(name, role)])
      return [
        name,
        Float64Array.from(
          { length: layout.organisations * ROLES },
          (_, row) => each[row % ROLES][Math.floor(row / ROLES)],
        ),
      ]
    }),
  ) as World['ofRole']
  const roleRates = Object.fromEntries(
    roleParameterNames
      .filter(name => name.endsWith('Time'))
      .map(name => [name, ofRole[name].map(time => decayRate(time, dt))]),
  ) as Record<RoleTimeConstant, Float64Array>
  const allColumns = allocateColumns(layout)
  return {
    layout,
    ...allColumns,
    parameters,
    rates,
    ofRole,
    roleRates,
    leverCosts: costRows(allColumns.inputs),
    cuts: Object.fromEntries(cuttableLoops.map(name => [name, 0])) as World['cuts'],
    chance,
    ownDays: ownDaysOf(chance),
    dt,
  }
}

/** The world of replicates `first` … `first + count − 1` on the morning of day 0. */
export const initialise = (run: CompiledRun, first: number, count: number, dt: number): World => {
  const layout = layOut(
    run.clinics.map(clinic => clinic.seats),
    count,
  )
  const world = emptyWorld(run, layout, first, dt)
  setInputs(world, run, 0)
  startClinics(world, run)
  setCalendar(world, run, 0)
  fillSeats(world, run)
  fundAllPosts(world)
  startAccounts(world)
  return world
}
