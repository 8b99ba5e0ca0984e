import { expect, it } from 'vitest'
import { besideLast, openFile } from './open-file.ts'
import { alternativesOf, editPlan, emptyPlan } from './plan.ts'
import { openScenario, scenarioToYaml } from './scenario-files.ts'
import { startingSettings } from './settings.ts'

const { scenario } = openScenario(
  'mine.yaml',
  'version: 1\nname: Mine\nextends: hiring-freeze\nrun: { replicates: 7 }\n',
)
const manifest = JSON.stringify({ format: 'burnout-manifest/2', scenario }, null, 2)

/** What a reader is told of a file, in one line for each thing that is wrong. */
const toldOf = async (name: string, ...parts: BlobPart[]): Promise<readonly string[]> => {
  const [offer] = await openFile(new File(parts, name))
  if (offer?.fault == null) throw new Error(`${name} was opened`)
  const { said, details } = offer.fault
  return [said, ...details.map(({ said: own, engine = '' }) => own + engine)]
}

const carrying = (data: string): string =>
  `<!doctype html><script type="application/json" id="burnout-data">${data}</script>`

it('opens the manifest of a results folder, whatever else of the folder is gone', async () => {
  const [offer] = await openFile(new File([manifest], 'manifest.json'))
  expect(offer?.fault).toBeNull()
  expect(offer?.scenario?.run.replicates).toBe(7)
})

it('says that a manifest was cut off, and where', async () => {
  for (const part of [0.2, 0.5, 0.9]) {
    const told = await toldOf('manifest.json', manifest.slice(0, part * manifest.length))
    expect(told[0]).toContain('“manifest.json” could not be opened')
    expect(told[1]).toMatch(/^It is cut off/)
  }
})

it('says of a table, whole or damaged, that it is no text and what opens instead', async () => {
  const table = new Uint8Array([80, 65, 82, 49, 21, 4, 21, 0, 80, 65, 82])
  const told = await toldOf('series.parquet', table)
  expect(told).toHaveLength(3)
  expect(told[1]).toBe('It is not text.')
  expect(told[2]).toContain('.yaml')
})

it('says of an empty file that it is empty', async () => {
  expect((await toldOf('manifest.json'))[1]).toBe('It is empty.')
})

it('says of a report that another version wrote, or that is damaged, that it may be either', async () => {
  for (const page of [
    '<!doctype html><p>nothing in it',
    carrying('{"format":"burnout-result/99","scenario":{}}'),
    carrying('{"format":"burnout-result/1","scen'),
    carrying('{"format":"burnout-result/1"}'),
    carrying('null'),
  ])
    expect((await toldOf('report.html', page))[1]).toContain(
      'comes from a version that kept other results, or is damaged',
    )
})

it('says how long a file is that is too long, and how long one may be', async () => {
  expect((await toldOf('long.yaml', `# ${'x'.repeat(5_000_000)}`))[1]).toBe(
    'It is too long: 6 MB; at most 4 MB can be opened.',
  )
})

it('sets the policies of a report side by side under the letters that they had in it', async () => {
  const named = (name: string) => {
    const extended = name === 'nothing' ? 'baseline' : 'hiring-freeze'
    return openScenario(`${name}.yaml`, `version: 1\nname: ${name}\nextends: ${extended}\n`)
  }
  const offers = ['nothing', 'wellness', 'scribes', 'redesign'].map(named)
  expect(offers.map(({ fault }) => fault)).toEqual([null, null, null, null])
  const plan = (await besideLast(offers)).reduce(editPlan, emptyPlan)
  const shown = alternativesOf(plan, { ...startingSettings, scenario: 'redesign' })
  expect(shown.map(({ letter, settings }) => `${letter} ${settings.scenario}`)).toEqual([
    'B wellness',
    'C scribes',
    'D redesign',
  ])
  expect(await besideLast(offers.slice(0, 1))).toEqual([])
})

it('gives the baseline of an organisation of their own no letter, but one that assumes something', async () => {
  const policy = openScenario(
    'policy.yaml',
    'version: 1\nname: P\nextends: small-clinic-cascade\n',
  ).scenario
  const shipped = openScenario('b.yaml', 'version: 1\nname: S\nextends: baseline\n').scenario
  if (policy === null || shipped === null) throw new Error('expected scenarios')
  const { organisation, run } = policy
  const own = { ...shipped, organisation, run }
  const opened = (name: string, scenario: typeof own) =>
    openScenario(`${name}.yaml`, scenarioToYaml({ ...scenario, name, expect: [] }))
  const keptOf = async (first: typeof own): Promise<readonly string[]> => {
    const offers = [opened('base', first), opened('policy', { ...policy, name: 'policy' })]
    const plan = (await besideLast(offers)).reduce(editPlan, emptyPlan)
    return plan.kept.map(({ scenario: name }) => name)
  }
  expect(await keptOf(own)).toEqual([])
  expect(await keptOf({ ...own, assumptions: { visitsPerPatient: 2 } })).toEqual(['base'])
})
