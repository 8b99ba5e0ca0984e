import { roles, type Clinic, type Role } from '@burnout/engine'
import { assumedValue, isParameter, readChanges, writeChanges } from './address-changes.ts'
import { prevalences } from './lens.ts'
import { teamLimits, type Level, type Team } from './team.ts'

/**
 * Version of the way in which a team is written:
 * `1!name!payment!instrument~role~wanted~got!role~wanted~got,…!parameter:value,…!clinic!clinic…`, a clinic
 * as `name~physicians~advancedPractice~nurses~support~panel~ward~leadership~exhaustion`.
 */
const version = '1'

/** A name without what parts are told apart by. */
export const plainName = (name: string): string =>
  name.replaceAll(/[!~;]/g, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, teamLimits.name)

const numberIn = (text: string | undefined, low: number, high: number): number | null => {
  const value = text === undefined || text === '' ? Number.NaN : Number(text)
  return value >= low && value <= high ? value : null
}

const wholeIn = (text: string | undefined, low: number, high: number): number | null => {
  const value = numberIn(text, low, high)
  return Number.isInteger(value) ? value : null
}

const levelIn = (wanted: string | undefined, got: string | undefined): Level | null => {
  const level = { wanted: numberIn(wanted, 0, 2), got: numberIn(got, 0, 9) }
  return level.wanted === null || level.got === null
    ? null
    : { wanted: level.wanted, got: level.got }
}

const roleIn = (text: string | undefined): Role | undefined => roles.find(each => each === text)

/** Range of the score of a leader, and of the exhaustion scale. */
const leaderRange = [12, 60] as const
const exhaustionTop = 54

const readClinic = (text: string): Clinic | null => {
  const [named = '', p, a, n, s, patients, ward, led, tired = ''] = text.split('~')
  const name = plainName(named)
  const physicians = wholeIn(p, 1, teamLimits.posts)
  const advancedPractice = wholeIn(a, 0, teamLimits.posts)
  const nurses = wholeIn(n, ward === '1' ? 1 : 0, teamLimits.posts)
  const support = wholeIn(s, 0, teamLimits.posts)
  const panel = wholeIn(patients, 1, teamLimits.panel)
  const leadership = numberIn(led, ...leaderRange)
  const exhaustion = tired === '' ? null : numberIn(tired, 0, exhaustionTop)
  if (name === '' || physicians === null || advancedPractice === null || nurses === null)
    return null
  if (support === null || panel === null || leadership === null) return null
  if (tired !== '' && exhaustion === null) return null
  return {
    name,
    physicians,
    advancedPractice,
    nurses,
    support,
    panel,
    ward: ward === '1',
    leadership,
    exhaustion,
  }
}

const readSurvey = (text: string): Team['survey'] | undefined => {
  if (text === '') return null
  const [by, of, wanted, got] = text.split('~')
  const instrument = prevalences.find(each => each === by)
  const level = levelIn(wanted, got)
  const role = of === '' ? null : roleIn(of)
  return instrument === undefined || level === null || role === undefined
    ? undefined
    : { ...level, instrument, role }
}

const readLeaving = (text: string): Team['leaving'] | null => {
  const leaving: Partial<Record<Role, Level>> = {}
  for (const part of text.split(',').filter(each => each !== '')) {
    const [of, wanted, got] = part.split('~')
    const role = roleIn(of)
    const level = levelIn(wanted, got)
    if (role === undefined || level === null) return null
    leaving[role] = level
  }
  return leaving
}

/** Whether a team is one that the page runs: clinics by different names, not too many posts. */
export const isTeam = ({ clinics }: Pick<Team, 'clinics'>): boolean =>
  clinics.length > 0 &&
  clinics.length <= teamLimits.clinics &&
  new Set(clinics.map(({ name }) => name)).size === clinics.length &&
  clinics.reduce(
    (sum, { physicians, advancedPractice, nurses, support }) =>
      sum + physicians + advancedPractice + nurses + support,
    0,
  ) <= teamLimits.posts

/** Reads a team as `writeTeam` writes it; `null` for anything else. */
export const readTeam = (text: string): Team | null => {
  const [written, named = '', paid, asked = '', left = '', assumed = '', ...rest] = text.split('!')
  const payment = numberIn(paid, 0, 1)
  const survey = readSurvey(asked)
  const leaving = readLeaving(left)
  let good = true
  const assumptions = readChanges(assumed, isParameter, assumedValue, () => (good = false))
  const clinics = rest.flatMap(each => readClinic(each) ?? [])
  const team = { name: plainName(named), clinics }
  if (written !== version || team.name === '' || payment === null || leaving === null) return null
  if (!good || survey === undefined || clinics.length !== rest.length || !isTeam(team)) return null
  return { ...team, payment, survey, leaving, assumptions }
}

const rounded = (value: number): string => String(Number(value.toFixed(4)))

const writeLevel = ({ wanted, got }: Level): string => `${rounded(wanted)}~${rounded(got)}`

/** Writes a team for an address. */
export const writeTeam = ({
  name,
  clinics,
  payment,
  survey,
  leaving,
  assumptions,
}: Team): string => {
  const written = clinics.map(clinic => {
    const { physicians, advancedPractice, nurses, support, panel, ward } = clinic
    const counts = [physicians, advancedPractice, nurses, support, panel, ward ? 1 : 0]
    const { leadership, exhaustion } = clinic
    return [plainName(clinic.name), ...counts, leadership, exhaustion ?? ''].join('~')
  })
  return encodeURIComponent(
    [
      version,
      plainName(name),
      payment,
      survey === null ? '' : `${survey.instrument}~${survey.role ?? ''}~${writeLevel(survey)}`,
      roles
        .flatMap(role => {
          const level = leaving[role]
          return level === undefined ? [] : [`${role}~${writeLevel(level)}`]
        })
        .join(','),
      writeChanges(assumptions),
      ...written,
    ].join('!'),
  )
}
