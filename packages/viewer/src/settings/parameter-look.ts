import { parameterGroups, type Evidence } from '@burnout/engine'
import { keysOf } from '../record.ts'

/** What parameters are gathered in. */
export type ParameterGroup = keyof typeof parameterGroups

/** By what the table of parameters can be sorted. */
export const parameterOrders = ['label', 'group', 'grade', 'uses'] as const
export type ParameterOrder = (typeof parameterOrders)[number]

/** An order of the table. */
export interface Sorted {
  readonly by: ParameterOrder
  /** From the last to the first. */
  readonly down: boolean
}

/** Which parameters the reader wants to see. */
export interface ParameterLook {
  /** Words that all have to be said of a parameter. */
  readonly wanted: string
  /** `null` for all groups. */
  readonly group: ParameterGroup | null
  /** None for all grades. */
  readonly grades: readonly Evidence[]
  readonly changedOnly: boolean
  /** `null` for the order of the model. */
  readonly sorted: Sorted | null
}

export const everyParameter: ParameterLook = {
  wanted: '',
  group: null,
  grades: [],
  changedOnly: false,
  sorted: null,
}

/** The grades of evidence, the strongest first. */
export const evidenceGrades = [
  'measured',
  'estimated',
  'calibrated',
  'assumed',
] as const satisfies readonly Evidence[]

/** Keys of an address that are about which parameters are listed. */
export const parameterLookKeys: readonly string[] = ['find', 'group', 'grades', 'changed', 'sort']

/** Most characters of the words that are looked for. */
export const longestWanted = 60

const wantedPattern = /^[^\p{C}]+$/u

/** Reads which parameters an address lists; what is not understood is left out and listed. */
export const readParameterLook = (
  written: URLSearchParams,
  ignore: (part: string) => void,
): ParameterLook => {
  const read = <Value>(
    key: string,
    valueOf: (text: string) => Value | undefined,
    usual: Value,
  ): Value => {
    const text = written.get(key)
    const value = text === null ? usual : valueOf(text)
    if (value === undefined) ignore(`${key}=${text}`)
    return value ?? usual
  }
  const wantedOf = (text: string): string | undefined => {
    const wanted = text.trim()
    return wanted.length <= longestWanted && wantedPattern.test(wanted) ? wanted : undefined
  }
  const gradesOf = (text: string): readonly Evidence[] | undefined => {
    const named = text.split(',')
    const known = evidenceGrades.filter(grade => named.includes(grade))
    return known.length === named.length ? known : undefined
  }
  const sortedOf = (text: string): Sorted | undefined => {
    const down = text.startsWith('-')
    const by = parameterOrders.find(each => each === text.slice(down ? 1 : 0))
    return by === undefined ? undefined : { by, down }
  }
  return {
    wanted: read('find', wantedOf, everyParameter.wanted),
    group: read<ParameterGroup | null>(
      'group',
      text => keysOf(parameterGroups).find(name => name === text),
      everyParameter.group,
    ),
    grades: read('grades', gradesOf, everyParameter.grades),
    changedOnly: read<boolean>('changed', text => text === '1' || undefined, false),
    sorted: read<Sorted | null>('sort', sortedOf, everyParameter.sorted),
  }
}

/** Parts of an address that say which parameters are listed; none for all of them. */
export const writeParameterLook = ({
  wanted,
  group,
  grades,
  changedOnly,
  sorted,
}: ParameterLook): readonly string[] => [
  ...(wanted === '' ? [] : [`find=${encodeURIComponent(wanted)}`]),
  ...(group === null ? [] : [`group=${group}`]),
  ...(grades.length === 0 ? [] : [`grades=${grades.join(',')}`]),
  ...(changedOnly ? ['changed=1'] : []),
  ...(sorted === null ? [] : [`sort=${sorted.down ? '-' : ''}${sorted.by}`]),
]
