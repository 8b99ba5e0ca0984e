import { describe, expect, test } from 'vitest'
import { compileTick, type CompiledTick, type Format, type Importer } from './index.ts'

const importer: Importer = (_, name) => {
  if (name === 'ROLES') return 4
  return name === 'tables' ? { tables: true } : { known: name }
}

const SLOT = 8
const format: Format = {
  slot: SLOT,
  costRow: { size: 24, input: 0, default: 8, dollarsPerDay: 16 },
  flowRow: { size: 48, rows: 0, stock: 4, flows: [8, 12, 16], count: 20, signs: [24, 32, 40] },
  turn: 4,
  levels: ['layout', 'clinicians', 'clinics', 'inputs'],
  wholeLevels: ['layout'],
}

const tables = { bend: { x: [0, 1, 3], y: [2, 4, -1] } }

const imports = `import { ROLES } from '../parameters/roles.ts'
import { lookUp } from '../numerics/table.ts'
import { tables } from '../parameters/tables.ts'
`

const mechanism = (body: string, helpers = '') => `${imports}
export const tried = {
  name: 'tried',
  evaluate({ layout, clinicians, clinics, inputs, cuts, leverCosts, dt }) {
    ${body}
  },
}
${helpers}`

/** Three functions that add flows to a stock. */
const addFlows = {
  file: 'add-flows.ts',
  text: ['a', 'a, b', 'a, b, c']
    .map((flows, k) => {
      const names = flows.split(', ')
      const parameters = names.map(name => `${name}: Float64Array, d${name}: number`).join(', ')
      const sum = names.map(name => `d${name} * ${name}[i]`).join(' + ')
      return `export const ${['addOne', 'addTwo', 'addThree'][k]} = (rows: number, stock: Float64Array, ${parameters}): void => {
        for (let i = 0; i < rows; i++) stock[i] = stock[i] + ${sum}
      }`
    })
    .join('\n'),
}

const translate = (text: string): CompiledTick =>
  compileTick(
    { mechanisms: [{ file: 'tried.ts', text }], passes: [], addFlows },
    importer,
    tables,
    format,
  )

const translatePass = (body: string): CompiledTick =>
  compileTick(
    {
      mechanisms: [],
      passes: [
        {
          file: 'pass.ts',
          name: 'pass',
          text: `${imports}
export const pass = ({ layout, clinicians, clinics }: World, from: number, day: number): number => {
  ${body}
}`,
        },
      ],
      addFlows,
    },
    importer,
    tables,
    format,
  )

interface Wasm {
  readonly Memory: new (size: { initial: number; maximum: number }) => {
    readonly buffer: ArrayBuffer
  }
  readonly Module: new (binary: Uint8Array) => object
  readonly Instance: new (
    module: object,
    imports: object,
  ) => {
    readonly exports: {
      readonly evaluateAll: (turns: number, count: number) => void
      readonly integrateAll: (flows: number, count: number) => void
      readonly pass: (from: number, day: number) => number
    }
  }
}
const { WebAssembly: wasm } = globalThis as unknown as { readonly WebAssembly: Wasm }

type Given = Readonly<Record<string, number | readonly number[]>>

/** Puts these columns and numbers into a memory, for what was translated. */
const setUp = ({ binary, slots }: CompiledTick, given: Given) => {
  const memory = new wasm.Memory({ initial: 1, maximum: 1 })
  const view = new DataView(memory.buffer)
  let free = slots.length * SLOT
  const columns = new Map<string, Float64Array>()
  slots.forEach((path, k) => {
    const value = given[path]
    if (typeof value === 'number') {
      if (path.startsWith('layout.')) view.setInt32(k * SLOT, value, true)
      else view.setFloat64(k * SLOT, value, true)
      return
    }
    if (value === undefined) throw new Error(`not given: ${path}`)
    const Kind = path.startsWith('layout.') ? Int32Array : Float64Array
    const column = new Kind(memory.buffer, free, value.length)
    column.set(value)
    view.setUint32(k * SLOT, free, true)
    free = Math.ceil((free + column.byteLength) / SLOT) * SLOT
    if (column instanceof Float64Array) columns.set(path, column)
  })
  const { exports } = new wasm.Instance(new wasm.Module(binary), { world: { memory } })
  return { exports, columns, view, free }
}

/** Runs a mechanism once, with these columns and numbers, and gives all columns after it. */
const outcome = (text: string, given: Given): Readonly<Record<string, readonly number[]>> => {
  const { exports, columns, free } = setUp(translate(text), given)
  // the list of turns is that of the only mechanism, whose place is 0
  exports.evaluateAll(free, 1)
  return Object.fromEntries([...columns].map(([path, column]) => [path, [...column]]))
}

const people = (body: string, given: Given, helpers = '') =>
  outcome(
    mechanism(
      `const { fatigue, strain } = clinicians
      for (let i = 0; i < layout.seats; i++) ${body}`,
      helpers,
    ),
    given,
  )

describe('loops over rows', () => {
  test.for([0, 1, 2, 3, 4, 5])('%d rows are all done, the odd one too', rows => {
    const values = Array.from({ length: rows }, (_, i) => i + 1)
    const { 'clinicians.strain': strain } = people('strain[i] = 10 * fatigue[i]', {
      'layout.seats': rows,
      'clinicians.fatigue': values,
      'clinicians.strain': values.map(() => -1),
    })
    expect(strain).toEqual(values.map(value => 10 * value))
  })

  test('sums are added in the order of the rows', () => {
    // 1e16 + 1 + 1 is 1e16 when the ones come one by one, and 1e16 + 2 when they are added first
    const text = mechanism(`let sum = 0
      for (let i = 0; i < layout.seats; i++) sum += clinicians.fatigue[i]
      clinics.backlog[0] = sum`)
    const after = outcome(text, {
      'layout.seats': 4,
      'clinicians.fatigue': [1e16, 1, 1, 1],
      'clinics.backlog': [0],
    })
    expect(after['clinics.backlog']).toEqual([1e16])
  })

  test('what counts rows counts every one', () => {
    const text = mechanism(`let n = 0
      for (let i = 0; i < layout.seats; i++) n += 1
      clinics.backlog[0] = n`)
    expect(outcome(text, { 'layout.seats': 5, 'clinics.backlog': [0] })['clinics.backlog']).toEqual(
      [5],
    )
  })

  test('what adds to one place adds every row', () => {
    const text = mechanism(
      `for (let i = 0; i < layout.seats; i++) clinics.backlog[0] += clinicians.fatigue[i]`,
    )
    const given = { 'layout.seats': 3, 'clinicians.fatigue': [1, 2, 4], 'clinics.backlog': [8] }
    expect(outcome(text, given)['clinics.backlog']).toEqual([15])
  })

  test('the number of a row is that row’s', () => {
    const { 'clinicians.strain': strain } = people('strain[i] = i + fatigue[i]', {
      'layout.seats': 3,
      'clinicians.fatigue': [0.5, 0.5, 0.5],
      'clinicians.strain': [0, 0, 0],
    })
    expect(strain).toEqual([0.5, 1.5, 2.5])
  })

  test('continue goes on with the next row', () => {
    const text = mechanism(`for (let c = 0; c < layout.clinics; c++) {
        if (clinics.backlog[c] > 2) continue
        clinics.backlog[c] = 9
      }`)
    const given = { 'layout.clinics': 3, 'clinics.backlog': [1, 3, 2] }
    expect(outcome(text, given)['clinics.backlog']).toEqual([9, 3, 9])
  })
})

describe('numbers', () => {
  const edges = [
    0,
    -0,
    1,
    -1,
    0.5,
    -0.5,
    0.49999999999999994,
    Infinity,
    -Infinity,
    Number.NaN,
    1e308,
    5e-324,
  ]
  const pairs = edges.flatMap(a => edges.map(b => [a, b] as const))
  const given: Given = {
    'layout.seats': pairs.length,
    'clinicians.fatigue': pairs.map(([a]) => a),
    'clinicians.strain': pairs.map(([, b]) => b),
  }
  test.for<[string, (a: number, b: number) => number]>([
    ['fatigue[i] + strain[i]', (a, b) => a + b],
    ['fatigue[i] - strain[i]', (a, b) => a - b],
    ['fatigue[i] * strain[i]', (a, b) => a * b],
    ['fatigue[i] / strain[i]', (a, b) => a / b],
    ['-fatigue[i]', a => -a],
    ['Math.min(fatigue[i], strain[i])', (a, b) => Math.min(a, b)],
    ['Math.max(fatigue[i], strain[i])', (a, b) => Math.max(a, b)],
    ['fatigue[i] > strain[i] ? 2 : 1', (a, b) => (a > b ? 2 : 1)],
    ['fatigue[i] <= strain[i] ? fatigue[i] : 3', (a, b) => (a <= b ? a : 3)],
    ['fatigue[i] === strain[i] ? 1 : 0', (a, b) => (a === b ? 1 : 0)],
    ['fatigue[i] > 0 && strain[i] > 0 ? 1 : 0', (a, b) => (a > 0 && b > 0 ? 1 : 0)],
    ['Math.floor(fatigue[i])', a => Math.floor(a)],
    ['Math.round(fatigue[i])', a => Math.round(a)],
    ['Math.round(2.5 * fatigue[i])', a => Math.round(2.5 * a)],
    ['held(fatigue[i])', a => Math.min(1, Math.max(0, a))],
    ['signed(fatigue[i], strain[i])', (a, b) => (a < 0 ? -b : a * b)],
  ])('%s is what JavaScript makes of it, at every edge', ([code, expected]) => {
    const helpers = `const held = (x: number): number => Math.min(1, Math.max(0, x))
      const signed = (x: number, y: number): number => {
        if (x < 0) return -y
        const z = x * y
        return z
      }`
    const { 'clinicians.strain': found } = people(`strain[i] = ${code}`, given, helpers)
    expect(found).toEqual(pairs.map(([a, b]) => expected(a, b)))
  })

  test('a table is straight between its points and flat beyond them', () => {
    const inputs = [-1, 0, 0.5, 1, 2, 3, 4, Number.NaN]
    const { 'clinicians.strain': found } = people('strain[i] = lookUp(tables.bend, fatigue[i])', {
      'layout.seats': inputs.length,
      'clinicians.fatigue': inputs,
      'clinicians.strain': inputs.map(() => 0),
    })
    expect(found).toEqual([2, 2, 3, 4, 1.5, -1, -1, 2])
  })

  test('whole numbers are divided as doubles', () => {
    const text = mechanism('clinics.backlog[0] = dt / layout.clinics + layout.clinics / ROLES')
    const given = { dt: 1, 'layout.clinics': 2, 'clinics.backlog': [0] }
    expect(outcome(text, given)['clinics.backlog']).toEqual([1])
  })

  test('a column may be chosen, and rows of it emptied', () => {
    const text = mechanism(`const chosen = cuts.voice === 1 ? clinics.backlog : clinics.ward
      chosen.fill(0, 1, layout.clinics)`)
    const given = {
      'cuts.voice': 1,
      'layout.clinics': 3,
      'clinics.backlog': [1, 2, 3],
      'clinics.ward': [4, 5, 6],
    }
    expect(outcome(text, given)).toEqual({
      'clinics.backlog': [1, 0, 0],
      'clinics.ward': [4, 5, 6],
    })
  })
})

describe('passes', () => {
  const given: Given = {
    'layout.seats': 5,
    'layout.homeOf': [0, 4, 3, 2, 1],
    'clinicians.fatigue': [4, 0, 3, 1, 2],
    'clinicians.strain': [1, 1, 1, 9, 1],
  }
  const pass = (body: string, from: number, day: number) => {
    const { exports, columns } = setUp(translatePass(body), given)
    return [exports.pass(from, day), [...(columns.get('clinicians.strain') ?? [])]]
  }

  test('begin where they are told to, and give the place at which they stop', () => {
    const body = `const { fatigue, strain } = clinicians
      for (let i = from > 1 ? from : 1; i < layout.seats; i++) {
        strain[i] -= 0.5
        if (strain[i] > day) return i
      }
      return -1`
    expect(pass(body, 0, 3)).toEqual([3, [1, 0.5, 0.5, 8.5, 1]])
    expect(pass(body, 2, 30)).toEqual([-1, [1, 1, 0.5, 8.5, 0.5]])
  })

  test('find places in a column of places, and what is left of whole numbers', () => {
    const body = `const { fatigue, strain } = clinicians
      for (let i = from; i < layout.seats; i++)
        strain[i] = 10 * fatigue[fatigue[i]] + (day + layout.homeOf[fatigue[i]]) % 3
      return 0`
    expect(pass(body, 0, 7)).toEqual([0, [22, 41, 10, 2, 31]])
  })
})

test('flows are added to stocks as a list says', () => {
  const { columns, exports, view, free } = setUp(
    translatePass('return clinicians.fatigue[0] + clinicians.strain[0] + clinics.backlog[0]'),
    {
      'clinicians.fatigue': [1, 2, 3],
      'clinicians.strain': [10, 20, 30],
      'clinics.backlog': [100, 200, 300],
    },
  )
  const [fatigue, strain, backlog] = [
    'clinicians.fatigue',
    'clinicians.strain',
    'clinics.backlog',
  ].map(path => columns.get(path) ?? new Float64Array(0))
  const { flowRow } = format
  const row = (
    k: number,
    stock: Float64Array,
    flows: readonly (readonly [Float64Array, number])[],
  ) => {
    const at = free + k * flowRow.size
    view.setInt32(at + flowRow.rows, stock.length, true)
    view.setInt32(at + flowRow.stock, stock.byteOffset, true)
    view.setInt32(at + flowRow.count, flows.length, true)
    flows.forEach(([flow, sign], f) => {
      view.setInt32(at + flowRow.flows[f], flow.byteOffset, true)
      view.setFloat64(at + flowRow.signs[f], sign, true)
    })
  }
  row(0, backlog, [[fatigue, 2]])
  row(1, strain, [
    [fatigue, 1],
    [backlog, -1],
  ])
  row(2, fatigue, [
    [strain, 1],
    [strain, 1],
    [backlog, 3],
  ])
  exports.integrateAll(free, 3)
  expect(Array.from(backlog)).toEqual([102, 204, 306])
  expect(Array.from(strain)).toEqual([10 + 1 - 102, 20 + 2 - 204, 30 + 3 - 306])
  expect(Array.from(fatigue)).toEqual([1 - 182 + 306, 2 - 364 + 612, 3 - 546 + 918])
})

describe('what is not known here is refused, with its place', () => {
  test.for([
    ['while (dt > 0) {}', 'a declaration, an assignment, a loop or a condition was expected'],
    ['clinics.backlog[0] = Math.exp(dt)', 'Math.floor or Math.round was expected'],
    ['clinics.backlog[0] = tell(dt)', 'a function of the same file was expected'],
    ['clinics.backlog[0] = dt % 2', 'a whole number was expected, not number'],
    ['clinics.backlog[0] = dt ** 2', 'an operator on numbers was expected'],
    ["clinics.backlog[0] = 'much'", 'a number was expected'],
    ['clinics.backlog[0] = nowhere', 'a number or a column was expected'],
    ['clinics.backlog[0] = clinics', 'a number was expected, not level'],
    ['clinics.backlog[dt] = 1', 'a whole number was expected, not number'],
    ['clinics.backlog[0] *= 2', '=, += or -= was expected'],
    ['for (let c = 9; c > 0; c--) clinics.backlog[c] = 1', 'i++'],
    ['if (dt) clinics.backlog[0] = 1', 'a comparison was expected, not number'],
    ['const { now } = Date', 'a number or a column was expected'],
    ['const { now } = dt', 'an object of the world was expected'],
  ] as const)('%s', ([body, why]) => {
    expect(() => translate(mechanism(body))).toThrow(why)
    expect(() => translate(mechanism(body))).toThrow(/^tried\.ts:8: /)
  })
})
