import { lifeStateNames } from '@burnout/engine'
import { keysOf } from '../record.ts'
import { crowdOrders, personRules, startingLook, type PeopleLook } from './people-look.ts'

/** Keys of an address that are about the page of people, by what they say. */
const addressKeys = {
  run: 'run',
  colour: 'colour',
  rule: 'rule',
  order: 'order',
  clinic: 'among',
  beside: 'beside',
  work: 'work',
  strain: 'strain',
  person: 'person',
} as const satisfies Readonly<Record<keyof PeopleLook, string>>

export const peopleKeys: readonly string[] = Object.values(addressKeys)

/** How a person is known: clinic, role, seat, and how many held it before; or a seat of no clinic’s. */
const personPattern = /^[^\p{C}/]{0,60}(\/\d{1,6}){2,3}$/u
const numberPattern = /^\d{1,4}$/

const among =
  <Name extends string>(names: readonly Name[]) =>
  (text: string): Name | null =>
    names.find(each => each === text) ?? null

const flag = (text: string): boolean | null => (text === '1' ? true : text === '0' ? false : null)

/** A number as it is counted by people, from 1, to a position. */
const position = (text: string): number | null =>
  numberPattern.test(text) && Number(text) > 0 ? Number(text) - 1 : null

/** Reads what an address says of the page of people; what is not understood is left out and listed. */
export const readPeople = (
  written: URLSearchParams,
  ignore: (part: string) => void,
): PeopleLook => {
  const read = <Value>(
    name: keyof PeopleLook,
    valueOf: (text: string) => Value | null,
    usual: Value,
  ): Value => {
    const key = addressKeys[name]
    const text = written.get(key)
    if (text === null) return usual
    const value = valueOf(text)
    if (value === null) ignore(`${key}=${text}`)
    return value ?? usual
  }
  return {
    run: read('run', position, startingLook.run),
    colour: read('colour', among(lifeStateNames), startingLook.colour),
    rule: read('rule', among(personRules), startingLook.rule),
    order: read('order', among(crowdOrders), startingLook.order),
    clinic: read<number | null>('clinic', position, startingLook.clinic),
    beside: read('beside', flag, startingLook.beside),
    work: read('work', flag, startingLook.work),
    strain: read('strain', flag, startingLook.strain),
    person: read<string | null>(
      'person',
      text => (personPattern.test(text) ? text : null),
      startingLook.person,
    ),
  }
}

const textOf = (value: PeopleLook[keyof PeopleLook]): string =>
  typeof value === 'boolean'
    ? String(Number(value))
    : typeof value === 'number'
      ? String(value + 1)
      : (value ?? '')

/** Parts of an address that say what is looked at on the page of people, without what is usual. */
export const writePeople = (look: PeopleLook): readonly string[] =>
  keysOf(addressKeys)
    .filter(name => look[name] !== startingLook[name])
    .map(name => `${addressKeys[name]}=${encodeURIComponent(textOf(look[name]))}`)
