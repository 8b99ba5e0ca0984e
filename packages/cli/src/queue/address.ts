import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { withoutPasswords } from './mask.ts'

/** Where the Redis or Valkey of a queue is, and what it wants to know. */
export interface QueueAddress {
  readonly host: string
  readonly port: number
  /** Number of the database. */
  readonly db: number
  readonly tls: boolean
  /** Whether the server is on this machine, so that what goes there crosses no network. */
  readonly here: boolean
  readonly username: string | null
  readonly password: string | null
  /** As it may be printed: without user and password. */
  readonly shown: string
}

/** Names the address where it should not stand on the command line. */
export const addressVariable = 'BURNOUT_QUEUE'

const usualPort = 6379

/** Whether a host is this machine itself, as its address says. */
const isHere = (host: string): boolean => /^(localhost|127(\.\d+){3}|::1)$/i.test(host)

const decoded = (text: string): string | null => (text === '' ? null : decodeURIComponent(text))

const addressIn = (text: string): QueueAddress | null => {
  if (!URL.canParse(text)) return null
  const { protocol, hostname, port, pathname, search, hash, username, password } = new URL(text)
  const [, db = ''] = /^\/?(\d{0,3})$/.exec(pathname) ?? [null, null]
  if (!/^rediss?:$/.test(protocol) || hostname === '' || db === null || search + hash !== '')
    return null
  // an IPv6 address stands in brackets
  const host = hostname.replaceAll(/^\[|\]$/g, '')
  try {
    return {
      host,
      here: isHere(host),
      port: port === '' ? usualPort : Number(port),
      db: Number(db),
      tls: protocol === 'rediss:',
      username: decoded(username),
      password: decoded(password),
      shown: withoutPasswords(text),
    }
  } catch {
    // a percent sign that begins no character
    return null
  }
}

/** Reads `redis://host`, `rediss://user:password@host:6379/0` or what lies between. */
export const readAddress = (given: string, what = 'queue'): QueueAddress => {
  const address = addressIn(given)
  if (address !== null) return address
  // anything else may have a password anywhere
  const shown = /^rediss?:\/\//i.test(given) ? withoutPasswords(given) : 'no address of a queue'
  throw new Failure(
    exitCode.usage,
    `invalid ${what}: ${given === '' ? '(empty)' : shown}; expected redis://host:6379 or rediss://user:password@host:6379/0`,
  )
}

/** The address in the environment; `null` when there is none. */
export const addressInEnvironment = (environment = process.env): QueueAddress | null => {
  const given = environment[addressVariable] ?? ''
  return given === '' ? null : readAddress(given, addressVariable)
}
