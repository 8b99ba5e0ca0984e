import { expect, test } from 'vitest'
import { lessonJsonSchema, lessonWordsJsonSchema } from './json-schema.ts'

const schema = lessonJsonSchema({ burnedOut: { unit: 'share' } })

test('knows the parts of a lesson, and which must be there', () => {
  expect(Object.keys(schema['properties'] as object)).toEqual([
    'version',
    'name',
    'about',
    'order',
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

test('knows the words of a lesson, and nothing of what it runs', () => {
  const { properties, required } = lessonWordsJsonSchema()
  const known = ['version', 'name', 'about', 'worlds', 'steps', 'guide']
  expect(Object.keys(properties as object)).toEqual(known)
  expect(required).toEqual(known)
})

test('is plain JSON', () => {
  for (const each of [schema, lessonWordsJsonSchema()])
    expect(JSON.parse(JSON.stringify(each))).toEqual(each)
})
