import { leverNames, levers, loopNames, namedLoops, roles, seriesNames } from '@burnout/engine'
import { expect, test } from 'vitest'
import { inputWords } from './inputs.ts'
import { numberWords } from './numbers.ts'
import { seriesWords } from './series.ts'
import { speaking, type Tongue } from './tongue.ts'

type Module = Readonly<Record<string, unknown>>

const modules = import.meta.glob<Module>(['./*.ts', '!./*.test.ts', '!./tongue.ts'], {
  eager: true,
})

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Every text and function below a value, by its path. */
const leaves = (value: unknown, path: string): readonly (readonly [string, unknown])[] =>
  isRecord(value)
    ? Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}.${key}`))
    : [[path, value]]

/** What every word file gives in a language. */
const spoken = (tongue: Tongue): ReadonlyMap<string, unknown> =>
  speaking(
    tongue,
    () =>
      new Map(
        Object.entries(modules).flatMap(([file, module]) =>
          Object.entries(module).flatMap(([name, words]) =>
            leaves((words as () => unknown)(), `${file}.${name}`),
          ),
        ),
      ),
  )

const [english, german] = [spoken('en'), spoken('de')]

/** Words that both languages have. */
const sameInBoth = /groups\.(burnout|organisation)$/

test('has German for every text that is English, and nothing more', () => {
  expect(english.size).toBeGreaterThan(200)
  expect([...german.keys()].sort()).toEqual([...english.keys()].sort())
})

test('leaves no text in English but a listed few, and says something in every text', () => {
  const texts = [...english].filter(
    ([path, text]) => typeof text === 'string' && /[a-z]{2}/.test(text) && !sameInBoth.test(path),
  )
  expect(texts.filter(([path, text]) => german.get(path) === text)).toEqual([])
  expect(texts.filter(([path]) => german.get(path) === '')).toEqual([])
})

/** Names that are the same in both languages. */
const sameNames = ['miniZ', 'engagement', 'coaching']

test('has a German name for every series, lever and loop', () => {
  speaking('de', () => {
    const { label } = seriesWords()
    const plain = (name: string): boolean => label(name as (typeof seriesNames)[number]) === name
    expect(seriesNames.filter(plain)).toEqual([])
    const { lever, loop } = inputWords()
    expect(
      leverNames.filter(
        name => lever(name).label === levers[name].label && !sameNames.includes(name),
      ),
    ).toEqual([])
    expect(loopNames.filter(name => loop(name) === namedLoops[name].label)).toEqual([])
  })
  const names = (tongue: Tongue) => speaking(tongue, () => seriesNames.map(seriesWords().label))
  const german = names('de')
  const left = names('en').filter(
    (name, i) => name === german[i] && !sameNames.includes(seriesNames[i]),
  )
  expect(left).toEqual([])
})

test('has a German word for every role of a departure', () => {
  const said = speaking('de', () => roles.map(role => inputWords().departure(2, role, 'Mitte')))
  expect(said[2]).toBe('Abgang: 2 von den Pflegenden von Mitte')
  expect(new Set(said).size).toBe(roles.length)
})

test('writes quantities, dates and lengths as German does', () => {
  speaking('de', () => {
    const { quantity, length } = inputWords()
    expect(
      [
        quantity(0.125, 'share'),
        quantity(1, 'days'),
        quantity(61_110, '$/year'),
        quantity(-2.5, 'points'),
        quantity(1, 'switch'),
      ].map(text => text.replaceAll('\u202f', ' ')),
    ).toEqual(['12,5 %', '1 Tag', '61.110 $ pro Jahr', '−2,5 Punkte', 'an'])
    expect(length(1826, '2026-01-05')).toBe('5 Jahre ab 05.01.2026')
    expect(length(182, '2026-01-05')).toBe('26 Wochen ab 05.01.2026')
    expect(numberWords().unit('visits/week')).toBe('Besuche pro Woche')
  })
})

test('speaks the language before again, whatever happens meanwhile', () => {
  expect(() =>
    speaking('de', () => {
      throw new Error('broken')
    }),
  ).toThrow('broken')
  expect(numberWords().points).toBe('points')
})
