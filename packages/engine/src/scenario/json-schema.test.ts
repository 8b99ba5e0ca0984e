import { expect, test } from 'vitest'
import { leverNames } from '../levers/index.ts'
import { parameterNames } from '../parameters/index.ts'
import { scenarioJsonSchema } from './json-schema.ts'

interface Node {
  readonly [key: string]: unknown
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly oneOf?: readonly Node[]
}

const schema = scenarioJsonSchema({ burnedOut: { unit: 'share' } }) as Node
const at = (name: string): Node => schema.properties![name]

test('knows the parts of a scenario, and no others', () => {
  expect(Object.keys(schema.properties!)).toEqual([
    'version',
    'name',
    'extends',
    'about',
    'run',
    'organisation',
    'assumptions',
    'policies',
    'events',
    'loops',
    'expect',
  ])
  expect(schema['required']).toEqual(['version', 'name'])
  expect(schema['additionalProperties']).toBe(false)
})

test('names and explains every lever', () => {
  const policies = at('policies').items!.oneOf!
  expect(policies.map(({ properties }) => properties!['lever']['const'])).toEqual(leverNames)
  for (const { properties } of policies) expect(properties!['to']['description']).toMatch(/usually/)
})

test('names and explains every parameter', () => {
  const { properties } = at('assumptions')
  expect(Object.keys(properties!)).toEqual(parameterNames)
  for (const parameter of Object.values(properties!))
    expect(parameter['description']).toMatch(/plausible/)
})

test('names the series that can be expected', () => {
  const { properties } = at('expect').items!
  expect(properties!['series']['enum']).toEqual(['burnedOut'])
})

test('shows the defaults', () => {
  expect(at('run').properties!['horizon']['default']).toBe('5 years')
  expect(at('run').properties!['replicates']['default']).toBe(100)
})

test('explains every part that a person can write', () => {
  const silent = (node: Node, path: string): string[] =>
    Object.entries(node.properties ?? {}).flatMap(([key, child]) => [
      ...(child['description'] === undefined ? [`${path}.${key}`] : []),
      ...silent(child, `${path}.${key}`),
      ...silent(child.items ?? {}, `${path}.${key}[]`),
      ...(child.items?.oneOf ?? []).flatMap(each => silent(each, `${path}.${key}[]`)),
    ])
  expect(silent(schema, '')).toEqual([])
})

test('is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
})
