import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packedIn, readAddress, writeAddress } from './address.ts'
import { diagramIds } from '../text/diagrams.ts'
import { views } from './outlook.ts'
import { startingSettings } from './settings.ts'

const scenarios = ['baseline', 'wellness-first']
const place = { view: 'explore', diagram: 'shiftingTheBurden' } as const
const read = (hash: string) => readAddress(hash, scenarios)

it('begins with the baseline when nothing is written', () => {
  expect(read('')).toEqual({ settings: startingSettings, place, month: null, ignored: [] })
})

it('reads what it writes', () => {
  const settings = {
    scenario: 'wellness-first',
    levers: { scribes: 0.5, wellness: 0, panel: -0.1 },
    from: 12,
    until: 48,
    seed: 'class of 2026',
  }
  const written = writeAddress(settings, 30, place)
  expect(written).toBe(
    'scenario=wellness-first&levers=scribes:0.5,wellness:0,panel:-0.1&from=12&until=48&month=30&seed=class%20of%202026',
  )
  expect(read(`#${written}`)).toEqual({ settings, place, month: 30, ignored: [] })
})

it('leaves out what is usual', () => {
  expect(writeAddress(startingSettings, null, place)).toBe('scenario=baseline')
})

it('ignores what it does not know, and says so', () => {
  const { settings, month, ignored } = read(
    '#scenario=../../etc&levers=scribes:7,ghosts:1,wellness:0.5,panel:,posts:NaN&from=-3&month=1e9&seed=<b>&x=1',
  )
  expect(settings).toEqual({ ...startingSettings, levers: { wellness: 0.5 } })
  expect(month).toBeNull()
  expect(ignored).toEqual([
    'x=1',
    'scenario=../../etc',
    'from=-3',
    'seed=<b>',
    'scribes:7',
    'ghosts:1',
    'panel:',
    'posts:NaN',
    'month=1e9',
  ])
})

it('takes no names from the prototype of objects', () => {
  expect(read('#levers=constructor:1,__proto__:1').settings.levers).toEqual({})
  expect(read('#scenario=constructor').settings.scenario).toBe('baseline')
})

it('survives broken escapes and very long text', () => {
  expect(read('#seed=%E0%A4%A').settings.scenario).toBe('baseline')
  const long = read(`#levers=${'scribes:0.5,'.repeat(5_000)}`)
  expect(long.settings).toEqual(startingSettings)
  expect(long.ignored).toEqual([`levers=${'scribes:0.5,'.repeat(5)}`.slice(0, 60)])
})

it('throws switches only to on or off', () => {
  const { settings, ignored } = read('#levers=hiringFreeze:0.4')
  expect(settings.levers).toEqual({})
  expect(ignored).toEqual(['hiringFreeze:0.4'])
  expect(read('#levers=hiringFreeze:1').settings.levers).toEqual({ hiringFreeze: 1 })
})

it('takes no end before the beginning', () => {
  const { settings, ignored } = read('#from=12&until=12')
  expect(settings).toMatchObject({ from: 12, until: null })
  expect(ignored).toEqual(['until=12'])
})

it('carries a packed scenario', () => {
  const written = writeAddress({ ...startingSettings, scenario: 'mine' }, null, place, 'Abc-_9')
  expect(written).toBe('scenario=mine&file=Abc-_9')
  expect(packedIn(`#${written}`)).toEqual({ name: 'mine', packed: 'Abc-_9' })
  expect(packedIn('#scenario=baseline')).toBeNull()
})

it('reads back every page and diagram that it writes, and names those that it does not know', () => {
  const places = fc.record({
    view: fc.constantFrom(...views),
    diagram: fc.constantFrom(...diagramIds),
  })
  fc.assert(
    fc.property(places, fc.option(fc.nat(1_200)), (written, month) => {
      const address = read(`#${writeAddress(startingSettings, month, written)}`)
      // the first page has no diagrams to choose from
      const diagram = written.view === 'loops' ? written.diagram : place.diagram
      expect(address.place).toEqual({ view: written.view, diagram })
      expect([address.month, address.ignored]).toEqual([month, []])
    }),
  )
  expect(read('#view=everything&diagram=nought')).toMatchObject({
    place,
    ignored: ['view=everything', 'diagram=nought'],
  })
})
