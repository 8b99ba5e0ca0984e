import { spawn, type ChildProcess } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseScenario, runEnsemble, type EnsembleResult } from '@burnout/engine'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { jumpingClock } from './jumping-clock.ts'

// The built command with its worker threads, and one whose workers break.
const cli = (path: string) => fileURLToPath(new URL(`../packages/cli/${path}`, import.meta.url))
const main = cli('dist/main.js')

const tiny = `version: 1
name: Tiny
run: { start: 2026-01-05, horizon: 8 weeks, record: 1 week, replicates: 12, seed: tiny }
organisation:
  name: One clinic
  clinics:
    - { name: Riverside, physicians: 3, nurses: 2, support: 3, panel: 6900, leadership: 42 }
`
/** Enough work for workers to be used. */
const long = [
  'tiny.yaml',
  '-n',
  '48',
  '--set',
  'run.horizon=30 years',
  '--set',
  'run.record=1 year',
]

/** A worker in which one replicate throws, one ends the thread, one never ends and one fills its memory. */
const breaking = `const { default: work, measurePart } = require('./whole-worker.cjs')
exports.__esModule = true
exports.default = task => {
  const has = replicate => task.first <= replicate && replicate < task.first + task.count
  Atomics.store(task.board, 1, 1)
  if (has(3)) throw new Error('broken')
  if (has(5)) process.exit(7)
  if (has(8)) for (;;);
  if (has(10)) for (const all = []; ; ) all.push(new Array(1e4).fill(all.length + 0.5))
  return work(task)
}
exports.measurePart = task => {
  if (task.part === 1) throw new Error('broken')
  return measurePart(task)
}
`

/** Runs the scenario in blocks of chosen sizes: for each, the size, the hash and the failures. */
const inBlocks = `import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileScenario, parseScenario, summarise } from '${pathToFileURL(cli('node_modules/@burnout/engine/dist/bundle/index.js')).href}'
const [, , , main, replicates, ...sizes] = process.argv
const from = name => import(pathToFileURL(join(dirname(main), 'pool', name)))
const { createPool } = await from('pool.js')
const { blocksBetween } = await from('blocks.js')
const { runBlocks } = await from('run-blocks.js')
const scenario = parseScenario(readFileSync('tiny.yaml', 'utf8'), { file: 'tiny.yaml' })
const run = compileScenario(scenario)
const pool = createPool({ jobs: 2 })
for (const size of sizes) {
  const { traces, failures } = await runBlocks(
    (block, onShare) => pool.run(run, block, { onShare }),
    blocksBetween(0, Number(replicates), Number(size)),
    { places: 2, isOver: () => false, onProgress: () => {} },
  )
  console.log(JSON.stringify([size, summarise(scenario, run, traces).hash, failures]))
}
`

/** Runs small experiments here and by workers that are at work already: for each, whether all is the same. */
const inParts = `import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileScenario, parseScenario } from '${pathToFileURL(cli('node_modules/@burnout/engine/dist/bundle/index.js')).href}'
const [, , , main] = process.argv
const from = name => import(pathToFileURL(join(dirname(main), name)))
const { createPool } = await from('pool/pool.js')
const { shareExperiment } = await from('running/share-experiment.js')
const set = ['run.horizon=14 months', 'levers.wellness=100 %']
const scenario = parseScenario(readFileSync('tiny.yaml', 'utf8'), { file: 'tiny.yaml', set })
const progress = { update() {}, finish() {} }
const [alone, shared] = [1, 2].map(jobs => createPool({ jobs }))
await shared.run(compileScenario(scenario), { first: 0, count: 1 }, { onShare() {} })
for (const [name, options] of Object.entries({
  attribution: { replicates: 3, block: 1 },
  knockOuts: { loops: ['hiring'], month: 1, horizons: [1], replicates: 3, block: 2 },
  loopScores: { replicates: 2, every: 7 },
  trapGauge: { replicates: 3, block: 1 },
})) {
  const ask = pool => shareExperiment({ name, args: [scenario, options] }, { runs: 1, progress, pool })
  const [one, two] = [await ask(alone), await ask(shared)]
  console.log(JSON.stringify([name, JSON.stringify(one) === JSON.stringify(two)]))
}
`

let folder = ''
let broken = ''
const at = (name: string) => join(folder, name)

beforeAll(() => {
  if (!existsSync(main)) throw new Error('no command to test; build it first: npx tsc -b')
  folder = mkdtempSync(join(tmpdir(), 'burnout-pool-'))
  writeFileSync(at('tiny.yaml'), tiny)
  cpSync(cli('dist'), at('broken/dist'), { recursive: true })
  writeFileSync(at('broken/package.json'), '{ "type": "module" }')
  symlinkSync(cli('node_modules'), at('broken/node_modules'))
  renameSync(at('broken/dist/worker/worker.cjs'), at('broken/dist/worker/whole-worker.cjs'))
  writeFileSync(at('broken/dist/worker/worker.cjs'), breaking)
  broken = at('broken/dist/main.js')
  writeFileSync(at('blocks.mjs'), inBlocks)
  writeFileSync(at('shared.mjs'), inParts)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ran {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly error: string
}

/** Memory for a thread, in megabytes: what fills it is soon at its end. */
const little = ['--max-old-space-size=96']

/** Runs a command to its end, doing something at its first word on standard error. */
const start = (
  program: string,
  args: readonly string[],
  command = 'run',
  onWord: (child: ChildProcess) => void = () => {},
  node: readonly string[] = little,
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, program, command, ...args], { cwd: folder })
    let [out, error] = ['', '']
    child.stdout.on('data', (data: Buffer) => (out += data.toString()))
    child.stderr.on('data', (data: Buffer) => {
      if (error === '') onWord(child)
      error += data.toString()
    })
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, out, error }))
  })

const json = ['--format', 'json', '--progress', 'none']
const lines = (out: string): readonly (readonly unknown[])[] =>
  out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
const resultOf = ({ out }: Ran): EnsembleResult => JSON.parse(out)

test('the result is the same for one, two and three jobs, to the last bit', async () => {
  const one = await start(main, [...long, ...json, '--jobs', '1'])
  const two = await start(main, [...long, ...json, '-j', '2'])
  const three = await start(main, [...long, ...json, '-j', '3'])
  expect([one.code, one.error, two.error, three.error]).toEqual([0, '', '', ''])
  expect(resultOf(one)).toMatchObject({ replicates: 48 })
  expect(two.out).toBe(one.out)
  expect(three.out).toBe(one.out)
})

test('the result is the same for blocks of any size, whichever worker gets them', async () => {
  const expected = runEnsemble(parseScenario(tiny, { file: 'tiny.yaml' }))
  const { out, error } = await start(at('blocks.mjs'), [main, '12', '1', '3', '5', '7', '12'])
  expect(error).toBe('')
  expect(lines(out)).toEqual(['1', '3', '5', '7', '12'].map(size => [size, expected.hash, []]))
})

test('a run that breaks in a block costs no other run of it', async () => {
  const { out } = await start(at('blocks.mjs'), [broken, '8', '1', '4', '8'])
  const [one, four, eight] = lines(out).map(([, ...results]) => results)
  expect(one).toEqual([
    expect.stringMatching(/^[0-9a-f]{64}$/),
    [
      { replicate: 3, message: 'Error: broken' },
      { replicate: 5, message: 'Error: worker exited with code: 7' },
    ],
  ])
  expect([four, eight]).toEqual([one, one])
})

test('little work is not given to workers, nor is that of one job', async () => {
  const little = await start(broken, ['tiny.yaml', ...json])
  expect([little.code, resultOf(little).replicates]).toEqual([0, 12])
  const alone = await start(broken, [...long, ...json, '--jobs', '1'])
  expect([alone.code, resultOf(alone).replicates]).toEqual([0, 48])
})

test('a run that throws, ends its worker, never ends or fills its memory is a failure, and costs no other', async () => {
  const args = ['tiny.yaml', '--timeout-per-run', '4', '-j', '2', '-o', 'some', ...json]
  const { code, out, error } = await start(broken, args)
  expect(code).toBe(3)
  expect(error).toMatchInlineSnapshot(`
    "warning: replicate 3 failed: Error: broken
    warning: replicate 5 failed: Error: worker exited with code: 7
    warning: replicate 8 failed: Error: took longer than 4 s
    warning: replicate 10 failed: Error [ERR_WORKER_OUT_OF_MEMORY]: Worker terminated due to reaching memory limit: JS heap out of memory
    wrote some
    as a page: burnout report some
    "
  `)
  const result = JSON.parse(out) as EnsembleResult
  const whole = runEnsemble(parseScenario(tiny, { file: 'tiny.yaml' }))
  expect([result.replicates, whole.replicates]).toEqual([8, 12])
  expect(result.hash).not.toBe(whole.hash)
  expect(JSON.parse(readFileSync(at('some/manifest.json'), 'utf8'))).toMatchObject({
    replicates: 12,
    runs: { total: 12, finished: 8, failed: 4 },
  })
  const logged = readFileSync(at('some/failures.jsonl'), 'utf8').trimEnd().split('\n')
  expect(logged.map(line => JSON.parse(line) as unknown)).toMatchObject([
    { run: 'run/3', message: 'Error: broken', attempt: 1 },
    { run: 'run/5', message: 'Error: worker exited with code: 7', attempt: 1 },
    { run: 'run/8', message: 'Error: took longer than 4 s', attempt: 1 },
    { run: 'run/10', message: expect.stringContaining('out of memory'), attempt: 1 },
  ])
})

test('all is given up at the first failure, or after as many as were allowed', async () => {
  const limited = (...limits: string[]) =>
    start(broken, [
      'tiny.yaml',
      '-j',
      '1',
      '--timeout-per-run',
      '2',
      '-o',
      'none',
      ...limits,
      ...json,
    ])
  const fast = await limited('--fail-fast')
  expect([fast.code, fast.out]).toEqual([1, ''])
  expect(fast.error).toBe('too many failed runs: 1 of Tiny; expected none; run/3: Error: broken\n')
  const one = await limited('--max-failures', '1')
  expect([one.code, one.out]).toEqual([1, ''])
  expect(one.error).toMatch(
    /^resuming: \d+ of 12 runs are in none already\ntoo many failed runs: 2 of Tiny; expected at most 1; run\/3: Error: broken\n$/,
  )
  expect((await limited('--max-failures', '4')).code).toBe(3)
  const both = await limited('--max-failures', '3', '--fail-fast')
  expect([both.code, both.error]).toEqual([
    2,
    'too many limits: --fail-fast --max-failures; expected one of them\n',
  ])
})

const endless = [
  'tiny.yaml',
  '-n',
  '10000',
  '--set',
  'run.horizon=30 years',
  '-j',
  '2',
  '-o',
  'stopped',
]

test('experiments with loops are the same for one and two jobs, to the last bit', async () => {
  const { code, out, error } = await start(at('shared.mjs'), [main], '')
  expect([code, error]).toEqual([0, ''])
  expect(lines(out)).toEqual(
    ['attribution', 'knockOuts', 'loopScores', 'trapGauge'].map(name => [name, true]),
  )
})

test('a part of an experiment that breaks in a worker ends it, and is named', async () => {
  const { code, out, error } = await start(
    broken,
    ['--attribution', ...long, ...json, '-j', '2'],
    'loops',
  )
  expect([code, out]).toEqual([1, ''])
  expect(error).toBe('run failed: part 2 of 8: Error: broken\n')
})

test('Ctrl-C stops workers, says how far they came and how to go on', async () => {
  let pressed = 0
  const { code, out, error } = await start(
    main,
    [...endless, '--progress', 'json'],
    'run',
    child => {
      pressed = performance.now()
      child.kill('SIGINT')
    },
  )
  expect(performance.now() - pressed).toBeLessThan(5_000)
  expect([code, out]).toEqual([130, ''])
  expect(error).toMatch(/^interrupted: \d+ of 10000 runs of Tiny are done and kept in stopped$/m)
})

test('a process that stood still for longer than a run may take goes on as if nothing had been', async () => {
  const args = ['tiny.yaml', '-n', '60', '--set', 'run.horizon=5 years', '-j', '2']
  const limits = ['--timeout-per-run', '1', '-o', 'frozen', '--progress', 'json']
  const { code, error } = await start(main, [...args, ...limits], 'run', child => {
    child.kill('SIGSTOP')
    setTimeout(() => child.kill('SIGCONT'), 1_500)
  })
  expect([code, error]).toEqual([0, expect.not.stringContaining('failed: Error')])
})

test('clocks that are set forth and back by hours change neither the result nor what is said of it', async () => {
  const args = ['tiny.yaml', '-n', '60', '--set', 'run.horizon=10 years', ...json.slice(0, 2)]
  const limits = ['--timeout-per-run', '60', '-j', '2', '--progress', 'json']
  const [usual, jumped] = await Promise.all([
    start(main, [...args, '-o', 'usual', ...limits]),
    start(main, [...args, '-o', 'jumped', ...limits], 'run', () => {}, jumpingClock(folder)),
  ])
  expect([jumped.code, jumped.out]).toEqual([0, usual.out])
  const steps = jumped.error.split('\n').filter(line => line.startsWith('{'))
  const sure = steps.map(line => JSON.parse(line)).filter(({ done }) => done >= 20)
  expect(sure.length).toBeGreaterThan(0)
  for (const { rate, secondsLeft } of sure) {
    expect(rate).toBeGreaterThan(0)
    expect(secondsLeft).toBeGreaterThanOrEqual(0)
    expect(secondsLeft).toBeLessThan(600)
  }
  const files = ['usual', 'jumped'].map(
    name => JSON.parse(readFileSync(at(`${name}/manifest.json`), 'utf8')).files as unknown,
  )
  expect(files[1]).toEqual(files[0])
})

test('a second Ctrl-C stops at once', async () => {
  const { code, signal, out } = await start(
    main,
    [...endless, '--progress', 'json'],
    'run',
    child => {
      child.kill('SIGINT')
      child.kill('SIGINT')
    },
  )
  expect([code === 130 || signal === 'SIGINT', out]).toEqual([true, ''])
})

test('a precision stops when the mean is known, with the result of as many replicates', async () => {
  const precise = await start(main, [
    'tiny.yaml',
    '--precision',
    'exhaustion=3',
    '-o',
    'precise',
    ...json,
  ])
  expect(precise.code).toBe(0)
  const { precision, ...result } = resultOf(precise)
  expect(result.replicates).toBeGreaterThanOrEqual(50)
  expect(result.replicates).toBeLessThan(10_000)
  expect(precision).toMatchObject({
    coverage: 0.95,
    enough: true,
    goals: [{ series: 'exhaustion', asked: 3, reached: expect.any(Number) }],
  })
  expect(precision?.goals[0]?.reached).toBeLessThanOrEqual(3)
  const plain = await start(main, ['tiny.yaml', '-n', String(result.replicates), ...json])
  expect(resultOf(plain)).toEqual(result)
  const manifest = JSON.parse(readFileSync(at('precise/manifest.json'), 'utf8'))
  expect(manifest).toMatchObject({
    precision: [{ series: 'exhaustion', halfWidth: 3 }],
    replicates: result.replicates,
    resultHash: result.hash,
  })
  // again into the same folder, and not into that of another kind
  const again = ['tiny.yaml', '--precision', 'exhaustion=3', '-o', 'precise', '-j', '1', ...json]
  expect((await start(main, again)).code).toBe(0)
  expect((await start(main, ['tiny.yaml', '-o', 'precise', ...json])).code).toBe(73)
})

test('a precision that is not reached is said, with what was reached', async () => {
  const goals = ['--precision', 'exhaustion=0.01,0.1pp']
  const { code, out, error } = await start(main, ['tiny.yaml', '-n', '60', ...goals, ...json])
  expect([code, JSON.parse(out).replicates]).toEqual([0, 60])
  expect(error).toMatch(
    /^warning: precision not reached with 60 runs, the most that were allowed; 95 % intervals of the mean at the end: Exhaustion ±[\d.]+ points \(asked ±0\.01 points\), Burned out \(MBI rule\) ±[\d.]+ pp \(asked ±0\.1 pp\)\n$/,
  )
})

test('a comparison shares its runs, and stops when its differences are known', async () => {
  writeFileSync(
    at('scribes.yaml'),
    `version: 1
name: Scribes
extends: tiny
policies: [{ lever: scribes, to: 100 % }]
`,
  )
  const both = ['tiny.yaml', 'scribes.yaml', ...json]
  const precise = [...both, '--precision', 'exhaustion=0.5']
  const one = await start(main, [...precise, '-j', '1', '-o', 'pairs'], 'compare')
  expect(one.code).toBe(0)
  expect(one.error).toMatch(
    /^precision reached with \d+ runs; 95 % intervals of the mean difference from A at the end: B: Exhaustion ±0\.\d+ points \(asked ±0\.5 points\)$/m,
  )
  const { precision, ...result } = JSON.parse(one.out)
  const as = ['-n', String(precision.replicates)]
  const plain = await start(main, [...both, ...as, '-j', '2', '--timeout-per-run', '60'], 'compare')
  expect(JSON.parse(plain.out)).toEqual(result)
  expect((await start(main, [...precise, '-o', 'pairs'], 'compare')).code).toBe(0)
  expect((await start(main, [...both, '-o', 'pairs'], 'compare')).code).toBe(73)
})
