import type { ChildProcess } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  engineVersion,
  seriesNames,
  validationPatterns,
  type ComparisonResult,
  type EnsembleResult,
} from '@burnout/engine'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { burnoutIn, type Ran } from './burnout-process.ts'

// The built command, as a person runs it, in a folder of its own.
const scenarios = fileURLToPath(new URL('../scenarios', import.meta.url))

const tiny = `version: 1
name: Tiny
run: { start: 2026-01-05, horizon: 8 weeks, record: 1 week, replicates: 4, seed: tiny }
organisation:
  name: One clinic
  clinics:
    - { name: Riverside, physicians: 3, nurses: 2, support: 3, panel: 6900, leadership: 42 }
`

let folder = ''
const at = (name: string) => join(folder, name)
const write = (name: string, text: string) => writeFileSync(at(name), text)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'burnout-cli-'))
  write('tiny.yaml', tiny)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const burnout = (
  args: readonly string[],
  input?: string,
  onWord?: (child: ChildProcess) => void,
): Promise<Ran> => burnoutIn(folder, args, input, onWord)

const resultIn = (json: string): EnsembleResult => JSON.parse(json)

const jsonOf = async (...args: string[]): Promise<EnsembleResult> =>
  resultIn((await burnout(['run', ...args, '--format', 'json'])).out)

let plainRun: Promise<EnsembleResult> | undefined
/** The result of the small scenario as it stands. */
const tinyResult = () => (plainRun ??= jsonOf('tiny.yaml'))

test.concurrent('help names every command and is printed to standard output', async () => {
  const { code, out, error } = await burnout(['--help'])
  expect([code, error]).toEqual([0, ''])
  for (const command of [
    'run',
    'compare',
    'sweep',
    'merge',
    'worker',
    'query',
    'report',
    'check',
    'survey',
    'loops',
    'traps',
    'sensitivity',
    'validate',
    'business-case',
    'view',
    'init',
    'schema',
    'explain',
    'export',
  ])
    expect(out).toContain(`burnout ${command}`)
})

test.concurrent('the version is that of the engine', async () => {
  expect(await burnout(['--version'])).toEqual({ code: 0, out: `${engineVersion}\n`, error: '' })
})

test('wrong usage is one line with a guess and a way to help, and exit code 2', async () => {
  const wrong = [
    [],
    ['rum', 'tiny.yaml'],
    ['run'],
    ['run', 'tiny.yaml', '--replicate', '3'],
    ['run', 'tiny.yaml', '-n', '0'],
    ['run', 'tiny.yaml', '--format', 'xml'],
    ['run', 'tiny.yaml', '--seed'],
    ['explain', 'scribe'],
    ['explain', 'patience'],
  ]
  const said: string[] = []
  for (const args of wrong) {
    const { code, out, error } = await burnout(args)
    expect([code, out]).toEqual([2, ''])
    said.push(error)
  }
  expect(said.join('')).toMatchInlineSnapshot(`
    "missing command: none given; expected run, compare, sweep, merge, worker, query, report, check, survey, loops, traps, sensitivity, fit, validate, business-case, view, init, schema, explain or export
    Try: burnout --help
    unknown command: rum; expected run, compare, sweep, merge, worker, query, report, check, survey, loops, traps, sensitivity, fit, validate, business-case, view, init, schema, explain or export; did you mean run?
    Try: burnout --help
    missing argument: none given; expected burnout run <scenario>
    Try: burnout run --help
    unknown flag: --replicate; expected a flag of burnout run; did you mean --replicates?
    Try: burnout run --help
    invalid replicates: 0; expected a whole number of 1 or more
    Try: burnout run --help
    unknown format: xml; expected table, csv or json
    Try: burnout run --help
    missing value: --seed; expected a value after it
    Try: burnout run --help
    unknown name: scribe; expected a lever, parameter, series or loop; the nearest are scribes, scribeRefill and humanScribes
    List them all: burnout explain
    unknown name: patience; expected a lever, parameter, series or loop; the nearest are fatigue, panel and ringFence
    List them all: burnout explain
    "
  `)
})

test('a misspelt key is reported with its place, and nothing runs', async () => {
  write('misspelt.yaml', `${tiny.replace('horizon', 'horizn')}policys: []\n`)
  const { code, out, error } = await burnout(['run', 'misspelt.yaml', '--out', 'misspelt'])
  expect([code, out, existsSync(at('misspelt'))]).toEqual([65, '', false])
  expect(error).toMatchInlineSnapshot(`
    "misspelt.yaml:3:27 run.horizn: unknown key: horizn; expected start, horizon, record, replicates or seed; did you mean horizon?
    misspelt.yaml:8:1 policys: unknown key: policys; expected version, name, extends, about, run, organisation, assumptions, policies, events, loops or expect; did you mean policies?
    "
  `)
})

const bomb = `a: &a [x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
`

test.concurrent.each([
  ['a negative head-count', tiny.replace('physicians: 3', 'physicians: -3')],
  ['a wrong unit', tiny.replace('8 weeks', '8 points')],
  ['a missing unit', tiny.replace('8 weeks', '8')],
  [
    'an unusual assumption that is not said to be one',
    `${tiny}assumptions: { trustTime: 1 day }\n`,
  ],
  ['a number that is none', tiny.replace('panel: 6900', 'panel: .nan')],
  [
    'dates out of order',
    `${tiny}policies: [{ lever: scribes, to: 50 %, from: 6 weeks, until: 2 weeks }]\n`,
  ],
  ['a circle', `version: 1\nname: Round\nextends: a-circle\n`],
  ['a path instead of a name', `version: 1\nname: Out\nextends: ../../etc/passwd\n`],
  ['an alias bomb', bomb + tiny],
  ['ten megabytes', `${tiny}# ${'x'.repeat(10_000_000)}\n`],
  ['broken syntax', '{ version: 1, name: ['],
  ['an empty file', ''],
  ['a version from the future', tiny.replace('version: 1', 'version: 99')],
])(
  '%s is an invalid scenario: exit code 65, nothing printed, nothing written',
  async (what, text) => {
    const name = what.replaceAll(' ', '-')
    write(`${name}.yaml`, text)
    const { code, out, error } = await burnout([
      'run',
      `${name}.yaml`,
      '-o',
      name,
      '--format',
      'json',
    ])
    expect([code, out, existsSync(at(name))]).toEqual([65, '', false])
    expect(error).toMatch(/^[a-z-]+\.yaml:\d+:\d+( \S+)?: .+; expected .+/)
    expect(error).not.toMatch(/\n +at /)
  },
)

test.concurrent('a missing file is 66, whether it is run or extended', async () => {
  write('heir.yaml', `version: 1\nname: Heir\nextends: tinny\n`)
  expect(await burnout(['run', 'tinny.yaml'])).toMatchObject({
    code: 66,
    out: '',
    error: 'missing file: tinny.yaml; expected a scenario file or -; did you mean tiny.yaml?\n',
  })
  const { code, error } = await burnout(['run', 'heir.yaml'])
  expect(code).toBe(66)
  expect(error).toContain('did you mean tiny?')
})

test.concurrent(
  'a run prints a table with the settings, the numbers and the result’s hash',
  async () => {
    const { code, out, error } = await burnout(['run', 'tiny.yaml'])
    expect([code, error]).toEqual([0, ''])
    expect(out).toContain(
      '4 replicates · seed tiny · 8 weeks from 2026-01-05 · 1 clinic · 8 clinicians',
    )
    expect(out).toMatch(/^Burned out \(MBI rule\) +% +[\d.]+ +[\d.]+ +[\d.]+–[\d.]+ {2}[▁-█]+$/m)
    expect(out).toMatch(/^result [0-9a-f]{12} · engine /m)
    expect(out).not.toContain('\u001b')
  },
)

test.concurrent('JSON is one result object with all that the contract names', async () => {
  const { code, out, error } = await burnout(['run', 'tiny.yaml', '--format', 'json'])
  expect([code, error]).toEqual([0, ''])
  const result = resultIn(out)
  expect(Object.keys(result)).toEqual([
    'format',
    'scenario',
    'version',
    'seed',
    'replicates',
    'hash',
    'start',
    't',
    'series',
    'summary',
    'warnings',
  ])
  expect(result).toMatchObject({
    format: 'burnout-result/1',
    version: engineVersion,
    seed: 'tiny',
    replicates: 4,
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    start: '2026-01-05',
    t: [0, 7, 14, 21, 28, 35, 42, 49, 56],
    warnings: [],
  })
  expect(Object.keys(result.series)).toEqual([...seriesNames])
  const bands = ['unit', 'mean', 'q05', 'q25', 'q50', 'q75', 'q95']
  for (const name of seriesNames) {
    expect(Object.keys(result.series[name])).toEqual(bands)
    expect(Object.keys(result.summary[name])).toEqual(['unit', 'mean', 'q05', 'q95', 'note'])
  }
})

test.concurrent('CSV is long and tidy', async () => {
  const { code, out } = await burnout(['run', 'tiny.yaml', '--format', 'csv'])
  const lines = out.trimEnd().split('\n')
  expect([code, lines.length]).toEqual([0, 1 + 9 * seriesNames.length])
  expect(lines[0]).toBe('t,date,series,unit,mean,q05,q25,q50,q75,q95')
  expect(lines[1]).toMatch(/^0,2026-01-05,exhaustion,points \(0–54\)(,[\d.e-]+){6}$/)
})

test.concurrent(
  'the same seed is the same hash, another seed another, and settings change the scenario',
  async () => {
    const one = await tinyResult()
    const again = await jsonOf('tiny.yaml', '--seed', 'tiny', '-n', '4')
    const other = await jsonOf('tiny.yaml', '--seed', '7')
    const set = ['--set', 'levers.scribes=50 %', '--set', 'run.horizon=4 weeks']
    const changed = await jsonOf('tiny.yaml', ...set, '-n', '2')
    expect(again).toEqual(one)
    expect(other.seed).toBe('7')
    expect(other.hash).not.toBe(one.hash)
    expect(changed.scenario.policies).toMatchObject([{ lever: 'scribes', to: 0.5 }])
    expect([changed.t.length, changed.replicates]).toEqual([5, 2])
  },
)

test.concurrent('a wrong setting is reported as such', async () => {
  const { code, out, error } = await burnout(['run', 'tiny.yaml', '--set', 'levers.scribe=50 %'])
  expect([code, out]).toEqual([65, ''])
  expect(error).toMatch(
    /^--set:1:1 levers\.scribe: unknown lever: scribe; .+did you mean scribes\?$/m,
  )
})

test.concurrent(
  'a scenario on standard input is run like a file, and finds what it extends',
  async () => {
    const piped = await burnout(['run', '-', '--format', 'json'], tiny)
    expect(piped.code).toBe(0)
    expect(resultIn(piped.out).hash).toBe((await tinyResult()).hash)
    const heir = await burnout(['run', '-'], 'version: 1\nname: Heir\nextends: tiny\n')
    expect([heir.code, heir.out.split('\n')[0]]).toEqual([0, 'Heir'])
    expect((await burnout(['run', '-'], 'version: 2')).error).toMatch(/^<stdin>:1:10 version: /)
  },
)

test.concurrent('a dry run prints the scenario as it would run, and runs nothing', async () => {
  const { code, out, error } = await burnout([
    'run',
    'tiny.yaml',
    '--dry-run',
    '--seed',
    '7',
    '-o',
    'dry',
  ])
  expect([code, existsSync(at('dry'))]).toEqual([0, false])
  expect(error).toContain('nothing was run')
  write('dry.yaml', out)
  expect((await jsonOf('dry.yaml')).scenario.run.seed).toBe('7')
})

test.concurrent('where nothing can be written, nothing is run', async () => {
  const inFile = await burnout(['run', 'tiny.yaml', '-o', 'tiny.yaml/out'])
  expect([inFile.code, inFile.out]).toEqual([73, ''])
  // a read-only folder stops everybody but root
  if (process.getuid?.() === 0) return
  mkdirSync(at('locked'))
  chmodSync(at('locked'), 0o500)
  const locked = await burnout(['run', 'tiny.yaml', '-o', 'locked'])
  expect([locked.code, locked.out]).toEqual([73, ''])
})

test.concurrent('Ctrl-C ends a run with 130 and says how far it came', async () => {
  const years = ['--set', 'run.horizon=30 years', '--set', 'run.record=52 weeks']
  const long = ['run', 'tiny.yaml', '-n', '10000', ...years]
  const { code, out, error } = await burnout([...long, '--progress', 'json'], '', child =>
    child.kill('SIGINT'),
  )
  expect([code, out]).toEqual([130, ''])
  expect(error).toMatch(/^interrupted: \d+ of 10000 replicates of Tiny done; nothing was written$/m)
})

test.concurrent('a reader that has read enough is no error', async () => {
  const csv = ['run', 'tiny.yaml', '--format', 'csv', '--progress', 'json']
  const { error } = await burnout(csv, '', child => child.stdout?.destroy())
  expect(error.replaceAll(/^\{.*\}\n/gm, '')).toBe('')
})

test.concurrent('progress is JSON lines when asked for, and quiet is quiet', async () => {
  const { error } = await burnout(['run', 'tiny.yaml', '--progress', 'json'])
  for (const line of error.trimEnd().split('\n'))
    expect(JSON.parse(line)).toMatchObject({ event: 'progress', total: 4, failed: 0 })
  expect((await burnout(['run', 'tiny.yaml', '--progress', 'plain', '--quiet'])).error).toBe('')
})

const thesis = ['wellness-first', 'fix-the-work'].map(name => join(scenarios, `${name}.yaml`))

test('compare holds wellness against better work: in words, numbers and months, and in a folder', async () => {
  const flags = ['-n', '6', '--at', '12', '-o', 'thesis', '--verbose']
  const { code, out, error } = await burnout(['compare', ...thesis, ...flags])
  expect(code).toBe(0)
  expect(error).toMatch(/^wrote thesis$/m)
  expect(out).toMatch(/^A {2}Wellness first\nB {2}Fix the work\n6 replicates · seed baseline · /)
  expect(out).toMatch(/^B differs from A in 2 of \d+ inputs$/m)
  expect(out).toContain('Reach for wellness programmes: 100 % from 6 months over 1 month → 0 %')
  expect(out).toMatch(/^after 1 year +unit +A +B +B − A +95 % +B better$/m)
  expect(out).toMatch(/^after 5 years +unit/m)
  expect(out).toMatch(/^Exhaustion +worse before better +7–\d+ +\+[\d.]+ in \d+ +\d+ % +from \d+/m)
  expect(out).not.toContain('\u001b')
  expect(readdirSync(at('thesis')).sort()).toEqual([
    'a.yaml',
    'b.yaml',
    'comparison.json',
    'differences.csv',
    'ledger.csv',
    'manifest.json',
  ])
  const stored = readFileSync(at('thesis/comparison.json'), 'utf8')
  const { reference, comparisons } = JSON.parse(stored) as ComparisonResult
  const [compared] = comparisons
  expect(reference.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(compared?.format).toBe('burnout-result/1')
  expect(compared?.difference.burnedOut.high.at(-1)).toBeLessThan(0)
  expect(compared?.probabilityBetter.burnedOut?.share.at(-1)).toBe(1)
  // a comparison can be made again from its own scenarios, to the last digit
  const again = await burnout([
    'compare',
    'thesis/a.yaml',
    'thesis/b.yaml',
    '--at',
    '12',
    '--format',
    'json',
  ])
  expect(again.out).toBe(stored)
})

test.concurrent(
  'compare prints rows as CSV and lines of JSON, and reads standard input',
  async () => {
    const scribes = tiny
      .replace('Tiny', 'Scribes')
      .concat('policies: [{ lever: scribes, to: 50 % }]\n')
    const csv = await burnout(['compare', 'tiny.yaml', '-', '--format', 'csv'], scribes)
    expect([csv.code, csv.error]).toEqual([0, ''])
    const [head, first, ...rest] = csv.out.trimEnd().split('\n')
    expect(head).toMatch(/^scenario,t,date,series,unit,reference,other,mean,low,high,q05,/)
    expect(first).toMatch(/^B,0,2026-01-05,exhaustion,/)
    expect(rest).toHaveLength(9 * seriesNames.length - 1)
    const lines = await burnout(['compare', 'tiny.yaml', '-', '--format', 'jsonl'], scribes)
    expect(JSON.parse(lines.out.split('\n')[0])).toMatchObject({
      scenario: 'B',
      series: 'exhaustion',
    })
    const words = await burnout(['compare', 'tiny.yaml', '-', '--dry-run'], scribes)
    expect(words.out).toMatch(
      /^ {2}Visits with an AI scribe: 0 % \(default\) → 50 % from the start$/m,
    )
    expect(words.error).toBe('dry run: nothing was run\n')
  },
)

test('what cannot be compared is refused with a way to mend it, and nothing runs', async () => {
  write('later.yaml', tiny.replace('8 weeks', '9 weeks').replace('seed: tiny', 'seed: late'))
  write('same.yaml', tiny)
  const said: string[] = []
  for (const [code, ...args] of [
    [2, 'tiny.yaml'],
    [2, 'tiny.yaml', './tiny.yaml'],
    [2, ...Array.from({ length: 9 }, (_, i) => `${i}.yaml`)],
    [2, 'tiny.yaml', 'same.yaml', '--at', '12'],
    [2, 'tiny.yaml', 'same.yaml', '--at', 'soon'],
    [2, 'tiny.yaml', 'same.yaml', '--decompose'],
    [65, 'tiny.yaml', 'later.yaml'],
    [65, 'tiny.yaml', 'same.yaml', '-n', '1'],
    [66, 'tiny.yaml', 'sime.yaml'],
  ] as const) {
    const ran = await burnout(['compare', ...args, '-o', 'refused'])
    expect([ran.code, ran.out, existsSync(at('refused'))]).toEqual([code, '', false])
    said.push(ran.error)
  }
  expect(said.join('')).toMatchInlineSnapshot(`
    "missing argument: only 1 given; expected burnout compare <reference> <others..>
    Try: burnout compare --help
    same file twice: tiny.yaml and ./tiny.yaml; expected different scenarios
    To compare a scenario with a change of it, save the change with: burnout run FILE --set path=value --dry-run > changed.yaml
    too many scenarios: 9; expected 2 to 8
    invalid at: 12; expected months within the horizon of 8 weeks
    invalid at: soon; expected a whole number of months since the start
    Try: burnout compare --help
    nothing to decompose: every scenario has the default assumptions; expected an assumption that differs
    different horizon: 9 weeks in B (Tiny); expected 8 weeks, as in A (Tiny)
    different seed: late in B (Tiny); expected tiny, as in A (Tiny)
    Lay the same over all of them: --set "run.horizon=8 weeks" --seed "tiny"
    too few replicates: 1; expected at least 2, whose differences scatter
    Ask for more: -n 100
    missing file: sime.yaml; expected a scenario file or -; did you mean same.yaml?
    "
  `)
  const mended = ['--seed', 'tiny', '--set', 'run.horizon=8 weeks', '--quiet', '--format', 'json']
  const { code, out } = await burnout(['compare', 'tiny.yaml', 'later.yaml', ...mended])
  expect(code).toBe(0)
  const { comparisons } = JSON.parse(out) as ComparisonResult
  expect(new Set(comparisons[0]?.difference.exhaustion.mean)).toEqual(new Set([0]))
})

const yearly = ['--set', 'run.horizon=13 months', '-n', '2']

test.concurrent('loops prints who is in charge as a table, tidy CSV or JSON', async () => {
  const command = ['loops', 'tiny.yaml', ...yearly, '--every', '6']
  const table = await burnout(command)
  expect([table.code, table.error]).toEqual([0, ''])
  expect(table.out).toMatch(/^B6 +hiring +Hiring /m)
  expect(table.out).toMatch(/^No policy or event falls in or before these months; exhaustion /m)
  expect(table.out).not.toContain('\u001b')
  const csv = await burnout([...command, '--format', 'csv', '--at', '12'])
  expect(csv.out).toMatch(/^month,loop,id,polarity,confidence,share,/)
  expect(csv.out).toMatch(/^12,hiring,B6,/m)
  const json = await burnout([...command, '--format', 'json', '--window', '1..7'])
  expect(JSON.parse(json.out)).toMatchObject({
    format: 'burnout-loops/1',
    explanation: { from: 1, to: 7, sentences: [{}, {}, {}].map(() => expect.any(String)) },
    scores: { replicates: 2, months: [0, 6, 12] },
  })
})

test('loops that are asked for wrongly are refused in one line, and nothing runs', async () => {
  const said: string[] = []
  for (const flags of [
    ['--cut', 'contagoin'],
    ['--cut', 'survivor'],
    ['--trap'],
    ['--window', '6..14'],
    ['--window', 'soon'],
    ['--at', '13'],
    ['--cut', 'all', '--window', '1..2'],
    ['--cut', 'all', '--attribution'],
  ]) {
    const { code, out, error } = await burnout(['loops', 'tiny.yaml', ...yearly, ...flags])
    expect([code, out]).toEqual([2, ''])
    said.push(error)
  }
  expect(said.join('')).toMatchInlineSnapshot(`
      "unknown loop: contagoin; expected symptomaticFix, fundamentalFix, budgetCrowdOut, capabilityErosion, tolerance, workloadTurnover, hiring, onboardingBurden, rework, overtime, overtimeFatigue, contagion, voice, accessErosion, budgetSqueeze or throughput; did you mean contagion?
      cannot be cut: survivor; it is an effect of who is counted, which no link of the model carries
      no quick fix: Tiny; expected a policy on wellness, boundaries, resilienceTraining, mindfulness, coaching, peerGroups, counselling or debriefs
      invalid window: 6..14; expected two months, ascending, within 0..13
      invalid window: soon; expected two months since the start, such as 12..36
      Try: burnout loops --help
      invalid at: 13; expected a month from 0 to 12
      invalid flag: --window with --cut; expected --at
      too many views: --cut --attribution; expected one of them
      "
    `)
})

test.concurrent('Ctrl-C ends a knock-out with 130 and says how far it came', async () => {
  const { code, out, error } = await burnout(
    ['loops', 'tiny.yaml', '--cut', 'all', '-n', '400', '--progress', 'json'],
    '',
    child => child.kill('SIGINT'),
  )
  expect([code, out]).toEqual([130, ''])
  expect(error).toMatch(/^interrupted: \d+ % done; nothing was written$/m)
})

test.concurrent(
  'check says of every file what holds, goes on after a bad one, and leaves with the worst',
  async () => {
    const met = '{ series: headcount, at: 8 weeks, between: [0, 8] }'
    const not = '{ series: exhaustion, at: 8 weeks, above: { scenario: tiny }, by: 40 }'
    write('met.yaml', `${tiny}expect: [${met}]\n`)
    write('not.yaml', `version: 1\nname: Heir\nextends: tiny\nexpect: [${met}, ${not}]\n`)
    write('bad.yaml', 'version: 1\nname: Bad\norganisation: 3\n')

    const good = await burnout(['check', 'met.yaml', 'tiny.yaml'])
    expect(good.code).toBe(0)
    expect(good.out).toMatch(
      /^✔ met\.yaml {2}1 of 1 expectations met, 4 replicates\n {2}✔ Clinicians /,
    )

    const bad = await burnout(['check', 'not.yaml', 'met.yaml'])
    expect(bad.code).toBe(4)
    expect(bad.out).toMatch(
      /^ {2}✖ Exhaustion at month 1\.8 is [\d.]+ points; expected above [\d.]+ in\s+tiny/m,
    )
    expect(bad.out).toContain('✔ met.yaml')

    const worse = await burnout(['check', 'bad.yaml', 'not.yaml', '--format', 'json', '-n', '2'])
    expect(worse.code).toBe(65)
    expect(worse.error).toMatch(/^bad\.yaml:3:15 organisation: /)
    expect(JSON.parse(worse.out)).toMatchObject({
      format: 'burnout-check/1',
      good: false,
      files: [
        { file: 'bad.yaml', valid: false, exitCode: 65, expectations: [] },
        { file: 'not.yaml', valid: true, exitCode: 4, replicates: 2, name: 'Heir' },
      ],
    })
  },
)

test.concurrent(
  'validate prints one pattern a line, and leaves with 4 where one that must hold does not',
  async () => {
    const validate = 'validate -n 1 --format jsonl --progress none'.split(' ')
    const { code, out, error } = await burnout([...validate, '-j', '1'])
    expect([code, error]).toEqual([4, ''])
    const rows = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>)
    expect(rows.map(({ id }) => id)).toEqual(validationPatterns.map(({ id }) => id))
    for (const row of rows)
      expect(row).toMatchObject({
        pattern: expect.any(String),
        kind: expect.stringMatching(/^(must|should|show)$/),
        verdict: expect.stringMatching(/^(pass|fail|shown)$/),
      })
    const shared = await burnout([...validate, '-j', '2'])
    const untimed = (text: string) => text.replaceAll(/"seconds":[\d.e-]+/g, '')
    expect([shared.code, untimed(shared.out)]).toEqual([4, untimed(out)])
    const missing = await burnout(['validate', '--scenarios', '.'])
    expect([missing.code, missing.out]).toEqual([66, ''])
  },
)

test.concurrent(
  'business-case puts the published worksheet beside the scenario’s own and the simulation’s books',
  async () => {
    const policies = 'policies: [{ lever: redesign, to: 60 % }]\n'
    write('case.yaml', tiny + policies)
    const table = await burnout(['business-case', 'case.yaml'])
    expect([table.code, table.error]).toEqual([0, ''])
    expect(table.out).toMatch(/^Net benefit +\$\/year +\$125 k +−?\$[\d.]+/m)
    const csv = await burnout(['business-case', 'case.yaml', '--format', 'csv'])
    expect(csv.out).toMatch(/^row,unit,published,worksheet,simulated,low,high\nclinicians,/)
    const json = await burnout(['business-case', 'case.yaml', '--format', 'json', '-n', '2'])
    expect(JSON.parse(json.out)).toMatchObject({
      format: 'burnout-business-case/1',
      scenario: 'Tiny',
      replicates: 2,
      rows: expect.arrayContaining([
        expect.objectContaining({
          row: 'returnOnInvestment',
          published: expect.closeTo(0.125, 12),
        }),
      ]),
    })
    const idle = await burnout(['business-case', 'tiny.yaml'])
    expect([idle.code, idle.out]).toEqual([65, ''])
    expect(idle.error).toBe(
      'no policies: Tiny; expected a scenario with policies, whose case can be made\n',
    )
    const rest = await burnout(['business-case', 'case.yaml', '--set', 'run.record=1 year'])
    expect(rest.code).toBe(65)
    expect(rest.error).toMatch(
      /^nothing recorded: 365 days between records; expected at most the 56 days/,
    )
    expect((await burnout(['business-case', 'nowhere.yaml'])).code).toBe(66)
  },
)

test.concurrent('an assumption that is said to be unusual runs, and is warned of', async () => {
  write('odd.yaml', `${tiny}assumptions: { trustTime: { unusual: 1 day } }\n`)
  const warning = 'assumptions.trustTime: unusual value: 1 day; plausible 90 days to 720 days'
  const checked = await burnout(['check', '--no-run', 'odd.yaml'])
  expect(checked.code).toBe(0)
  expect(checked.error).toContain(`warning: odd.yaml ${warning}`)
  const set = ['--set', 'assumptions.trustTime.unusual=1 day']
  expect((await jsonOf('tiny.yaml', ...set)).warnings.join()).toContain(warning)
})

test.concurrent('every scenario of the repository is valid', async () => {
  const files = readdirSync(scenarios).filter(file => file.endsWith('.yaml'))
  const { code, error } = await burnout([
    'check',
    '--no-run',
    ...files.map(file => join(scenarios, file)),
  ])
  expect([code, error]).toEqual([0, `${files.length} of ${files.length} files are good\n`])
})

test.concurrent(
  'init writes a scenario that runs, and overwrites nothing unless told to',
  async () => {
    expect((await burnout(['init', 'new.yaml'])).code).toBe(0)
    expect((await burnout(['check', 'new.yaml', '--no-run'])).code).toBe(0)
    write('new.yaml', 'mine')
    const refused = await burnout(['init', 'new.yaml'])
    expect([refused.code, readFileSync(at('new.yaml'), 'utf8')]).toEqual([73, 'mine'])
    expect((await burnout(['init', 'new.yaml', '--force'])).code).toBe(0)
    expect((await burnout(['init', '-'])).out).toBe(readFileSync(at('new.yaml'), 'utf8'))
  },
)

test.concurrent('the schema of experiments is the one beside them', async () => {
  const { code, out } = await burnout(['schema', '--experiment'])
  expect(code).toBe(0)
  const beside = new URL('../scenarios/experiments/experiment.schema.json', import.meta.url)
  expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(beside, 'utf8')))
})

test.concurrent('the schema is the one beside the scenarios', async () => {
  const { code, out } = await burnout(['schema'])
  expect(code).toBe(0)
  const beside = new URL('../scenarios/scenario.schema.json', import.meta.url)
  expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(beside, 'utf8')))
})

test.concurrent(
  'a scenario is exported for two tools and in words, and nothing is overwritten',
  async () => {
    const { code, error } = await burnout([
      'export',
      'tiny.yaml',
      '--xmile',
      't.xmile',
      '--mdl',
      't.mdl',
      '--odd',
      't.md',
    ])
    expect([code, error]).toEqual([0, 'wrote t.xmile\nwrote t.mdl\nwrote t.md\n'])
    expect(readFileSync(at('t.xmile'), 'utf8')).toContain('<stock name="exhaustion nurse">')
    expect(readFileSync(at('t.mdl'), 'utf8')).toContain('exhaustion nurse = INTEG(')
    expect(readFileSync(at('t.md'), 'utf8')).toMatch(/^# .*: the model as this scenario has it\n/)
    expect((await burnout(['export', 'tiny.yaml', '--mdl', 't.mdl'])).code).toBe(73)
    expect(await burnout(['export', 'tiny.yaml'])).toMatchObject({
      code: 2,
      error: 'nothing to write: no file; expected --xmile, --mdl or --odd\n',
    })
  },
)

test.concurrent('explain says what a name is, and lists all names', async () => {
  const one = await burnout(['explain', 'WEARRATE'])
  expect(one.code).toBe(0)
  expect(one.out).toMatch(/^wearRate {2}parameter, state\n/)
  const all = await burnout(['explain', '--format', 'json'])
  const { entries }: { entries: { name: string }[] } = JSON.parse(all.out)
  expect(entries.map(({ name }) => name)).toEqual(expect.arrayContaining([...seriesNames]))
})

test.concurrent(
  'a survey is one row for each person and date, the same person under one name',
  async () => {
    const { code, out, error } = await burnout([
      'survey',
      'tiny.yaml',
      '--at',
      '0 days,8w',
      '-n',
      '2',
      '--quiet',
    ])
    expect([code, error]).toEqual([0, ''])
    const [head, ...rows] = out.trimEnd().split('\n')
    expect(head).toMatch(/^replicate,date,day,clinic,clinician,role,/)
    const people = rows.map(row => row.split(','))
    expect(new Set(people.map(([, date]) => date))).toEqual(new Set(['2026-01-05', '2026-03-02']))
    const named = (day: string) =>
      people.filter(row => row[2] === day && row[0] === '0').map(row => row[4])
    expect(named('0')).toContain('Riverside/physician/1/1')
    expect(named('56')).toContain('Riverside/physician/1/1')
    expect(new Set(people.map(row => row[0]))).toEqual(new Set(['0', '1']))
  },
)

test.concurrent('a survey as lines of JSON says yes, no and nothing', async () => {
  const { out } = await burnout('survey tiny.yaml -n 1 --format jsonl --quiet'.split(' '))
  const rows = out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Readonly<Record<string, unknown>>)
  // without --at, people are asked at the horizon
  expect(new Set(rows.map(row => row['date']))).toEqual(new Set(['2026-03-02']))
  for (const row of rows) {
    expect(typeof row['burnedOut']).toBe('boolean')
    expect(row['left']).toBe(false)
    expect(row['weeklyHours'] === null).toBe(row['onLeave'])
  }
})

test('a survey asks on days within the horizon', async () => {
  const said: string[] = []
  for (const at of ['3 months', 'soon', '']) {
    const { code, out, error } = await burnout(['survey', 'tiny.yaml', '--at', at])
    expect([code, out]).toEqual([2, ''])
    said.push(error)
  }
  expect(said.join('')).toMatchInlineSnapshot(`
    "invalid at: 3 months; expected a time within the horizon of 8 weeks
    invalid at: not a number: soon; expected days, weeks, months or years
    invalid at: empty quantity: (empty); expected days, weeks, months or years
    "
  `)
})
