import { isLever, leverValue, readChanges, writeChanges } from './address-changes.ts'
import { emptyPlan, mostAlternatives, whyNotKept, type Plan } from './plan.ts'
import { latestEnd, latestStart, type LeverChanges, type Settings } from './settings.ts'
import { plainName } from './team-address.ts'
import { readTerms, writeTerms } from './terms.ts'

/** Version of the way in which a plan is written: `1!scenario;from;until;lever:value,…;file;terms;name!…`. */
const version = '1'

const wholePattern = /^\d{1,3}$/

const month = (text: string, most: number): number | null =>
  wholePattern.test(text) && Number(text) <= most ? Number(text) : null

const readLevers = (text: string): LeverChanges | null => {
  let isKnown = true
  const levers = readChanges(text, isLever, leverValue, () => (isKnown = false))
  return isKnown ? levers : null
}

const readOne = (text: string, scenarios: readonly string[]): Settings | null => {
  const [scenario = '', first = '', last = '', changes = '', , dated = '', name = ''] =
    text.split(';')
  const levers = readLevers(changes)
  const from = month(first, latestStart)
  const until = last === '' ? null : month(last, latestEnd)
  if (!scenarios.includes(scenario) || levers === null || from === null) return null
  if (last !== '' && (until === null || until <= from)) return null
  let isKnown = true
  const terms = readTerms(dated, () => (isKnown = false))
  if (!isKnown) return null
  return {
    scenario,
    levers,
    from,
    until,
    seed: null,
    assumptions: {},
    ...(dated === '' ? {} : { terms }),
    ...(name === '' ? {} : { called: plainName(name) }),
  }
}

/** Reads what an address says of a comparison; what is not understood is left out and given to `ignore`. */
export const readPlan = (
  text: string | null,
  against: string | null,
  scenarios: readonly string[],
  ignore: (part: string) => void,
): Plan => {
  if (text === null) {
    if (against !== null) ignore(`against=${against}`)
    return emptyPlan
  }
  const [written, ...parts] = text.split('!')
  if (written !== version) {
    ignore(`compare=${text}`)
    return emptyPlan
  }
  const kept: Settings[] = []
  for (const part of parts) {
    const settings = readOne(part, scenarios)
    if (settings === null || whyNotKept({ kept, against: 0 }, settings) !== null)
      ignore(`compare=${part}`)
    else kept.push(settings)
  }
  const index = against === null ? 0 : month(against, mostAlternatives)
  if (index === null) ignore(`against=${against}`)
  return { kept, against: index ?? 0 }
}

/**
 * Writes a plan for an address, `null` when there is nothing in it; `packedOf` gives the scenario of a name
 * when it has to travel along.
 */
export const writePlan = (
  { kept, against }: Plan,
  packedOf: (name: string) => string | null,
): string | null => {
  if (kept.length === 0) return against === 0 ? null : `against=${against}`
  const parts = kept.map(settings => {
    const { scenario, from, until, levers, called = '' } = settings
    const last = [packedOf(scenario) ?? '', writeTerms(settings), encodeURIComponent(called)]
    while (last.at(-1) === '') last.pop()
    return [
      encodeURIComponent(scenario),
      String(from),
      until === null ? '' : String(until),
      writeChanges(levers),
      ...last,
    ].join(';')
  })
  const text = `compare=${[version, ...parts].join('!')}`
  return against === 0 ? text : `${text}&against=${against}`
}

/** The scenarios that travel with a comparison in an address, packed. */
export const packedAlternatives = (
  hash: string,
): readonly { readonly name: string; readonly packed: string }[] => {
  const text = new URLSearchParams(hash.replace(/^#/, '')).get('compare')
  const [written, ...parts] = text?.split('!') ?? []
  if (written !== version) return []
  return parts.slice(0, mostAlternatives).flatMap(part => {
    const [name = '', , , , packed = ''] = part.split(';')
    return packed === '' ? [] : [{ name, packed }]
  })
}
