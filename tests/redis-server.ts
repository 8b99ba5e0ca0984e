import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const isThere = (program: string): boolean =>
  spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined

/** Whether queues can be tested here: there is a Redis, and what makes a certificate for it. */
export const hasRedis = isThere('redis-server') && isThere('redis-cli') && isThere('openssl')

if (!hasRedis && process.env['CI'])
  throw new Error('no redis-server or openssl found; in CI the queue must be tested (see .ci/run)')
if (!hasRedis)
  console.warn(
    'Tests of the queue are left out: no redis-server or openssl found (Debian: apt-get install redis-server openssl).',
  )

/** A port that nobody uses at the moment. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** A server of its own that forgets everything when it ends. */
export interface RedisServer {
  readonly port: number
  /** Asks it something, as `redis-cli` does. */
  ask(...words: readonly string[]): string
  stop(): Promise<void>
}

/** Starts a server in a folder, with more settings as on its command line; it answers when this returns. */
export const startRedis = async (
  folder: string,
  port: number,
  settings: readonly string[] = [],
  login: readonly string[] = [],
): Promise<RedisServer> => {
  const child: ChildProcess = spawn(
    'redis-server',
    // settings come later and hold
    ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder]
      .concat(['--save', '', '--appendonly', 'no'])
      .concat(settings),
    { stdio: 'ignore' },
  )
  const ask = (...words: readonly string[]) => {
    const { stdout, stderr } = spawnSync(
      'redis-cli',
      ['-p', String(port), '--no-auth-warning', ...login, ...words],
      { encoding: 'utf8' },
    )
    return `${stdout}${stderr}`.trim()
  }
  while (ask('ping') !== 'PONG') {
    if (child.exitCode !== null) throw new Error(`redis-server ended: ${child.exitCode}`)
    await sleep(50)
  }
  return {
    port,
    ask,
    async stop() {
      if (child.exitCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}
