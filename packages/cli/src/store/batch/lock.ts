import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { exitCode } from '../../exit-codes.ts'
import { Failure, systemCode } from '../../failure.ts'
import { cannotWrite, whyNotWritten } from '../write-atomically.ts'

export const lockName = '.lock'

interface Owner {
  readonly pid: number
  readonly host: string
  /** When the process began, in the system's own count; empty where it does not tell. */
  readonly began: string
}

/** Tells a process from a later one under the same number; Linux only. */
const beganOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // the name of the program may hold spaces and brackets; the 20th field after it is the time
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

const isAlive = ({ pid, began }: Owner): boolean => {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // a process of somebody else cannot be signalled, but is there
    if (systemCode(error) === 'ESRCH') return false
  }
  return began === '' || beganOf(pid) === began
}

const readOwner = (path: string): Owner | null => {
  try {
    const { pid, host, began }: Owner = JSON.parse(readFileSync(path, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? { pid, host, began } : null
  } catch {
    return null
  }
}

const requireGone = (folder: string, path: string, owner: Owner): void => {
  if (owner.host !== hostname())
    throw new Failure(
      exitCode.cannotWrite,
      `folder in use: process ${owner.pid} on ${owner.host} was writing ${folder}; expected one writer at a time`,
      `If that process has ended, remove ${path} and try again.`,
    )
  if (isAlive(owner))
    throw new Failure(
      exitCode.cannotWrite,
      `folder in use: process ${owner.pid} is writing ${folder}; expected one writer at a time`,
      'Wait until it has ended, or choose another folder.',
    )
}

/**
 * Claims a folder for this process; the returned function gives it back. The lock of a process that
 * has ended is taken over. This is a courtesy: parts are named by what they hold and written whole,
 * so that even two writers at once would spoil nothing.
 */
export const lockFolder = (folder: string): (() => void) => {
  const path = join(folder, lockName)
  const mine = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    began: beganOf(process.pid),
  } satisfies Owner)
  for (let tries = 0; ; tries++)
    try {
      writeFileSync(path, mine, { flag: 'wx' })
      return () => rmSync(path, { force: true })
    } catch (error) {
      if (systemCode(error) !== 'EEXIST' || tries > 2) throw cannotWrite(path, whyNotWritten(error))
      const owner = readOwner(path)
      if (owner !== null) requireGone(folder, path, owner)
      rmSync(path, { force: true })
    }
}
