import { afterAll, beforeAll, expect, it, vi } from 'vitest'

type Module = Readonly<Record<string, unknown>>

// parameters and their evidence stay English; themes have their titles for keys
const modules = import.meta.glob<Module>([
  './*.ts',
  '!./*.test.ts',
  '!./tongue.ts',
  '!./parameters.ts',
  '!./evidence-data.ts',
  '!./themes.ts',
])

const loaded = async (
  files: Readonly<Record<string, () => Promise<Module>>>,
): Promise<ReadonlyMap<string, Module>> =>
  new Map(
    await Promise.all(
      Object.entries(files).map(async ([file, load]) => [file, await load()] as const),
    ),
  )

let english: ReadonlyMap<string, Module>
let german: ReadonlyMap<string, Module>

beforeAll(async () => {
  english = await loaded(modules)
  vi.resetModules()
  vi.stubGlobal('document', {})
  vi.stubGlobal('location', { hash: '#lang=de' })
  vi.stubGlobal('navigator', { languages: [] })
  german = await loaded(modules)
  // a beforeAll that is given up on goes on loading German beside the files that come after
}, 60_000)

afterAll(() => {
  vi.unstubAllGlobals()
  // the files that come after this one are in English
  vi.resetModules()
})

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Every text and function below a value, by its path. */
const leaves = (value: unknown, path: string): readonly (readonly [string, unknown])[] =>
  isRecord(value)
    ? Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}.${key}`))
    : [[path, value]]

const all = (spoken: ReadonlyMap<string, Module>): ReadonlyMap<string, unknown> =>
  new Map([...spoken].flatMap(([file, module]) => leaves(module, file)))

/** Sums, marks and names that are the same in both languages. */
const sameInBoth: readonly RegExp[] = [
  // names within the program
  /(diagramIds|tableSeries|lessonSeries|measureGroups\.\d\.measures|termsOn\.\w+)\.\d+$|\.series$/,
  /terms\.mbi\.name$/,
  // headings of the columns of files, as the command line writes them
  /figureWords\.(columns|csv|svg|png)|diagramFile\.file\.\d/,
  // words that both languages have
  /stateWords\.engagement\.name$|peoplePage\.columns\.person$|likeMineWords\.organisation$/,
  // questionnaires that have no German name
  /(ruleWords\.pfi|instrumentWords\.pfi\.(short|choice))$/,
  // names of the program, of files and of what has no other German name
  /page\.name$/,
  /startWords\.usualLuck$/,
  /modelWords\.files\.\d\.0$/,
  /leverTexts\.coaching\.label$/,
]

it('has German for every text that is English, and nothing more', () => {
  expect([...all(german).keys()].sort()).toEqual([...all(english).keys()].sort())
})

it('leaves no text in English but a listed few', () => {
  const other = all(german)
  const left = [...all(english)].filter(
    ([path, text]) =>
      typeof text === 'string' &&
      /[a-z]{2}/.test(text) &&
      other.get(path) === text &&
      !sameInBoth.some(known => known.test(path)),
  )
  expect(left).toEqual([])
})

it('says something in every text', () => {
  const empty = [...all(german)].filter(
    ([path, text]) => text === '' && all(english).get(path) !== '',
  )
  expect(empty.map(([path]) => path)).toEqual([])
})
