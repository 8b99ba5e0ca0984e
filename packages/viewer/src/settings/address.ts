import { leverNames, levers, type LeverName } from '@burnout/engine'
import { startingOutlook, views, type Outlook } from './outlook.ts'
import { diagramIds } from '../text/diagrams.ts'
import { longestPacked } from './pack.ts'
import {
  latestEnd,
  latestStart,
  startingSettings,
  type LeverChanges,
  type Settings,
} from './settings.ts'

/** What of an outlook an address holds. */
export type Place = Pick<Outlook, 'view' | 'diagram'>

/** What the page's address says: settings, the page and month looked at, and what had to be ignored. */
export interface Address {
  readonly settings: Settings
  readonly place: Place
  /** `null` for the end of the run. */
  readonly month: number | null
  /** Parts of the address that were not understood, as they were written. */
  readonly ignored: readonly string[]
}

const seedPattern = /^[\p{L}\p{N} ._-]{1,60}$/u
const wholePattern = /^\d{1,4}$/

/** Characters of an address that is still read; no link that the page writes comes near. */
const longest = 4_000 + longestPacked

const isLever = (name: string): name is LeverName => leverNames.some(known => known === name)

const leverValue = (name: LeverName, text: string): number | null => {
  const { range, unit } = levers[name]
  const [low, high] = range
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (unit === 'switch' && value !== 0 && value !== 1) return null
  return value >= low && value <= high ? value : null
}

const readLevers = (text: string, ignore: (part: string) => void): LeverChanges => {
  const changes: Partial<Record<LeverName, number>> = {}
  for (const part of text.split(',').filter(written => written !== '')) {
    const [name = '', value = ''] = part.split(':')
    const to = isLever(name) ? leverValue(name, value) : null
    if (isLever(name) && to !== null) changes[name] = to
    else ignore(part)
  }
  return changes
}

const wholeNumber = (text: string | null, most: number): number | null =>
  text !== null && wholePattern.test(text) && Number(text) <= most ? Number(text) : null

const keys = ['scenario', 'levers', 'from', 'until', 'month', 'seed', 'view', 'diagram', 'file']

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
  const oneOf = <Name extends string>(key: string, names: readonly Name[], usual: Name): Name => {
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
  const seed = written.get('seed')
  const goodSeed = seed !== null && seedPattern.test(seed)
  if (seed !== null && !goodSeed) ignore(`seed=${seed}`)

  return {
    settings: {
      scenario: known ? named : startingSettings.scenario,
      levers: readLevers(written.get('levers') ?? '', ignore),
      from,
      until: until !== null && until > from ? until : null,
      seed: goodSeed ? seed : null,
    },
    month: number('month', 1_200),
    place: {
      view: oneOf('view', views, startingOutlook.view),
      diagram: oneOf('diagram', diagramIds, startingOutlook.diagram),
    },
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

/**
 * Writes settings, month and page as the part of an address after `#`, leaving out what is usual; a
 * scenario that others do not have goes with it, packed.
 */
export const writeAddress = (
  settings: Settings,
  month: number | null,
  { view, diagram }: Place,
  packed: string | null = null,
): string => {
  const changes = Object.entries(settings.levers)
  const parts = [
    `scenario=${encodeURIComponent(settings.scenario)}`,
    changes.length > 0 && `levers=${changes.map(([name, to]) => `${name}:${to}`).join(',')}`,
    changes.length > 0 && `from=${settings.from}`,
    changes.length > 0 && settings.until !== null && `until=${settings.until}`,
    month !== null && `month=${month}`,
    settings.seed !== null && `seed=${encodeURIComponent(settings.seed)}`,
    view !== startingOutlook.view && `view=${view}`,
    view === 'loops' && diagram !== startingOutlook.diagram && `diagram=${diagram}`,
    packed !== null && `file=${packed}`,
  ]
  return parts.filter(part => part !== false).join('&')
}
