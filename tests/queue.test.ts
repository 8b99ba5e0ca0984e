import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { jumpingClock } from './jumping-clock.ts'
import { freePort, hasRedis, startRedis, type RedisServer } from './redis-server.ts'

// Sweeps and workers as processes of their own, around a real server.

const cli = (path: string) => fileURLToPath(new URL(`../packages/cli/${path}`, import.meta.url))

const clinic = `version: 1
name: Clinic
run: { start: 2026-01-05, horizon: 1 year, record: 4 weeks, replicates: 24, seed: queue }
organisation:
  name: One clinic
  clinics:
    - { name: Riverside, physicians: 14, nurses: 9, support: 10, panel: 30000, leadership: 42 }
`
const grid = `version: 1
name: Grid
about: How much do scribes relieve?
scenario: clinic
design: grid
over:
  levers.scribes: { values: [0 %, 30 %, 60 %, 90 %], from: 3 months }
measure:
  exhaustion: 1 year
`
const runs = 4 * 24

/** A worker thread in which one replicate throws and one never ends. */
const breaking = `const { default: work } = require('./whole-worker.cjs')
exports.__esModule = true
exports.default = task => {
  const has = replicate => task.first <= replicate && replicate < task.first + task.count
  Atomics.store(task.board, 1, 1)
  if (has(3)) throw new Error('broken')
  if (has(8)) for (;;);
  return work(task)
}
`

const secret = 'correct-horse-battery'

let folder = ''
let server: RedisServer
const at = (...names: string[]) => join(folder, ...names)
const queue = () => `redis://127.0.0.1:${server.port}`

/** As much of a queue as a stranger needs. */
interface ForgedQueue {
  add(name: string, data: unknown, options: object): Promise<unknown>
  close(): Promise<void>
}

/** A process of the command, with what it has said so far. */
interface Burnout {
  readonly child: ChildProcess
  readonly out: () => string
  readonly error: () => string
  /** Waits until it has said something on standard error. */
  readonly says: (text: RegExp) => Promise<void>
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>
}

const running = new Set<ChildProcess>()
let main = cli('dist/main.js')

const burnout = (args: readonly string[], environment: NodeJS.ProcessEnv = {}): Burnout => {
  const child = spawn(process.execPath, [main, ...args], {
    cwd: folder,
    env: { ...process.env, BURNOUT_QUEUE_PATIENCE: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let [out, error] = ['', '']
  child.stdout.on('data', (data: Buffer) => (out += data.toString()))
  child.stderr.on('data', (data: Buffer) => (error += data.toString()))
  return {
    child,
    out: () => out,
    error: () => error,
    async says(text) {
      while (!text.test(error)) {
        if (child.stderr.readableEnded) throw new Error(`ended without saying ${text}: ${error}`)
        await Promise.race([once(child.stderr, 'data'), once(child.stderr, 'end')])
      }
    },
    ended: once(child, 'close').then(([code, signal]: (number | string | null)[]) => {
      running.delete(child)
      return code ?? signal ?? null
    }),
  }
}

const sweep = (out: string, ...more: string[]) =>
  burnout(['sweep', 'grid.yaml', '-o', out, '--progress', 'json', ...more])
const worker = (...more: string[]) => burnout(['worker', '--jobs', '1', '--verbose', ...more])

const manifestIn = (name: string) => {
  const {
    resultHash,
    files,
    runs: counts,
  } = JSON.parse(readFileSync(at(name, 'manifest.json'), 'utf8'))
  return { resultHash, files, runs: counts }
}

const ends = async (each: Burnout, signal: NodeJS.Signals): Promise<number | string | null> => {
  each.child.kill(signal)
  return each.ended
}

describe.skipIf(!hasRedis)('with a server', () => {
  /** A worker for all tests of the first server. */
  let steady: Burnout

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'burnout-queue-'))
    writeFileSync(at('clinic.yaml'), clinic)
    writeFileSync(at('grid.yaml'), grid)
    server = await startRedis(folder, await freePort())
    await burnout(['sweep', 'grid.yaml', '-o', 'whole', '--jobs', '1']).ended
  })
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL')
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('a worker killed and one frozen in their blocks cost nothing, and waking changes nothing', async () => {
    const [killed, frozen] = [worker('--queue', queue()), worker('--queue', queue())]
    await Promise.all([killed.says(/^working for/m), frozen.says(/^working for/m)])
    const sweeping = sweep('hurt', '--queue', queue())
    await Promise.race([
      Promise.all([killed, frozen].map(each => each.says(/^took block-/m))),
      sweeping.ended,
    ])
    killed.child.kill('SIGKILL')
    frozen.child.kill('SIGSTOP')
    steady = worker('--queue', queue())
    expect([await sweeping.ended, await killed.ended]).toEqual([0, 'SIGKILL'])
    const before = manifestIn('hurt')
    expect(before).toEqual(manifestIn('whole'))
    expect(before.runs).toEqual({ total: runs, finished: runs, failed: 0 })
    frozen.child.kill('SIGCONT')
    expect(await ends(frozen, 'SIGINT')).toBe(0)
    expect(manifestIn('hurt')).toEqual(before)
    expect(readdirSync(at('hurt'))).not.toContain('parts')
    expect(sweeping.error()).toMatch(/"workers":[12]/)
  })

  test('clocks of a worker and of a sweep that jump by hours change nothing', async () => {
    steady.child.kill('SIGSTOP')
    const jumping = { NODE_OPTIONS: jumpingClock(folder).join(' ') }
    const lost = burnout(['worker', '--jobs', '1', '--verbose', '--queue', queue()], jumping)
    await lost.says(/^working for/m)
    const sweeping = burnout(['sweep', 'grid.yaml', '-o', 'jumped', '--queue', queue()], jumping)
    expect(await sweeping.ended).toBe(0)
    expect(manifestIn('jumped')).toEqual(manifestIn('whole'))
    expect(await ends(lost, 'SIGINT')).toBe(0)
    steady.child.kill('SIGCONT')
  })

  test('a server that is restarted and has forgotten everything costs nothing', async () => {
    // nobody takes a block, so that the server has them when it goes
    steady.child.kill('SIGSTOP')
    const sweeping = sweep('restarted', '--queue', queue())
    await expect.poll(() => server.ask('--scan'), { timeout: 60_000 }).toMatch(/block-/)
    await server.stop()
    await sweeping.says(/^warning: lost the connection to redis:.*; waiting for it$/m)
    server = await startRedis(folder, server.port)
    await sweeping.says(/^warning: the connection to redis:.* is back$/m)
    steady.child.kill('SIGCONT')
    expect(await sweeping.ended).toBe(0)
    expect(manifestIn('restarted')).toEqual(manifestIn('whole'))
    // blocks that were done twice are let go of, too
    await expect.poll(() => server.ask('--scan'), { timeout: 60_000 }).not.toMatch(/block-|inbox/)
  })

  test('Ctrl-C takes the sweep off the queue, and the same command goes on from there', async () => {
    // nobody takes a block, so that all are there to be taken off
    steady.child.kill('SIGSTOP')
    const stopped = sweep('stopped', '--queue', queue())
    await expect.poll(() => server.ask('--scan'), { timeout: 60_000 }).toMatch(/block-/)
    expect([await ends(stopped, 'SIGINT'), stopped.out()]).toEqual([130, ''])
    steady.child.kill('SIGCONT')
    expect(stopped.error()).toMatch(
      /^interrupted: \d+ of 96 runs of Grid are done and kept in stopped\nThe same command goes on from there\.$/m,
    )
    expect(server.ask('--scan')).not.toMatch(/block-/)
    expect(await sweep('stopped', '--queue', queue()).ended).toBe(0)
    expect(manifestIn('stopped')).toEqual(manifestIn('whole'))
  })

  test('what is not for a worker is refused or left to others, in words', async () => {
    const { Queue } = createRequire(cli('package.json'))('bullmq') as {
      readonly Queue: new (name: string, options: object) => ForgedQueue
    }
    const [, edition = ''] = /engine (\S+),/.exec(steady.error()) ?? []
    const forged = new Queue(edition, {
      connection: { port: server.port, maxRetriesPerRequest: null },
      prefix: 'burnout',
    })
    await forged.add('block', { point: '../../etc' }, { jobId: 'block-forged' })
    await steady.says(
      /^warning: refused: invalid job: block-forged: scenario; expected a block of runs$/m,
    )
    await forged.close()
    server.ask(
      'publish',
      'burnout:beats',
      JSON.stringify({ kind: 'sweep', id: 's', edition: '9.9.9-0' }),
    )
    await steady.says(
      /^warning: a sweep is for engine 9\.9\.9-0, this worker has 0\.\S+; its runs are left to others$/m,
    )
    expect(await ends(steady, 'SIGTERM')).toBe(0)
  })

  test('a run that throws or never ends is a failure, and too many end the sweep', async () => {
    cpSync(cli('dist'), at('broken/dist'), { recursive: true })
    cpSync(cli('package.json'), at('broken/package.json'))
    symlinkSync(cli('node_modules'), at('broken/node_modules'))
    renameSync(at('broken/dist/worker/worker.cjs'), at('broken/dist/worker/whole-worker.cjs'))
    writeFileSync(at('broken/dist/worker/worker.cjs'), breaking)
    const usual = main
    main = at('broken/dist/main.js')
    const clumsy = worker('--queue', queue())
    main = usual
    writeFileSync(
      at('few.yaml'),
      `${grid.replace('0 %, 30 %, 60 %, 90 %', '30 %')}replicates: 10\n`,
    )
    const few = (out: string, ...more: string[]) =>
      burnout(['sweep', 'few.yaml', '-o', out, '--queue', queue(), '--progress', 'none', ...more])
    const some = few('some', '--timeout-per-run', '1')
    expect(await some.ended).toBe(3)
    expect(some.error()).toBe(
      'warning: run p001/3 failed: Error: broken\nwarning: run p001/8 failed: Error: took longer than 1 s\nwrote some\n',
    )
    expect(manifestIn('some').runs).toEqual({ total: 10, finished: 8, failed: 2 })
    const fast = few('none', '--fail-fast', '--timeout-per-run', '1')
    expect([await fast.ended, fast.error()]).toEqual([
      1,
      'too many failed runs: 1 of Grid; expected none; p001/3: Error: broken\n',
    ])
    expect(await ends(clumsy, 'SIGKILL')).toBe('SIGKILL')
  })

  test('an encrypted queue with a password works, through the folder too, and the password is nowhere', async () => {
    mkdirSync(at('tls'))
    const wanted =
      `req -x509 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost
      -newkey ec -pkeyopt ec_paramgen_curve:prime256v1`.split(/\s+/)
    const files = ['-keyout', at('tls/key.pem'), '-out', at('tls/certificate.pem')]
    const made = spawnSync('openssl', [...wanted, ...files])
    expect(made.status).toBe(0)
    const port = await freePort()
    const encrypted = await startRedis(
      at('tls'),
      port,
      ['--port', '0', '--tls-port', String(port), '--tls-auth-clients', 'no'].concat(
        ['--tls-cert-file', at('tls/certificate.pem'), '--tls-key-file', at('tls/key.pem')],
        ['--tls-ca-cert-file', at('tls/certificate.pem'), '--requirepass', secret],
      ),
      ['--tls', '--cacert', at('tls/certificate.pem'), '-h', 'localhost', '-a', secret],
    )
    try {
      const address = `rediss://:${secret}@localhost:${port}/0`
      const trusting = { NODE_EXTRA_CA_CERTS: at('tls/certificate.pem') }
      const unseen = burnout(['worker', '-o', 'private', '--jobs', '1'], {
        ...trusting,
        BURNOUT_QUEUE: address,
      })
      const all = [
        burnout(['sweep', 'grid.yaml', '-o', 'private', '--queue', address], trusting),
        burnout(['sweep', 'grid.yaml', '-o', 'x', '--queue', address]),
        burnout(
          ['sweep', 'grid.yaml', '-o', 'x', `--queue=${address.replace(secret, `${secret}x`)}`],
          trusting,
        ),
        burnout(['sweep', 'grid.yaml', '--dry-run', '--queue', address]),
        burnout(['worker', address]),
      ]
      const codes = await Promise.all(all.map(({ ended }) => ended))
      expect(codes).toEqual([0, 1, 1, 0, 2])
      const [, distrusting, wrong] = all.map(({ error }) => error())
      expect(distrusting).toMatch(
        /^cannot reach queue: rediss:\/\/\*\*\*@localhost:\d+\/0 \(DEPTH_ZERO_SELF_SIGNED_CERT\); expected .+\nName .+ NODE_EXTRA_CA_CERTS/,
      )
      expect(wrong).toMatch(/^cannot reach queue: rediss:.+ \(WRONGPASS .+\); expected /)
      expect(manifestIn('private')).toEqual(manifestIn('whole'))
      // recorded numbers of 96 runs are more than a megabyte, and went through the folder
      expect(
        Number(/total_net_input_bytes:(\d+)/.exec(encrypted.ask('info', 'stats'))?.[1]),
      ).toBeLessThan(400_000)
      expect(await ends(unseen, 'SIGINT')).toBe(0)
      for (const each of [unseen, ...all]) expect(each.out() + each.error()).not.toContain(secret)
      const written = readdirSync(at('private'), { recursive: true, withFileTypes: true })
      for (const file of written.filter(each => each.isFile()))
        expect(readFileSync(join(file.parentPath, file.name)).includes(secret), file.name).toBe(
          false,
        )
      expect(readFileSync(at('private/manifest.json'), 'utf8')).toContain('rediss://***@localhost')
    } finally {
      await encrypted.stop()
    }
  })
})

test('where no server is, that is said at once', async () => {
  folder = tmpdir()
  const port = await freePort()
  const alone = burnout(['worker', '--queue', `redis://127.0.0.1:${port}`])
  expect([await alone.ended, alone.error()]).toEqual([
    1,
    `cannot reach queue: redis://127.0.0.1:${port} (ECONNREFUSED); expected a Redis or Valkey that lets us in\nIs Redis or Valkey running there?\n`,
  ])
  const lost = burnout(['worker'], { BURNOUT_QUEUE: '' })
  expect([await lost.ended, lost.error()]).toEqual([
    2,
    'missing queue: none given; expected --queue or BURNOUT_QUEUE with an address such as redis://localhost:6379\n',
  ])
})
