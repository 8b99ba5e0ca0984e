import { expect, test } from 'vitest'
import { lessonJsonSchema } from './json-schema.ts'

const schema = lessonJsonSchema({ burnedOut: { unit: 'share' } })

test('knows the parts of a lesson, and which must be there', () => {
  expect(Object.keys(schema['properties'] as object)).toEqual([
    'version',
    'name',
    'about',
    'replicates',
    'worlds',
    'charts',
    'steps',
    'guide',
  ])
  expect(schema['required']).toEqual([
    'version',
    'name',
    'about',
    'worlds',
    'charts',
    'steps',
    'guide',
  ])
  expect(schema['additionalProperties']).toBe(false)
})

test('is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
})
