import {
  defaultParameters,
  formatQuantity,
  parameterGroups,
  roles,
  roleWords,
  type Parameter,
  type ParameterName,
} from '@burnout/engine'
import { keysOf, recordOf } from '../record.ts'
import * as de from './de/parameters.ts'
import { inTongue } from './tongue.ts'

/** `workSystemQuality` → Work system quality. */
const inPlainWords = (name: string): string => {
  const words = name.replaceAll(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A parameter's name in words; the role that it is for comes last. */
export const parameterLabel = (name: ParameterName): string => {
  const role = roles.find(each => name.endsWith(each.charAt(0).toUpperCase() + each.slice(1)))
  return role === undefined
    ? inPlainWords(name)
    : `${inPlainWords(name.slice(0, -role.length))}, ${roleWords[role]}`
}

const quantityText = inTongue(de.quantity, (value: number, unit: string) =>
  formatQuantity(value, unit).replace('-', '−').replace(' %', '\u202f%'),
)

/** A value of a parameter with its unit. */
export const parameterText = (name: ParameterName, value: number): string => {
  const parameter: Parameter = defaultParameters[name]
  return quantityText(Number(value.toPrecision(6)), parameter.unit)
}

const setTitles = inTongue(de.setTitles, recordOf(keysOf(parameterGroups), inPlainWords))

/** The groups of parameters, with their titles, in the order of the published table. */
export const parameterSets = keysOf(parameterGroups).map(name => ({
  name,
  title: setTitles[name],
  parameters: keysOf<ParameterName>(parameterGroups[name]),
}))
