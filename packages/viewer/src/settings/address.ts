import {
  engineVersion,
  parameterNames,
  roles,
  type ParameterName,
  type Role,
} from '@burnout/engine'
import {
  assumedValue,
  isLever,
  isParameter,
  leverValue,
  readChanges,
  writeChanges,
} from './address-changes.ts'
import { leastRuns, replicateCap } from './edits.ts'
import { compareKeys, readCompareLook, writeCompareLook } from './compare-look.ts'
import { clearLens, prevalences } from './lens.ts'
import { startingOutlook, views, type Outlook, type ViewName } from './outlook.ts'
import { codePattern } from '../flight/code-pattern.ts'
import { diagramIds } from '../text/diagrams.ts'
import { chosenTongue, isTongue, type Tongue } from '../text/tongue.ts'
import { lessonKeys, readLessonPlace, writeLessonPlace } from './lesson-place.ts'
import { loopsKeys, readLoops, writeLoops, type LoopsPlace } from './loops-address.ts'
import { longestPacked } from './pack.ts'
import { parameterLookKeys, readParameterLook, writeParameterLook } from './parameter-look.ts'
import { peopleKeys, readPeople, writePeople } from './people-address.ts'
import { readPlan } from './plan-address.ts'
import { mostAlternatives, type Plan } from './plan.ts'
import { readSeat, writeSeat } from './seat.ts'
import { latestEnd, latestStart, startingSettings, type Settings } from './settings.ts'
import { readTeam, writeTeam } from './team-address.ts'
import { readTerms, writeTerms } from './terms.ts'

/** What of an outlook an address holds. */
export type Place = Pick<
  Outlook,
  | 'view'
  | 'diagram'
  | 'parameter'
  | 'learn'
  | 'flight'
  | 'session'
  | 'seat'
  | 'lens'
  | 'people'
  | 'compare'
  | 'parameters'
  | keyof LoopsPlace
>

/** What the page's address says: settings, the page and month looked at, and what had to be ignored. */
export interface Address {
  readonly settings: Settings
  readonly place: Place
  readonly plan: Plan
  /** `null` for the end of the run. */
  readonly month: number | null
  /** The other version of the engine that wrote the address; `null` when it was this one, or is not known. */
  readonly otherEngine: string | null
  /** Parts of the address that were not understood, as they were written. */
  readonly ignored: readonly string[]
}

const seedPattern = /^[\p{L}\p{N} ._-]{1,60}$/u
const wholePattern = /^\d{1,4}$/
const versionPattern = /^\d{1,4}(\.\d{1,4}){1,2}$/

/** Characters of an address that is still read; no link that the page writes comes near. */
const longest = 8_000 + longestPacked * (1 + mostAlternatives)

const wholeNumber = (text: string | null, most: number): number | null =>
  text !== null && wholePattern.test(text) && Number(text) <= most ? Number(text) : null

/** Longest text of what a teacher prepared; that it can be read is known where it is used. */
const longestSession = 3_000

/** Longest name of a clinic in a scenario. */
const longestClinic = 60

const keys: readonly string[] = [
  'scenario',
  'levers',
  'from',
  'until',
  'terms',
  'assume',
  'team',
  'month',
  'seed',
  'runs',
  'view',
  'diagram',
  'parameter',
  ...parameterLookKeys,
  ...loopsKeys,
  ...peopleKeys,
  ...lessonKeys,
  'flight',
  'class',
  'seat',
  'by',
  'clinic',
  'role',
  'compare',
  'against',
  ...compareKeys,
  'engine',
  'file',
  'lang',
]

/** Reads the part of an address after `#`; whatever is not understood is left out and listed. */
export const readAddress = (hash: string, scenarios: readonly string[]): Address => {
  const text = hash.replace(/^#/, '')
  const tooLong = text.length > longest
  const written = new URLSearchParams(tooLong ? '' : text)
  const ignored: string[] = []
  const ignore = (part: string): void => void ignored.push(part.slice(0, 60))
  if (tooLong) ignore(text)
  const number = (key: string, most: number): number | null => {
    const digits = written.get(key)
    const value = wholeNumber(digits, most)
    if (digits !== null && value === null) ignore(`${key}=${digits}`)
    return value
  }
  const oneOf = <Name extends string | null>(
    key: string,
    names: readonly Name[],
    usual: Name,
  ): Name => {
    const name = written.get(key)
    const known = names.find(each => each === name)
    if (name !== null && known === undefined) ignore(`${key}=${name}`)
    return known ?? usual
  }
  for (const key of new Set(written.keys()))
    if (!keys.includes(key)) ignore(`${key}=${written.get(key)}`)

  const named = written.get('scenario')
  const known = named !== null && scenarios.includes(named)
  if (named !== null && !known) ignore(`scenario=${named}`)
  const from = number('from', latestStart) ?? startingSettings.from
  const until = number('until', latestEnd)
  if (until !== null && until <= from) ignore(`until=${until}`)
  const engine = written.get('engine')
  const goodEngine = engine !== null && versionPattern.test(engine)
  if (engine !== null && !goodEngine) ignore(`engine=${engine}`)
  const lang = written.get('lang')
  if (lang !== null && !isTongue(lang)) ignore(`lang=${lang}`)
  const teamText = written.get('team')
  const team = teamText === null ? null : readTeam(teamText)
  if (teamText !== null && team === null) ignore(`team=${teamText}`)
  const flight = written.get('flight')
  const goodFlight = flight !== null && codePattern.test(flight)
  if (flight !== null && !goodFlight) ignore(`flight=${flight}`)
  const sessionText = written.get('class')
  const goodSession = sessionText !== null && sessionText.length <= longestSession
  if (sessionText !== null && !goodSession) ignore(`class=${sessionText}`)
  const seatText = written.get('seat')
  const seat = seatText === null ? null : readSeat(seatText)
  if (seatText !== null && seat === null) ignore(`seat=${seatText}`)
  const terms = written.get('terms')
  const runs = number('runs', replicateCap)
  const goodRuns = runs !== null && runs >= leastRuns
  if (runs !== null && !goodRuns) ignore(`runs=${runs}`)
  const seed = written.get('seed')
  const goodSeed = seed !== null && seedPattern.test(seed)
  if (seed !== null && !goodSeed) ignore(`seed=${seed}`)

  return {
    settings: {
      scenario: known ? named : startingSettings.scenario,
      levers: readChanges(written.get('levers') ?? '', isLever, leverValue, ignore),
      from,
      until: until !== null && until > from ? until : null,
      seed: goodSeed ? seed : null,
      assumptions: readChanges(written.get('assume') ?? '', isParameter, assumedValue, ignore),
      ...(team === null ? {} : { team }),
      ...(goodRuns ? { runs } : {}),
      ...(terms === null ? {} : { terms: readTerms(terms, ignore) }),
    },
    month: number('month', 1_200),
    place: {
      view: oneOf('view', views, startingOutlook.view),
      diagram: oneOf('diagram', diagramIds, startingOutlook.diagram),
      parameter: oneOf<ParameterName | null>('parameter', parameterNames, null),
      ...readLoops(written, ignore),
      people: readPeople(written, ignore),
      compare: readCompareLook(written, ignore),
      parameters: readParameterLook(written, ignore),
      learn: readLessonPlace(written, ignore),
      flight: goodFlight ? flight : null,
      session: goodSession ? sessionText : null,
      seat,
      lens: {
        instrument: oneOf('by', prevalences, clearLens.instrument),
        // that there is such a clinic is known where the organisation is
        clinic: written.get('clinic')?.slice(0, longestClinic) ?? null,
        role: oneOf<Role | null>('role', roles, null),
      },
    },
    plan: readPlan(written.get('compare'), written.get('against'), scenarios, ignore),
    otherEngine: goodEngine && engine !== engineVersion ? engine : null,
    ignored,
  }
}

/** The scenario that travels in an address, packed; `null` when there is none. */
export const packedIn = (
  hash: string,
): { readonly name: string; readonly packed: string } | null => {
  const written = new URLSearchParams(hash.replace(/^#/, ''))
  const packed = written.get('file')
  return packed === null ? null : { name: written.get('scenario') ?? '', packed }
}

/** Pages that show a diagram of the reader’s choice. */
const withDiagrams: readonly ViewName[] = ['loops', 'traps']

/**
 * Writes settings, month, page and what is compared as the part of an address after `#`, leaving out what
 * is usual; a scenario that others do not have goes with it, packed.
 */
export const writeAddress = (
  settings: Settings,
  month: number | null,
  {
    view,
    diagram,
    parameter,
    learn,
    flight,
    session,
    seat,
    lens,
    people,
    compare,
    parameters,
    ...loops
  }: Place,
  packed: string | null = null,
  plan: string | null = null,
): string => {
  const moved = Object.keys(settings.levers).length > 0
  const assumed = Object.keys(settings.assumptions).length > 0
  const terms = writeTerms(settings)
  const parts = [
    `scenario=${encodeURIComponent(settings.scenario)}`,
    moved && `levers=${writeChanges(settings.levers)}`,
    moved && `from=${settings.from}`,
    moved && settings.until !== null && `until=${settings.until}`,
    terms !== '' && `terms=${terms}`,
    assumed && `assume=${writeChanges(settings.assumptions)}`,
    settings.team !== undefined && `team=${writeTeam(settings.team)}`,
    month !== null && `month=${month}`,
    settings.runs !== undefined && `runs=${settings.runs}`,
    settings.seed !== null && `seed=${encodeURIComponent(settings.seed)}`,
    view !== startingOutlook.view && `view=${view}`,
    withDiagrams.includes(view) && diagram !== startingOutlook.diagram && `diagram=${diagram}`,
    ...(view === 'loops' ? writeLoops(loops) : []),
    ...(view === 'people' ? writePeople(people) : []),
    lens.instrument !== clearLens.instrument && `by=${lens.instrument}`,
    lens.clinic !== null && `clinic=${encodeURIComponent(lens.clinic)}`,
    lens.role !== null && `role=${lens.role}`,
    view === 'evidence' && parameter !== null && `parameter=${parameter}`,
    ...(view === 'evidence' ? writeParameterLook(parameters) : []),
    ...(view === 'compare' ? writeCompareLook(compare) : []),
    ...writeLessonPlace(learn),
    view === 'flight' && flight !== null && `flight=${flight}`,
    view === 'class' && session !== null && `class=${encodeURIComponent(session)}`,
    seat !== null && `seat=${writeSeat(seat)}`,
    plan,
    packed !== null && `file=${packed}`,
  ]
  return parts.filter(part => part !== false && part !== null).join('&')
}

/** An address that says which version of the engine it was made with, and the language if one was chosen. */
export const signed = (address: string, tongue: Tongue | null = chosenTongue): string =>
  `${address}${tongue === null ? '' : `&lang=${tongue}`}&engine=${engineVersion}`
