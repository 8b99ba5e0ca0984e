import { collinearGroups, type CollinearGroup } from './collinear-groups.ts'
import { columnLength, correlation, covarianceOf, spectrumOf } from './spectrum.ts'

export type IdentifiabilityVerdict =
  'identified' | 'only with' | 'weakly identified' | 'not identified' | 'not known'

export interface ParameterIdentifiability {
  readonly name: string
  /** Tolerances that the patterns move while this parameter alone crosses its range. */
  readonly sensitivity: number
  /** Share of the parameter's direction that lies in the well-determined space, 0–1. */
  readonly share: number
  /** What the patterns leave of the range: 1 = nothing was learnt, 0 = the value is known. */
  readonly remaining: number
  /** Parameters that must be known for this one to be, the most entangled first. */
  readonly partners: readonly string[]
  /** What the patterns would leave of the range if the partners were known. */
  readonly remainingWithPartners: number
  readonly verdict: IdentifiabilityVerdict
  /** The verdict in words, with the partners' names. */
  readonly words: string
}

export interface Identifiability {
  /** Of the slopes, largest first, one for each parameter that could be evaluated. */
  readonly singularValues: readonly number[]
  /** How many combinations of parameters the patterns determine. */
  readonly determined: number
  readonly parameters: readonly ParameterIdentifiability[]
  readonly collinear: readonly CollinearGroup[]
}

export interface IdentifiabilityOptions {
  /**
   * How much of the length of each column of slopes may come from jumps of the model; parameters whose
   * effect does not exceed twice that count as without effect.
   */
  readonly roughness?: readonly number[]
  /** At most this share of the range remains: identified; 0.5 unless given. */
  readonly identified?: number
  /** At most this share remains: weakly identified; 0.8 unless given. */
  readonly weak?: number
  /** Correlations beyond this make a collinear pair; 0.95 unless given. */
  readonly correlation?: number
  /** Partners are named up to this many; 3 unless given. */
  readonly partners?: number
}

/** Reciprocal variance of a number of which only the range [0, 1] is known. */
const RANGE_PRECISION = 12

/** Slopes up to this multiple of their roughness are taken for chance. */
const BEYOND_CHANCE = 2

/** A partner must reduce what remains to this share of it, or it explains nothing. */
const WORTHWHILE = 0.75

/** The covariance once parameter `known` has been measured. */
const given = (covariance: readonly (readonly number[])[], known: number): number[][] =>
  covariance.map((row, i) =>
    row.map((c, j) =>
      i === known || j === known
        ? 0
        : c - (covariance[i][known] * covariance[j][known]) / covariance[known][known],
    ),
  )

const remainingOf = (variance: number): number => Math.sqrt(variance * RANGE_PRECISION)

interface Partnership {
  readonly partners: readonly number[]
  readonly remaining: number
}

/** Those who must be known, chosen one by one by their correlation, until parameter j is identified. */
const partnershipOf = (
  covariance: number[][],
  j: number,
  most: number,
  enough: number,
): Partnership => {
  const partners: number[] = []
  let current = covariance
  while (partners.length < most && remainingOf(current[j][j]) > enough) {
    let closest = -1
    for (let i = 0; i < current.length; i++) {
      if (i === j || partners.includes(i)) continue
      const better =
        closest < 0 ||
        Math.abs(correlation(current, i, j)) > Math.abs(correlation(current, closest, j)) + 1e-9
      if (better) closest = i
    }
    if (closest < 0) break
    current = given(current, closest)
    partners.push(closest)
  }
  return { partners, remaining: remainingOf(current[j][j]) }
}

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const unknown = (name: string): ParameterIdentifiability => ({
  name,
  sensitivity: Number.NaN,
  share: Number.NaN,
  remaining: Number.NaN,
  partners: [],
  remainingWithPartners: Number.NaN,
  verdict: 'not known',
  words: 'not known: the model fails on both sides of the value',
})

/**
 * What the patterns say about each parameter, from the slopes at the end of a fit.
 *
 *   C = (JᵀJ + 12 · I)⁻¹        remaining = √(12 · C_jj)
 *
 * J          [tolerances / range]  a row for each pattern, a column for each parameter
 * C          [range²]              covariance, where 12 is the precision of a range without patterns
 * remaining  [0–1]                 spread that the patterns leave, relative to that of the range
 *
 * A parameter is `identified` when at most half its range remains; `only with` others when that is so
 * once they are known; `weakly identified` when something was learnt; else `not identified`. A
 * direction (singular vector) is well determined by the same rule as a parameter.
 *
 * The collinearity index is that of Brun, Reichert & Künsch 2001, Water Resour Res 37:1015 (recalled).
 * That most models leave many directions open is the finding of Gutenkunst et al. 2007, PLoS Comput
 * Biol 3:e189, doi:10.1371/journal.pcbi.0030189.
 *
 * Assumed: slopes hold over the whole range, patterns err independently by their tolerances, and no
 * value in a range is likelier than another.
 */
export const identifiability = (
  jacobian: readonly (readonly number[])[],
  names: readonly string[],
  options: IdentifiabilityOptions = {},
): Identifiability => {
  const { identified = 0.5, weak = 0.8, correlation: limit = 0.95, partners: most = 3 } = options
  const known = names.flatMap((_, j) => (jacobian.some(row => Number.isNaN(row[j])) ? [] : [j]))
  if (known.length === 0)
    return { singularValues: [], determined: 0, parameters: names.map(unknown), collinear: [] }

  const drowned = names.map(
    (_, j) => columnLength(jacobian, j) <= BEYOND_CHANCE * (options.roughness?.[j] ?? 0),
  )
  const rows = jacobian.map(row => known.map(j => (drowned[j] ? 0 : row[j])))
  const knownNames = known.map(j => names[j])
  const spectrum = spectrumOf(rows, known.length)
  const covariance = covarianceOf(spectrum, RANGE_PRECISION)
  const well = spectrum.values.map(s => remainingOf(1 / (s * s + RANGE_PRECISION)) <= identified)

  const judged = knownNames.map((name, j): ParameterIdentifiability => {
    const sensitivity = columnLength(rows, j)
    const remaining = remainingOf(covariance[j][j])
    const partnership = partnershipOf(covariance, j, most, identified)
    const together =
      partnership.partners.length > 0 &&
      partnership.remaining <= identified &&
      partnership.remaining <= WORTHWHILE * remaining
    const partners = together ? partnership.partners.map(i => knownNames[i]) : []
    const verdict =
      remaining <= identified
        ? 'identified'
        : together
          ? 'only with'
          : remaining <= weak
            ? 'weakly identified'
            : 'not identified'
    return {
      name,
      sensitivity,
      share: well.reduce((sum, yes, k) => sum + (yes ? spectrum.directions.get(j, k) ** 2 : 0), 0),
      remaining,
      partners,
      remainingWithPartners: together ? partnership.remaining : remaining,
      verdict,
      words: together
        ? `only with ${list(partners)}`
        : drowned[known[j]] && columnLength(jacobian, known[j]) > 0
          ? 'not identified: the effect drowns in jumps of the model'
          : verdict,
    }
  })

  const acting = knownNames.flatMap((_, j) =>
    remainingOf(1 / (judged[j].sensitivity ** 2 + RANGE_PRECISION)) <= weak ? [j] : [],
  )
  return {
    singularValues: spectrum.values,
    determined: well.filter(Boolean).length,
    parameters: names.map(
      name => judged.find(parameter => parameter.name === name) ?? unknown(name),
    ),
    collinear: collinearGroups(
      rows.map(row => acting.map(j => row[j])),
      acting.map(j => knownNames[j]),
      limit,
    ),
  }
}
