import { expect, test } from 'vitest'
import { createGate, type Gate } from './gate.ts'

const enter = (gate: Gate, name: string, log: string[]) =>
  gate.enter().then(mayEnter => void log.push(`${name} ${mayEnter ? 'in' : 'away'}`))

test('no more are inside than there is room for, first come, first served', async () => {
  const log: string[] = []
  const gate = createGate(1)
  const all = ['a', 'b', 'c'].map(name => enter(gate, name, log))
  await all[0]
  expect(log).toEqual(['a in'])
  gate.leave()
  await all[1]
  expect(log).toEqual(['a in', 'b in'])
})

test('more room lets in those who wait, and less lets in nobody until enough have left', async () => {
  const log: string[] = []
  const gate = createGate(1)
  const all = ['a', 'b', 'c'].map(name => enter(gate, name, log))
  gate.admit(2)
  await all[1]
  gate.admit(1)
  gate.leave()
  await Promise.resolve()
  expect(log).toEqual(['a in', 'b in'])
  gate.leave()
  await all[2]
  expect(log).toEqual(['a in', 'b in', 'c in'])
})

test('a closed gate turns everybody away', async () => {
  const log: string[] = []
  const gate = createGate(1)
  const all = ['a', 'b'].map(name => enter(gate, name, log))
  gate.close()
  await Promise.all([...all, enter(gate, 'c', log)])
  expect(log).toEqual(['a in', 'b away', 'c away'])
})
