import {
  cuttableLoops,
  defaultParameters,
  engineVersion,
  lifeStateNames,
  loopNames,
  parameterGroups,
  parameterNames,
  roles,
} from '@burnout/engine'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codePattern } from '../flight/code-pattern.ts'
import { keysOf } from '../record.ts'
import { outcomes } from '../worker/compared.ts'
import { packedIn, readAddress, signed, writeAddress } from './address.ts'
import { clearLens, prevalences } from './lens.ts'
import { emptyPlan } from './plan.ts'
import { diagramIds } from '../text/diagrams.ts'
import { startingCompareLook } from './compare-look.ts'
import { startingLesson } from './lesson-place.ts'
import { views } from './outlook.ts'
import { evidenceGrades, everyParameter, parameterOrders } from './parameter-look.ts'
import { crowdOrders, personRules, startingLook } from './people-look.ts'
import { startingSettings } from './settings.ts'

const scenarios = ['baseline', 'wellness-first']
const place = {
  view: 'explore',
  diagram: 'shiftingTheBurden',
  parameter: null,
  learn: startingLesson,
  flight: null,
  session: null,
  seat: null,
  lens: clearLens,
  loop: null,
  window: null,
  simplify: 0,
  cut: null,
  gauge: null,
  compare: startingCompareLook,
  parameters: everyParameter,
  people: startingLook,
} as const
const read = (hash: string) => readAddress(hash, scenarios)

it('begins with the baseline when nothing is written', () => {
  expect(read('')).toEqual({
    settings: startingSettings,
    place,
    plan: emptyPlan,
    month: null,
    otherEngine: null,
    ignored: [],
  })
})

it('reads what it writes', () => {
  const settings = {
    scenario: 'wellness-first',
    levers: { scribes: 0.5, wellness: 0, panel: -0.1 },
    from: 12,
    until: 48,
    seed: 'class of 2026',
    assumptions: { teamGap: 0.8, crowdOut: 0 },
  }
  const written = writeAddress(settings, 30, place)
  expect(written).toBe(
    'scenario=wellness-first&levers=scribes:0.5,wellness:0,panel:-0.1&from=12&until=48&assume=teamGap:0.8,crowdOut:0&month=30&seed=class%20of%202026',
  )
  expect(read(`#${written}`)).toEqual({
    settings,
    place,
    plan: emptyPlan,
    month: 30,
    otherEngine: null,
    ignored: [],
  })
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
  const long = read(`#levers=${'scribes:0.5,'.repeat(10_000)}`)
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
    parameter: fc.option(fc.constantFrom(...parameterNames)),
    learn: fc.constantFrom(startingLesson, { ...startingLesson, lesson: 'a', forecast: [1, null] }),
    flight: fc.option(fc.stringMatching(codePattern)),
    session: fc.option(fc.string()),
    seat: fc.constantFrom(null, { team: 'Blau & Weiß', card: 'staff' as const, levers: null }),
    lens: fc.record({
      instrument: fc.constantFrom(...prevalences),
      clinic: fc.option(fc.constantFrom('A', 'Old Mill & Söhne')),
      role: fc.option(fc.constantFrom(...roles)),
    }),
    loop: fc.option(fc.constantFrom(...loopNames)),
    window: fc.option(fc.tuple(fc.nat(60), fc.integer({ min: 61, max: 120 }))),
    simplify: fc.nat(30).map(percent => percent / 100),
    cut: fc.option(fc.record({ loop: fc.constantFrom(...cuttableLoops), month: fc.nat(1_200) })),
    gauge: fc.option(fc.nat(1_200)),
    compare: fc.record({
      differing: fc.constantFrom(...outcomes),
      rankedBy: fc.constantFrom(...outcomes),
      worksheet: fc.integer({ min: 1, max: 4 }),
      budget: fc.integer({ min: 1_000, max: 100_000_000 }),
    }),
    parameters: fc.record({
      wanted: fc.constantFrom('', 'trust', 'Gruen & gelb = 3 %'),
      group: fc.option(fc.constantFrom(...keysOf(parameterGroups))),
      grades: fc.subarray([...evidenceGrades]),
      changedOnly: fc.boolean(),
      sorted: fc.option(fc.record({ by: fc.constantFrom(...parameterOrders), down: fc.boolean() })),
    }),
    people: fc.record({
      colour: fc.constantFrom(...lifeStateNames),
      rule: fc.constantFrom(...personRules),
      order: fc.constantFrom(...crowdOrders),
      clinic: fc.option(fc.nat(99)),
      beside: fc.boolean(),
      work: fc.boolean(),
      strain: fc.boolean(),
      person: fc.option(fc.constantFrom('Old Mill & Söhne/2/14/0', '/31/2')),
      run: fc.nat(999),
    }),
  })
  fc.assert(
    fc.property(places, fc.option(fc.nat(1_200)), (written, month) => {
      const address = read(`#${writeAddress(startingSettings, month, written)}`)
      // the first page has no diagrams to choose from
      const diagram = ['loops', 'traps'].includes(written.view) ? written.diagram : place.diagram
      const parameter = written.view === 'evidence' ? written.parameter : null
      const flight = written.view === 'flight' ? written.flight : null
      const { loop, window, simplify, cut, gauge } = written.view === 'loops' ? written : place
      const compare = written.view === 'compare' ? written.compare : startingCompareLook
      const parameters = written.view === 'evidence' ? written.parameters : everyParameter
      const people = written.view === 'people' ? written.people : startingLook
      const session = written.view === 'class' ? written.session : null
      expect(address.place).toEqual({
        ...written,
        diagram,
        parameter,
        flight,
        loop,
        window,
        simplify,
        cut,
        gauge,
        compare,
        parameters,
        people,
        session,
      })
      expect([address.month, address.ignored]).toEqual([month, []])
    }),
  )
  expect(read('#view=loops&cut=hiring&differ=joy&rank=12&sheet=0&budget=999')).toMatchObject({
    place: { ...place, view: 'loops' },
    ignored: ['cut=hiring', 'sheet=0', 'budget=999', 'differ=joy', 'rank=12'],
  })
  expect(read('#find=%00&group=nought&grades=assumed,sure&changed=2&sort=-size')).toMatchObject({
    place,
    ignored: ['find=\0', 'group=nought', 'grades=assumed,sure', 'changed=2', 'sort=-size'],
  })
  expect(read('#view=everything&diagram=nought')).toMatchObject({
    place,
    ignored: ['view=everything', 'diagram=nought'],
  })
  expect(read('#view=flight&flight=<script>')).toMatchObject({
    place: { view: 'flight', flight: null },
    ignored: ['flight=<script>'],
  })
})

it('assumes nothing beyond the plausible range of a number', () => {
  const inRange = fc.constantFrom(...parameterNames).chain(name => {
    const [min, max] = defaultParameters[name].range
    return fc.double({ min, max, noNaN: true }).map(value => ({ [name]: value === 0 ? 0 : value }))
  })
  fc.assert(
    fc.property(inRange, assumptions => {
      const written = writeAddress({ ...startingSettings, assumptions }, null, place)
      expect(read(`#${written}`).settings.assumptions).toEqual(assumptions)
    }),
  )
  const { settings, ignored } = read(
    '#assume=teamGap:1.1,__proto__:1,crowdOut:,wearRate:x,nought:1',
  )
  expect(settings.assumptions).toEqual({})
  expect(ignored).toEqual(['teamGap:1.1', '__proto__:1', 'crowdOut:', 'wearRate:x', 'nought:1'])
})

it('knows a link of another version, and no version in what is none', () => {
  expect(signed('scenario=baseline')).toBe(`scenario=baseline&engine=${engineVersion}`)
  expect(read(`#${signed('scenario=baseline')}`)).toMatchObject({ otherEngine: null, ignored: [] })
  expect(read('#engine=99.0.1')).toMatchObject({ otherEngine: '99.0.1', ignored: [] })
  expect(read('#engine=<b>')).toMatchObject({ otherEngine: null, ignored: ['engine=<b>'] })
})

it('carries how often everything is run, as long as that can be compared', () => {
  const written = writeAddress({ ...startingSettings, runs: 10 }, null, place)
  expect(read(`#${written}`).settings.runs).toBe(10)
  expect(read('#runs=1').ignored).toEqual(['runs=1'])
  expect(read('#runs=101').ignored).toEqual(['runs=101'])
})

it('reads the seat and the session of a class back, and lists what is none', () => {
  const seat = { team: 'Blau & Weiß', card: 'nursing', levers: ['scribes'] } as const
  const session = '1!s:wellness-first!3.12!scribes!1!Blau & Weiß~50 %'
  const seated = { ...place, view: 'class', session, seat } as const
  const { place: read1, ignored } = read(`#${writeAddress(startingSettings, null, seated)}`)
  expect({ place: read1, ignored }).toEqual({ place: seated, ignored: [] })
  expect(read('#seat=1!a!boss!').ignored).toEqual(['seat=1!a!boss!'])
  expect(read(`#class=${'a'.repeat(3_001)}`).place.session).toBeNull()
})
