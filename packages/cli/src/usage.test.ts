import { expect, test } from 'vitest'
import { usageFailure } from './usage.ts'

const known = [
  { command: 'run <scenario>', flags: { seed: {}, replicates: {}, 'dry-run': {} } },
  { command: 'schema', flags: {} },
]
const messageFor = async (message: string, ...args: string[]) =>
  (await usageFailure(message, args, known)).message

test('a misspelt command is answered with the nearest one', async () => {
  expect(await messageFor('Unknown argument: rum', 'rum')).toBe(
    'unknown command: rum; expected run or schema; did you mean run?',
  )
})

test('a misspelt flag is answered with the nearest one of that command', async () => {
  expect(await messageFor('Unknown argument: replicate', 'run', 'x', '--replicate=3')).toBe(
    'unknown flag: --replicate; expected a flag of burnout run; did you mean --replicates?',
  )
  expect(await messageFor('Unknown argument: x', 'schema', '-x')).toBe(
    'unknown flag: -x; expected none of burnout schema',
  )
})

test('too many and too few arguments show the form of the command', async () => {
  expect(await messageFor('Unknown argument: y', 'run', 'x', 'y')).toBe(
    'too many arguments: y; expected burnout run <scenario>',
  )
  expect(await messageFor('Not enough non-option arguments: got 0, need at least 1', 'run')).toBe(
    'missing argument: none given; expected burnout run <scenario>',
  )
  expect(await messageFor('Not enough non-option arguments: got 1, need at least 2', 'run')).toBe(
    'missing argument: only 1 given; expected burnout run <scenario>',
  )
})

test('a flag without its value is named', async () => {
  expect(await messageFor('Not enough arguments following: seed', 'run', 'x', '--seed')).toBe(
    'missing value: --seed; expected a value after it',
  )
})

test('no command at all lists them', async () => {
  expect(await messageFor('missing command')).toBe(
    'missing command: none given; expected run or schema',
  )
})

test('what a flag says of its value is left as it is, and help is offered', async () => {
  const failure = await usageFailure('invalid seed: x; expected y', ['run'], known)
  expect([failure.code, failure.message, failure.hint]).toEqual([
    2,
    'invalid seed: x; expected y',
    'Try: burnout run --help',
  ])
})
