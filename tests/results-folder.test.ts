import { spawnSync, type ChildProcess } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { burnoutIn } from './burnout-process.ts'

// What a folder of results promises, with real processes, kills and disks.

const tiny = `version: 1
name: Tiny
run: { start: 2026-01-05, horizon: 1 year, record: 4 weeks, replicates: 120, seed: tiny }
organisation:
  name: One clinic
  clinics:
    - { name: Riverside, physicians: 3, nurses: 2, support: 3, panel: 6900, leadership: 42 }
`

let folder = ''
const at = (...names: string[]) => join(folder, ...names)
const burnout = (...args: string[]) => burnoutIn(folder, args)

interface Manifest {
  readonly resultHash: string | null
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
  readonly command: readonly string[]
}
const manifestIn = (name: string): Manifest =>
  JSON.parse(readFileSync(at(name, 'manifest.json'), 'utf8'))

const command = (out: string, ...more: string[]) => ['run', 'tiny.yaml', '-o', out, ...more]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'burnout-results-'))
  writeFileSync(at('tiny.yaml'), tiny)
  const { code, error } = await burnout(...command('whole', '--format', 'json'))
  if (code !== 0) throw new Error(error)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const waitFor = async (holds: () => boolean) => {
  for (let tries = 0; tries < 2_000 && !holds(); tries++)
    await new Promise(resolve => setTimeout(resolve, 5))
}

const partsIn = (name: string) =>
  existsSync(at(name, 'parts'))
    ? readdirSync(at(name, 'parts')).filter(file => file.endsWith('.part'))
    : []

test('a folder holds tables, the result, the scenario and a manifest, and nothing half-written', async () => {
  expect(readdirSync(at('whole')).sort()).toEqual([
    'failures.jsonl',
    'manifest.json',
    'result.json',
    'runs.parquet',
    'scenario.yaml',
    'series.parquet',
  ])
  const { resultHash, command: given } = manifestIn('whole')
  const printed = await burnout('run', at('whole', 'scenario.yaml'), '--format', 'json')
  expect(printed.out).toBe(readFileSync(at('whole', 'result.json'), 'utf8'))
  expect(JSON.parse(printed.out)).toMatchObject({ hash: resultHash })
  expect(given).toEqual(['burnout', 'run', 'tiny.yaml', '-o', 'whole', '--format', 'json'])
})

test('a complete folder says so, does nothing, and prints the same', async () => {
  const before = readFileSync(at('whole', 'manifest.json'), 'utf8')
  const { code, out, error } = await burnout(...command('whole', '--format', 'json'))
  expect([code, error]).toEqual([0, 'complete: whole holds this result already; nothing was run\n'])
  expect(out).toBe(readFileSync(at('whole', 'result.json'), 'utf8'))
  expect(readFileSync(at('whole', 'manifest.json'), 'utf8')).toBe(before)
})

test('another scenario, seed or number of runs is refused, with both values', async () => {
  const { code, out, error } = await burnout(...command('whole', '--seed', '7', '-n', '3'))
  expect([code, out]).toEqual([73, ''])
  expect(error).toBe(
    'folder in use: whole holds another result: run.replicates is 120 there and 3 here, run.seed is tiny there and 7 here; expected an empty folder or the same batch\n',
  )
})

test('after kill -9 at any moments, the same command comes to the same files, byte by byte', async () => {
  // in the first block, between blocks, while the tables are written, and wherever that was
  const moments = [
    () => existsSync(at('killed', 'manifest.json')),
    () => partsIn('killed').length >= 3,
    () => partsIn('killed').length >= 5,
    () => partsIn('killed').length >= 12,
    () => existsSync(at('killed', 'series.parquet')),
    () => existsSync(at('killed', 'result.json')),
  ]
  const codes: (number | null)[] = []
  for (const moment of moments) {
    let done = false
    const ended = burnoutIn(folder, command('killed', '--progress', 'json'), '', child => {
      void waitFor(() => done || moment()).then(() => child.kill('SIGKILL'))
    })
    const { code } = await ended
    done = true
    codes.push(code)
  }
  expect(codes[0]).toBeNull()
  const { code } = await burnout(...command('killed'))
  expect(code).toBe(0)
  const { resultHash, files } = manifestIn('killed')
  expect(resultHash).toBe(manifestIn('whole').resultHash)
  expect(files).toEqual(manifestIn('whole').files)
  expect(readdirSync(at('killed')).sort()).toEqual(readdirSync(at('whole')).sort())
})

test('Ctrl-C ends with 130, keeps what is done, and says how to go on', async () => {
  const { code, out, error } = await burnoutIn(
    folder,
    command('stopped', '--progress', 'json'),
    '',
    child => child.kill('SIGINT'),
  )
  expect([code, out]).toEqual([130, ''])
  expect(error).toMatch(/^interrupted: \d+ of 120 runs of Tiny are done and kept in stopped$/m)
  expect(error).toMatch(/\nThe same command goes on from there\.\n$/)
  expect(existsSync(at('stopped', '.lock'))).toBe(false)
  const kept = partsIn('stopped')
  expect(kept.length).toBeGreaterThan(0)
  const asked = await burnout('query', 'stopped', 'from runs')
  expect(asked).toMatchObject({ code: 66, out: '' })
  expect(asked.error).toMatch(
    /^unfinished: stopped .+\nFinish it: burnout run tiny\.yaml -o stopped/,
  )
  await burnout(...command('stopped'))
  expect(manifestIn('stopped').resultHash).toBe(manifestIn('whole').resultHash)
})

test('of two processes in one folder, the second is sent away', async () => {
  // the first is held while the second comes, which takes longer to start than the first to be done
  let held: ChildProcess | null = null
  const hold = async (child: ChildProcess) => {
    await waitFor(() => existsSync(at('shared', 'manifest.json')))
    child.kill('SIGSTOP')
    held = child
  }
  const first = burnoutIn(folder, command('shared', '--progress', 'json'), '', child => {
    void hold(child)
  })
  await waitFor(() => held !== null)
  const second = await burnout(...command('shared'))
  ;(held as ChildProcess | null)?.kill('SIGCONT')
  expect([second.code, second.out]).toEqual([73, ''])
  expect(second.error).toMatch(
    /^folder in use: process \d+ is writing shared; expected one writer at a time\n/,
  )
  expect((await first).code).toBe(0)
})

/** A disk of its own, mounted at a folder; `false` where that is not allowed. */
const mount = (name: string, options: string): boolean => {
  mkdirSync(at(name))
  return spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', at(name)]).status === 0
}
const unmount = (name: string) => void spawnSync('umount', [at(name)])

test('a full disk is said to be full; with more room, the same command finishes', async context => {
  if (!mount('full', 'size=600k')) context.skip('no disk can be mounted here')
  try {
    const { code, out, error } = await burnout(...command('full/out'))
    expect([code, out]).toEqual([73, ''])
    expect(error).toMatch(
      /^cannot write: full\/out\/parts\/run\.\S+ \(ENOSPC, the disk is full\); expected a place you may write to\n/,
    )
    expect(partsIn('full/out').length).toBeGreaterThan(0)
    spawnSync('mount', ['-o', 'remount,size=20m', at('full')])
    expect((await burnout(...command('full/out'))).code).toBe(0)
    expect(manifestIn('full/out').resultHash).toBe(manifestIn('whole').resultHash)
  } finally {
    unmount('full')
  }
})

test('a disk that is full when the tables are written loses no run', async context => {
  if (!mount('tight', 'size=20m')) context.skip('no disk can be mounted here')
  try {
    await burnoutIn(folder, command('tight/out', '--progress', 'json'), '', child => {
      void waitFor(() => partsIn('tight/out').length >= 12).then(() => child.kill('SIGKILL'))
    })
    expect(partsIn('tight/out')).toHaveLength(12)
    const { bavail, bsize } = statfsSync(at('tight'))
    writeFileSync(at('tight', 'filler'), Buffer.alloc(bavail * bsize - 100_000))
    const { code, error } = await burnout(...command('tight/out'))
    expect(code).toBe(73)
    expect(error).toMatch(/the disk is full/)
    expect(partsIn('tight/out')).toHaveLength(12)
    rmSync(at('tight', 'filler'))
    expect((await burnout(...command('tight/out'))).code).toBe(0)
    expect(manifestIn('tight/out').files).toEqual(manifestIn('whole').files)
  } finally {
    unmount('tight')
  }
})

test('where nothing may be written, nothing is run', async context => {
  const asRoot = process.getuid?.() === 0
  // permissions stop everybody but root
  if (asRoot && !mount('locked', 'ro')) context.skip('no disk can be mounted here')
  if (!asRoot) {
    mkdirSync(at('locked'))
    chmodSync(at('locked'), 0o500)
  }
  try {
    const { code, out, error } = await burnout(...command('locked/out'))
    expect([code, out]).toEqual([73, ''])
    expect(error).toMatch(/^cannot write: locked\/out \((EROFS, it is read-only|EACCES)\)/)
  } finally {
    if (asRoot) unmount('locked')
  }
})

/** Ways in which a disk damages a file. */
const damages: readonly ((bytes: Buffer) => Uint8Array)[] = [
  bytes => bytes.fill(bytes[bytes.length >> 1] ^ 1, bytes.length >> 1, (bytes.length >> 1) + 1),
  bytes => bytes.subarray(0, bytes.length >> 1),
  () => Buffer.alloc(0),
]
const damage = (path: string, how: (typeof damages)[number]) =>
  writeFileSync(path, how(readFileSync(path)))

test('parts in which a bit is wrong, that break off or are empty are done again, and said', async () => {
  await burnoutIn(folder, command('damaged', '--progress', 'json'), '', child => {
    void waitFor(() => partsIn('damaged').length >= 4).then(() => child.kill('SIGKILL'))
  })
  const parts = partsIn('damaged')
  damages.forEach((how, i) => damage(at('damaged', 'parts', parts[i] ?? ''), how))
  // what a process that was killed had begun to write
  writeFileSync(at('damaged', '.manifest.json.77.tmp'), '{ "format": "burn')
  const { code, error } = await burnout(...command('damaged'))
  expect(code).toBe(0)
  expect(error).toContain(
    'warning: damaged or foreign: 3 files in damaged/parts; their runs are done again\n',
  )
  expect(manifestIn('damaged').files).toEqual(manifestIn('whole').files)
  expect(readdirSync(at('damaged')).sort()).toEqual(readdirSync(at('whole')).sort())
})

test('where the manifest breaks off, the command that began goes on from the parts, and no other gets them', async () => {
  await burnoutIn(folder, command('half', '--progress', 'json'), '', child => {
    void waitFor(() => partsIn('half').length >= 3).then(() => child.kill('SIGKILL'))
  })
  const manifest = readFileSync(at('half', 'manifest.json'))
  const parts = partsIn('half')
  writeFileSync(at('half', 'manifest.json'), manifest.subarray(0, manifest.length >> 1))
  const other = await burnout(...command('half', '--seed', 'other'))
  expect([other.code, other.out]).toEqual([73, ''])
  expect(other.error).toMatch(
    /^folder in use: half holds a file manifest\.json that cannot be read; .+\nRuns in its parts are taken up by/,
  )
  const asked = await burnout('query', 'half', 'from runs')
  expect([asked.code, asked.out]).toEqual([66, ''])
  expect(partsIn('half')).toEqual(parts)
  const { code, error } = await burnout(...command('half'))
  expect(code).toBe(0)
  expect(error).toContain('warning: no manifest.json that can be read in half; it is written anew')
  expect(manifestIn('half').files).toEqual(manifestIn('whole').files)
})

test('a query prints a table, CSV or JSON, and changes nothing', async () => {
  const sql = "select t, mean from series where series = 'burnedOut' order by t limit 2"
  const csv = await burnout('query', 'whole', sql, '--format', 'csv')
  expect([csv.code, csv.error]).toEqual([0, ''])
  expect(csv.out).toMatch(/^t,mean\n0,0\.\d+\n28,0\.\d+\n$/)
  const json = await burnout('query', 'whole', 'select count(*) n from runs', '--format', 'json')
  expect(JSON.parse(json.out)).toEqual([{ n: 120 }])
  const columns = await burnout('query', 'whole')
  expect(columns.out).toMatch(/^runs +burnedOut +DOUBLE$/m)
  const wrong = await burnout('query', 'whole', 'select wait from runs')
  expect([wrong.code, wrong.out]).toEqual([2, ''])
  expect(wrong.error).toMatch(/LINE 1: select wait from runs\n {15}\^\n$/)
  expect((await burnout('query', 'whole', 'copy (from runs) to r.csv')).code).toBe(2)
  expect((await burnout('query', '.', 'from runs')).code).toBe(66)
  expect((await burnout(...command('whole'))).error).toMatch(/^complete: /)
})

test('a table in which a bit is wrong, that breaks off or is empty is said to be damaged', async () => {
  await burnout(...command('broken'))
  const path = at('broken', 'runs.parquet')
  const whole = readFileSync(path)
  const said = [
    /^damaged file: broken\/runs\.parquet \(its SHA-256 is not that of the manifest\); expected it as it was written\n/,
    /^damaged file: broken\/runs\.parquet \(\d+ bytes, and \d+ when it was written\)/,
    /^damaged file: broken\/runs\.parquet \(0 bytes, and \d+ when it was written\)/,
  ]
  for (const [i, how] of damages.entries()) {
    writeFileSync(path, whole)
    damage(path, how)
    const { code, out, error } = await burnout('query', 'broken', 'from runs')
    expect([code, out]).toEqual([1, ''])
    expect(error).toMatch(said[i] ?? /^$/)
  }
  const again = await burnout(...command('broken'))
  expect(again.error).toContain('warning: damaged file: broken/runs.parquet (0 bytes, and')
  expect(manifestIn('broken').files).toEqual(manifestIn('whole').files)
})

test('with --traces the series of every run are kept', async () => {
  expect((await burnout(...command('traces', '-n', '3', '--traces'))).code).toBe(0)
  const { out } = await burnout(
    'query',
    'traces',
    "select count(distinct run) runs, count(*) records from traces where series = 'burnedOut'",
    '--format',
    'jsonl',
  )
  expect(JSON.parse(out)).toEqual({ runs: 3, records: 3 * 14 })
  expect(await burnout('run', 'tiny.yaml', '--traces')).toMatchObject({
    code: 2,
    error: 'unused flag: --traces; expected --out with it\n',
  })
})
