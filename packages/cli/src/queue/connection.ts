import type { Redis } from '#queue-server'
import { exitCode } from '../exit-codes.ts'
import { Failure, systemCode } from '../failure.ts'
import type { QueueAddress } from './address.ts'

/** Milliseconds until a server that does not answer counts as not there. */
const patience = 6_000
/** Milliseconds between two attempts to find a server again. */
const pause = 500

export interface ConnectionOptions {
  /** Told that the connection is lost or back, once each time. */
  readonly warn: (text: string) => void
  /** Told when the connection is back: the server may have forgotten everything. */
  readonly onBack: () => void
}

const hints: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Is Redis or Valkey running there?',
  DEPTH_ZERO_SELF_SIGNED_CERT:
    'Name the certificate of its authority in NODE_EXTRA_CA_CERTS, as a PEM file.',
  SELF_SIGNED_CERT_IN_CHAIN:
    'Name the certificate of its authority in NODE_EXTRA_CA_CERTS, as a PEM file.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'Name the certificate of its authority in NODE_EXTRA_CA_CERTS, as a PEM file.',
}

const cannotReach = ({ shown }: QueueAddress, error: unknown): Failure => {
  const code = systemCode(error)
  const why = code === '' && error instanceof Error ? error.message : code
  return new Failure(
    exitCode.failed,
    `cannot reach queue: ${shown} (${why}); expected a Redis or Valkey that lets us in`,
    hints[code] ?? null,
  )
}

const afterPatience = (): { promise: Promise<never>; cancel: () => void } => {
  let timer: NodeJS.Timeout
  const promise = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${patience / 1_000} s`)), patience)
  })
  return { promise, cancel: () => clearTimeout(timer) }
}

/**
 * Opens a connection. Who is not there, or does not let us in, at the start is an error at once; a
 * connection that is lost later is sought until it is back, and what was asked meanwhile waits for it.
 */
export const connectTo = async (
  address: QueueAddress,
  { warn, onBack }: ConnectionOptions,
): Promise<Redis> => {
  const { Redis } = await import('#queue-server')
  const { host, port, db, tls, username, password, shown } = address
  let isOpen = false
  const client = new Redis({
    host,
    port,
    db,
    ...(username === null ? {} : { username }),
    ...(password === null ? {} : { password }),
    ...(tls ? { tls: {} } : {}),
    connectTimeout: patience,
    keepAlive: pause,
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: () => (isOpen ? pause : null),
  })
  let fault: unknown = null
  client.on('error', (error: unknown) => (fault = error))
  const tooLong = afterPatience()
  try {
    await Promise.race([client.connect().then(() => client.ping()), tooLong.promise])
  } catch (error) {
    client.disconnect()
    throw cannotReach(address, fault ?? error)
  } finally {
    tooLong.cancel()
  }
  isOpen = true
  let isLost = false
  client.on('close', () => {
    if (!isLost && client.status !== 'end') warn(`lost the connection to ${shown}; waiting for it`)
    isLost = true
  })
  client.on('ready', () => {
    isLost = false
    warn(`the connection to ${shown} is back`)
    onBack()
  })
  return client
}

/** Another connection to the same place, which is lost and found in silence. */
export const alsoConnect = (client: Redis): Redis => {
  const other = client.duplicate({ lazyConnect: false })
  other.on('error', () => {
    // the first connection speaks for both
  })
  return other
}
