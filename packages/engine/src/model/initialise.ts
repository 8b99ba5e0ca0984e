import { leverNames, levers } from '../levers/index.ts'
import { decayRate } from '../numerics/decay.ts'
import { KeyedRandom, streamOf } from '../numerics/random.ts'
import { defaultParameters, parameterNames, type ParameterName } from '../parameters/index.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'
import {
  allocateColumns,
  layOut,
  type Chance,
  type Layout,
  type LeverCostRow,
  type TimeConstant,
  type World,
} from '../state/world.ts'
import { openSearch } from './events.ts'
import { setCalendar, setInputs } from './inputs.ts'
import { logNormal, seatPerson } from './people.ts'
import { CLOSED, WORKING } from './seat-states.ts'

const DAYS_PER_YEAR = 365.25
const MONTHS_PER_YEAR = 12

/** What a number in a parameter's unit is multiplied by to become one per day, or per visit. */
const perDay: Readonly<Record<string, number>> = {
  '/year': 1 / DAYS_PER_YEAR,
  '/month': MONTHS_PER_YEAR / DAYS_PER_YEAR,
  '/1000 visits': 1 / 1000,
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

/** Entities are named by clinic and place, so that reordering or enlarging clinics shifts nobody's luck. */
const keysOf = (run: CompiledRun, first: number, organisations: number): Chance => {
  const clinic = Int32Array.from(run.clinics, ({ name }) => streamOf(name))
  return {
    random: KeyedRandom.fromSeed(run.seed),
    replicate: Int32Array.from({ length: organisations }, (_, o) => first + o),
    clinic,
    seat: Int32Array.from(
      run.clinics.flatMap(({ seats }, k) =>
        Array.from({ length: seats }, (_, s) => (clinic[k] + Math.imul(s + 1, GOLDEN)) | 0),
      ),
    ),
  }
}

const GOLDEN = 0x9e3779b9 | 0

const costRows = (inputs: World['inputs']): readonly LeverCostRow[] =>
  leverNames.flatMap(name => {
    const { cost, default: usual } = levers[name]
    if (cost === null) return []
    const extraPostsOnly = cost.per === 'extra post-year'
    const dollarsPerDay = cost.dollars / DAYS_PER_YEAR
    return [{ input: inputs[name], default: usual, dollarsPerDay, extraPostsOnly }]
  })

const clinicExhaustion = streamOf('clinicExhaustion')
const vacancyAtStart = streamOf('vacancyAtStart')

const fillSeats = (world: World, run: CompiledRun): void => {
  const { layout, parameters, chance, clinicians } = world
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
    for (let i = layout.seatStart[c]; i < layout.seatStart[c + 1]; i++) {
      const seat = chance.seat[i - o * layout.seatsPerOrganisation]
      if (i - layout.seatStart[c] >= posts) {
        clinicians.seatState[i] = CLOSED
        continue
      }
      // the first person of a clinic is always there: a clinic does not start empty
      const vacant =
        i > layout.seatStart[c] &&
        chance.random.uniform(vacancyAtStart, replicate, seat, 0) < parameters.vacantStart[o]
      if (vacant) {
        openSearch(world, o, i)
        continue
      }
      clinicians.seatState[i] = WORKING
      seatPerson(world, o, i, { exhaustionOffset, settled: true })
    }
  }
}

const startClinics = (world: World, run: CompiledRun): void => {
  const { layout, clinics, organisations, parameters, inputs, chance } = world
  for (let c = 0; c < layout.clinics; c++) {
    const o = layout.organisationOfClinic[c]
    const { panel, leadership, posts } = run.clinics[c % layout.clinicsPerOrganisation]
    clinics.panelSize[c] = panel
    clinics.leadershipScore[c] = leadership
    clinics.fundedAtStart[c] = posts
    clinics.workSystemQuality[c] = parameters.qualityStart[o]
    const deviation = chance.random.normal(
      clinicExhaustion,
      chance.replicate[o],
      chance.clinic[c % layout.clinicsPerOrganisation],
      0,
    )
    clinics.caseMix[c] = logNormal(parameters.caseMixSpread[o], deviation)
    // as many wait as the access goal allows
    const asked = panel * (1 + inputs.panel[c]) * parameters.visitsPerPatient[o]
    clinics.backlog[c] = asked * parameters.accessGoal[o]
  }
  for (let o = 0; o < layout.organisations; o++) {
    organisations.perceivedBurnout[o] = parameters.perceivedStart[o]
    organisations.urgency[o] = parameters.perceivedStart[o]
    organisations.capability[o] = 1
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
  const allColumns = allocateColumns(layout)
  return {
    layout,
    ...allColumns,
    parameters,
    rates,
    leverCosts: costRows(allColumns.inputs),
    chance,
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
  setCalendar(world, run, 0)
  startClinics(world, run)
  fillSeats(world, run)
  return world
}
