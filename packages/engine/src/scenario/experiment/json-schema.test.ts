import { expect, test } from 'vitest'
import { experimentJsonSchema } from './json-schema.ts'
import { subjectPaths } from './subject.ts'

interface Node {
  readonly [key: string]: unknown
  readonly properties?: Readonly<Record<string, Node>>
}

const schema = experimentJsonSchema({ burnedOut: { unit: 'share' } }) as Node
const at = (name: string): Node => schema.properties![name]

test('knows the parts of an experiment, and which must be there', () => {
  expect(Object.keys(schema.properties!)).toEqual([
    'version',
    'name',
    'about',
    'scenario',
    'design',
    'points',
    'seed',
    'over',
    'replicates',
    'luck',
    'measure',
    'survey',
  ])
  expect(schema['required']).toEqual(['version', 'name', 'scenario', 'design', 'over', 'measure'])
  expect(schema['additionalProperties']).toBe(false)
})

test('names and explains every path that can be varied, and every series', () => {
  expect(Object.keys(at('over').properties!)).toEqual(subjectPaths)
  for (const factor of Object.values(at('over').properties!))
    expect(factor['description']).toMatch(/all of it when left out/)
  expect(Object.keys(at('measure').properties!)).toEqual(['burnedOut'])
})

test('is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
})
